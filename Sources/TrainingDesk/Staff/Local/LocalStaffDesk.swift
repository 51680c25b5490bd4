public import Content
public import ContentFiles
import Curriculum
public import People
import PrivacyPolicy
public import Records
import ScenarioEngine
import Scoring

/// The staff's desk over a store and a library on this machine.
///
/// An attempt goes on under the edition it began with, whatever the library says now.
public final class LocalStaffDesk: StaffDesk {
  /// What the desk is given from outside, so that it can be tested.
  public struct Surroundings {
    /// What time it is.
    public let now: () -> Timestamp
    /// A new name that nobody can guess.
    public let newName: () -> String
    /// A new seed.
    public let newSeed: () -> UInt64

    /// Makes surroundings.
    public init(
      now: @escaping () -> Timestamp, newName: @escaping () -> String,
      newSeed: @escaping () -> UInt64
    ) {
      self.now = now
      self.newName = newName
      self.newSeed = newSeed
    }
  }

  let store: any StaffStore
  /// Who sits at it.
  let person: PersonID
  let files: LibraryFiles
  let library: Library
  let language: Language
  let surroundings: Surroundings
  /// What was played in each edition at hand, so that none is read twice.
  var graphs: [GraphKey: (library: Library, graph: ScenarioGraph)] = [:]
  /// The edition that was read last, which listing and then playing both ask for.
  var lastEdition: Edition?
  /// The attempts at hand, so that an answer does not play everything again.
  var played: [AttemptID: PlayedAttempt] = [:]

  /// Opens the desk.
  ///
  /// - Parameters:
  ///   - person: who sits at it; somebody whom the store knows, or whoever is at the keyboard.
  ///   - language: the language to speak; a situation that lacks it speaks its own.
  public init(
    store: any StaffStore, person: PersonID = .atKeyboard, files: LibraryFiles, library: Library,
    language: Language, surroundings: Surroundings
  ) {
    self.store = store
    self.person = person
    self.files = files
    self.library = library
    self.language = language
    self.surroundings = surroundings
  }

  /// What the organisation says about itself.
  public func organisation() -> Organisation? { library.organisation }

  /// What a name stands for: a module's id, else a situation's, else what was begun by that name.
  public func item(named name: String) throws -> Item {
    if library.module(ModuleID(name)) != nil { return .module(ModuleID(name)) }
    if library.scenario(ScenarioID(name)) != nil { return .scenario(ScenarioID(name)) }
    let begun = try store.attempts(of: me().id).map(\.item)
    if let item = begun.last(where: { $0.name == name }) { return item }
    if let error = unreadable(name) { throw error }
    let known =
      library.modules.map(\.id.rawValue)
      + library.scenarios.keys.map(\.rawValue).sorted()
    throw StaffDeskError.noSuchItem(name, known: known)
  }

  /// What is wrong with a situation that could not be read at all; nil where that is not so.
  func unreadable(_ name: String) -> StaffDeskError? {
    let errors = library.diagnostics(ofFolder: name).filter { $0.severity == .error }
    return errors.isEmpty ? nil : .badContent(errors)
  }

  // MARK: What the rest of the desk shares

  /// Who sits at the desk.
  func me() throws -> Person {
    guard isManaged else { return try store.personAtKeyboard(now: surroundings.now()) }
    guard let known = try store.person(person) else { throw RecordsError.noSuchPerson(person) }
    return known
  }

  func redLines(of item: Item, _ person: Person) throws -> [ClauseID] {
    try store.openRedLines(of: person.id, item: item)
  }

  /// What an item is called.
  func title(of item: Item) -> String {
    switch item {
    case .module(let id): library.module(id)?.title[language] ?? id.rawValue
    case .scenario(let id): library.scenario(id)?.scenario(in: language).title ?? id.rawValue
    }
  }

  /// The pillar that an item belongs to; nil where that is not known any more.
  func pillar(of item: Item) -> String? {
    switch item {
    case .module(let id): library.module(id)?.pillar
    case .scenario(let id): library.scenario(id)?.base.pillar
    }
  }

  /// The situations of an item that there are.
  func scenarios(of item: Item) -> [ScenarioID] {
    switch item {
    case .module(let id):
      (library.module(id)?.scenarios ?? []).filter(library.holds)
    case .scenario(let id): [id]
    }
  }

  /// The situation that an item draws next: one not met yet, else the one met longest ago; nil
  /// where it has none.
  func next(of item: Item, _ person: Person) throws -> ScenarioID? {
    switch item {
    case .scenario(let id): return id
    case .module:
      let known = scenarios(of: item)
      let lastMet = Dictionary(
        try store.met(by: person.id).map { ($0.scenario, $0.lastOn) },
        uniquingKeysWith: { max($0, $1) })
      // Days alone would give the same situation again to whoever plays twice a day.
      let attempts = try store.attempts(of: person.id)
      let met = known.compactMap { scenario in
        lastMet[scenario].map { day in
          (scenario, day, attempts.lastIndex { $0.situations.contains(scenario) } ?? -1)
        }
      }
      let longestAgo = met.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
      return (known.filter { lastMet[$0] == nil } + longestAgo)
        .first { library.scenario($0) != nil }
    }
  }

  /// Cards of clauses, gravest first.
  func rules(_ clauses: [ClauseID], under policy: Policy? = nil) -> [RuleCard] {
    RuleCard.cards(of: clauses, under: policy ?? library.policy, in: language)
  }

  /// The civil day of an instant in the organisation's zone.
  func day(of instant: Timestamp) -> Day { library.civilDay(of: instant).day }
}

extension Item {
  /// Its module, where it is one.
  var module: ModuleID? { if case .module(let id) = self { id } else { nil } }

  /// The id of its module or situation, as commands take it.
  public var name: String {
    switch self {
    case .module(let id): id.rawValue
    case .scenario(let id): id.rawValue
    }
  }
}
