public import Content
import ContentFiles
import Curriculum
import People
import PrivacyPolicy
import Records
public import Refreshers

extension LocalPeopleDesk {
  /// What draws start from, the same every day.
  private static let seed: UInt64 = 0x4573_6C61_626F_6E21

  /// What would be done on a day; nothing is written.
  public func plan(on day: Day?) throws -> ShownPlan {
    try shown(planned(on: day ?? today, asksWithdrawnAgain: true))
  }

  /// Carries out today's plan.
  public func assign(_ stated: PlanID?) throws -> ShownPlan {
    try refuseEarlierDay()
    let plan = try planned(on: today, asksWithdrawnAgain: true)
    if let stated, stated != plan.id {
      throw PeopleDeskError.stalePlan(stated: stated, now: plan.id)
    }
    try carryOut(plan, .assigned)
    return try shown(plan)
  }

  /// Does a day's work.
  public func workDay() throws -> ShownPlan {
    try refuseEarlierDay()
    let plan = try planned(on: today, asksWithdrawnAgain: false)
    try carryOut(plan, .dayDone)
    return try shown(plan)
  }

  /// Takes back what a plan asked for and is still open.
  public func withdraw(_ plan: PlanID) throws -> Int {
    try refuseEarlierDay()
    let withdrawn = try store.assignments().map(\.assignment)
      .filter { $0.plan == plan && $0.state == .open }
      .map { open in
        var assignment = open
        assignment.state = .withdrawn(today)
        assignment.revision += 1
        return assignment
      }
    guard !withdrawn.isEmpty else { throw PeopleDeskError.nothingOfPlan(plan) }
    try store.write(
      withdrawn, at: surroundings.now(),
      line(.withdrawn, withdrawn.count, about: plan.rawValue))
    return withdrawn.count
  }

  private func carryOut(_ plan: TrainingPlan, _ action: AuditLine.Action) throws {
    if let new = try newPolicy(on: today) { try store.keep(new.change, policy: new.policy) }
    let changed =
      plan.completed + plan.revised.map(\.assignment) + plan.lapsed.map(\.assignment)
      + plan.assigned
    if changed.isEmpty {
      // A day's work is noted though there was none, so that an earlier day is refused afterwards.
      guard action == .dayDone, try store.latestAuditedDay() != today else { return }
    }
    try store.write(
      changed, at: surroundings.now(), line(action, changed.count, about: plan.id.rawValue))
  }

  // MARK: What a plan is made from

  /// The plan of a day, without a word to anybody.
  func planned(on day: Day, asksWithdrawnAgain: Bool = false) throws -> TrainingPlan {
    let roster = try knownRoster()
    var facts = try planningFacts(on: day, employees: roster.employees, history())
    let change = try newPolicy(on: day)?.change
    facts.policyChanges += [change].compactMap(\.self).filter { !$0.situations.isEmpty }
    facts.weakness = try weaknesses(on: day)
    for miss in try store.missedClauses() {
      facts.history.records[miss.person]?.missed[miss.clause] = miss.scenario
    }
    facts.asksWithdrawnAgain = asksWithdrawnAgain
    let id = String(ContentDigest.hex(of: facts.fingerprint).prefix(12))
    do throws(PlanningError) {
      return try TrainingPlan(
        of: facts, id: PlanID(id), seed: LocalPeopleDesk.seed,
        newID: { AssignmentID(surroundings.newName()) })
    } catch {
      switch error {
      case .clockWentBack(let today, let latest):
        throw PeopleDeskError.clockWentBack(today: today, latest: latest)
      }
    }
  }

  /// What a day's plan is made from, but for what is worth practising and a policy not noted yet.
  func planningFacts(
    on day: Day, employees: [Employee], _ history: TrainingHistory
  ) throws -> PlanningFacts {
    guard !library.programmes.isEmpty else { throw PeopleDeskError.noProgramme }
    return PlanningFacts(
      today: day, employees: employees, programmes: library.programmes,
      catalogue: library.catalogue,
      workingDays: WorkingDays(holidays: library.organisation?.holidays ?? []), history: history,
      policyChanges: try store.policyChanges().filter { !$0.situations.isEmpty })
  }

  /// What is kept about everybody's training, but for where they slipped.
  func history() throws -> TrainingHistory {
    TrainingHistory(
      assignments: try store.assignments().map(\.assignment),
      completions: try store.playedModules() + store.workshops().map(\.completion),
      absences: try store.absences(), exemptions: try store.exemptions(),
      extensions: try store.extensions(), met: try store.metSituations(),
      notices: try store.notices())
  }

  // MARK: How it is shown

  func shown(_ plan: TrainingPlan) throws -> ShownPlan {
    let items =
      plan.dates.map(\.item) + plan.skipped.compactMap(\.item)
      + (plan.assigned + plan.completed).map(\.item) + plan.lapsed.map(\.assignment.item)
    let titles = Set(items).map { ($0, title(of: $0, in: language)) }
    return ShownPlan(
      plan: plan, roster: Roster(try store.employees()),
      titles: Dictionary(uniqueKeysWithValues: titles),
      programmes: Dictionary(
        library.programmes.map { ($0.id, $0.title[language]) }
      ) { first, _ in first })
  }

  /// What an item is called.
  func title(of item: DueItem, in language: Language) -> String {
    func module(_ id: ModuleID) -> String { library.module(id)?.title[language] ?? id.rawValue }
    switch item {
    case .module(let id): return module(id)
    case .booster(let id):
      return LocalPeopleDesk.booster[language].replacing("{title}", with: module(id))
    case .refresher(let id):
      let title = library.programme(id)?.title[language] ?? id.rawValue
      return LocalPeopleDesk.refresher[language].replacing("{title}", with: title)
    case .policyChange: return LocalPeopleDesk.policyChange[language]
    }
  }

  private static let booster = LocalisedText([
    "en": "Booster: {title}", "es": "Repaso breve: {title}",
  ])
  private static let refresher = LocalisedText([
    "en": "Refresher: {title}", "es": "Repaso: {title}",
  ])
  private static let policyChange = LocalisedText([
    "en": "The policy has changed", "es": "La política ha cambiado",
  ])
}

extension Library {
  /// What can be asked of people: a moment is a situation of one decision that no module holds.
  var catalogue: TrainingCatalogue {
    func exercise(_ id: ScenarioID) -> Exercise? {
      scenario(id).map { Exercise(id: id, minutes: $0.minutes, clauses: $0.exercises) }
    }
    let inModules = Set(modules.flatMap(\.scenarios))
    let moments = scenarios.values.filter { $0.decisionCount == 1 && !inModules.contains($0.id) }
    return TrainingCatalogue(
      modules: Dictionary(
        uniqueKeysWithValues: modules.map { ($0.id, $0.scenarios.compactMap(exercise)) }),
      moments: moments.compactMap { exercise($0.id) },
      severities: Dictionary(policy.clauses.map { ($0.id, $0.severity) }) { first, _ in first })
  }
}
