public import Content
public import ContentFiles
import Curriculum
public import People
import PrivacyPolicy
public import Records
import Refreshers
import Reporting
import ScenarioEngine
import Scoring

/// Builds a made-up company in a store of its own: people, several measuring cycles of decisions,
/// weak links that were planted, and the reports that should find them.
public struct DemoCompany {
  /// What a company is made of.
  public struct Plan: Sendable {
    /// How many people it has at first.
    public let employees: Int
    /// How many measuring cycles are over.
    public let cycles: Int
    /// What chance goes by.
    public let seed: UInt64

    /// Makes a plan.
    public init(employees: Int, cycles: Int, seed: UInt64) {
      (self.employees, self.cycles, self.seed) = (employees, cycles, seed)
    }
  }

  /// What was built.
  public struct Built: Sendable {
    /// The number of the manager whose team shows most.
    public let manager: EmployeeNumber
    /// The number of somebody in that team.
    public let employee: EmployeeNumber
    /// The weak links that were planted, by their manager's number.
    public let planted: [(manager: EmployeeNumber, clause: ClauseID)]
    /// How many people work there.
    public let people: Int
    /// How many decisions were played or drawn.
    public let decisions: Int
  }

  /// What is needed of a store.
  public typealias Store = FillableStore & TrainingStore

  /// Above how many people decisions are drawn instead of played.
  public static let mostPlayed = 600
  /// How many report to a manager.
  private static let span = 10

  private let plan: Plan
  private let store: any Store
  private let files: LibraryFiles
  private let library: Library
  private let now: Timestamp

  /// Makes a builder.
  public init(_ plan: Plan, store: any Store, files: LibraryFiles, library: Library, now: Timestamp)
  {
    self.plan = plan
    self.store = store
    self.files = files
    self.library = library
    self.now = now
  }

  /// Builds the company.
  ///
  /// - Parameter progress: called now and then with the share that is done, from 0 to 1.
  public func build(progress: (Double) -> Void) throws -> Built {
    let today = library.civilDay(of: now).day
    let years = (0...plan.cycles).reversed().map { today.civil.year - $0 }
    let opening = Day(year: years[0], month: 1, day: 7) ?? today
    var staff = DemoStaff(
      count: plan.employees, span: DemoCompany.span, seed: plan.seed, startedOn: opening)
    let graphs = try playable()
    let teams = Set(
      staff.employees.indices.filter { isFull($0) }.map { TeamID(of: staff.employees[$0].id) })
    let odds = DemoOdds(
      teams: teams.sorted(), clauses: gravest(clauses(of: graphs)), count: max(1, teams.count / 4),
      seed: plan.seed)
    var decisions = 0
    var met: Set<String> = []
    for (place, year) in years.enumerated() {
      let start = Day(year: year, month: 1, day: 7) ?? today
      let isPresent = year == today.civil.year
      let cycle = cycleName(of: start)
      let changed = place == 0 ? staff.employees : staff.turn(on: start)
      let fill = Fill(
        start: start, cycle: cycle, place: place, isPresent: isPresent, today: today, odds: odds,
        staff: staff.employees, graphs: graphs)
      try store.fill { filling in
        try filling.change(
          RosterUpdate(employees: changed, cycle: cycle),
          line(.rosterImported, start, changed.count, about: "demo"))
        let share = { (done: Double) in
          progress((Double(place) + done) / Double(years.count))
        }
        decisions +=
          plan.employees > DemoCompany.mostPlayed
          ? try draw(fill, into: filling, share) : try play(fill, &met, into: filling, share)
      }
      _ = try desk(on: Day(year: year + 1, month: 1, day: 2) ?? today, until: today)
        .makeReleases()
    }
    return built(staff, odds, decisions)
  }

  // MARK: Parts

  private struct Fill {
    let start: Day
    let cycle: String
    let place: Int
    let isPresent: Bool
    let today: Day
    let odds: DemoOdds
    let staff: [Employee]
    let graphs: [Playable]
  }

  private struct Playable {
    let item: Item
    let scenario: ScenarioID
    let edition: Edition
    let graph: ScenarioGraph
    let mark: Mark
  }

  /// Whether somebody leads as many as can be.
  private func isFull(_ place: Int) -> Bool {
    (place + 1) * DemoCompany.span < plan.employees
  }

  private func cycleName(of day: Day) -> String {
    (library.organisation?.cycle ?? .year).name(of: day)
  }

  /// The situations of modules, and the moments.
  private func playable() throws -> [Playable] {
    let modules = library.modules.flatMap { module in
      module.scenarios.map {
        (item: Item.module(module.id), scenario: $0, module: module.id as ModuleID?)
      }
    }
    let taken = Set(modules.map(\.scenario))
    let moments = library.scenarios.keys.sorted().filter { !taken.contains($0) }
      .map { (item: Item.scenario($0), scenario: $0, module: nil as ModuleID?) }
    let judge = Judge(library.policy)
    return (modules + moments).compactMap { entry in
      guard let scenario = library.scenario(entry.scenario)?.base else { return nil }
      return Playable(
        item: entry.item, scenario: entry.scenario,
        edition: files.edition(
          library.editionPaths(of: [entry.scenario], module: entry.module)),
        graph: ScenarioGraph(scenario, judge: judge, vocabulary: library.vocabulary),
        mark: library.mark(of: entry.item))
    }
  }

  /// The clauses that can be violated in what is played first in the last cycle that is over.
  private func clauses(of graphs: [Playable]) -> [ClauseID] {
    guard plan.employees <= DemoCompany.mostPlayed else { return library.policy.clauses.map(\.id) }
    var seen: [ClauseID] = []
    for (turn, playable) in graphs.enumerated() where turn % 3 == (plan.cycles - 1) % 3 {
      var generator = SeededGenerator(seed: plan.seed, name: "look")
      let player = DemoPlayer { _ in 0 }
      let outcomes = player.play(playable.graph, seed: 1, using: &generator).outcomes
      for clause in outcomes.flatMap({ $0.stakes.map(\.clause) }) where !seen.contains(clause) {
        seen.append(clause)
      }
    }
    return seen
  }

  /// The gravest of some clauses: a weak link that is planted there is to come out on top.
  private func gravest(_ clauses: [ClauseID]) -> [ClauseID] {
    let weights = Dictionary(
      library.policy.clauses.map { ($0.id, $0.severity.weight) },
      uniquingKeysWith: { first, _ in first })
    let most = clauses.compactMap { weights[$0] }.max()
    return clauses.filter { weights[$0] == most }
  }

  /// The days on which people play: of a cycle that is over most of it, else until today.
  private func day(_ fill: Fill, _ generator: inout SeededGenerator) -> Day {
    let last = fill.isPresent ? max(0, fill.today.number - fill.start.number - 1) : 330
    return fill.start.adding(days: Int.random(in: 0...max(0, last), using: &generator))
  }

  private func line(
    _ action: AuditLine.Action, _ day: Day, _ count: Int, about: String
  ) -> AuditLine {
    AuditLine(
      at: instant(of: day), day: day, who: "demo", action: action, count: count, about: about)
  }

  /// Some time in the morning of a day.
  private func instant(of day: Day) -> Timestamp {
    Timestamp(milliseconds: (Int64(day.number) * 24 + 9) * 3_600_000)
  }

  private func desk(on day: Day, until today: Day) -> LocalManagerDesk {
    let at = day > today ? now : instant(of: day)
    return LocalManagerDesk(
      store: store, library: library, language: .english, who: "demo",
      surroundings: LocalStaffDesk.Surroundings(now: { at }, newName: { "" }, newSeed: { 0 }))
  }

  /// Most play a third of what there is for the first time, and another third once more.
  private func play(
    _ fill: Fill, _ met: inout Set<String>, into filling: any StoreFilling,
    _ progress: (Double) -> Void
  ) throws -> Int {
    var decisions = 0
    let active = fill.staff.filter { $0.status == .active }
    for (place, employee) in active.enumerated() {
      var generator = SeededGenerator(
        seed: plan.seed, name: "\(employee.number) \(fill.cycle)")
      // Some have not come round to it yet.
      if fill.isPresent, Int.random(in: 0..<100, using: &generator) < 30 { continue }
      let team = try filling.team(of: employee.id, in: fill.cycle)
      let player = DemoPlayer { fill.odds.slip($0, employee.id, in: team) }
      for (turn, playable) in fill.graphs.enumerated()
      where turn % 3 == fill.place % 3 || turn % 3 == (fill.place + 2) % 3 {
        decisions += try record(
          player.play(playable.graph, seed: generator.next(), using: &generator), of: playable,
          by: employee, in: team, fill, &met, &generator, into: filling)
      }
      progress(Double(place + 1) / Double(active.count))
    }
    return decisions
  }

  private func record(
    _ played: Playthrough, of playable: Playable, by employee: Employee, in team: TeamID,
    _ fill: Fill, _ met: inout Set<String>, _ generator: inout SeededGenerator,
    into filling: any StoreFilling
  ) throws -> Int {
    guard let ending = played.ending else { return 0 }
    let day = day(fill, &generator)
    let attempt = Attempt(
      id: AttemptID("demo-\(fill.cycle)-\(employee.number)-\(playable.scenario)"),
      person: employee.id, item: playable.item, purpose: .full, situations: [playable.scenario],
      edition: playable.edition.id, seed: played.seed, startedAt: instant(of: day),
      startedOn: day, team: team, cycle: fill.cycle)
    try filling.begin(attempt, edition: playable.edition)
    let score = Score(of: played.outcomes)
    let opened = RedLine.opened(by: played.outcomes)
    let result = AttemptResult(
      adherence: score.adherence, service: score.service, decisions: played.outcomes.count,
      passed: score.reaches(playable.mark), endings: [ending.scene], openedRedLines: opened,
      completion: score.passes(playable.mark)
        ? Completion(day: day, attestation: .selfAttested) : nil)
    for (sequence, (given, outcome)) in zip(played.answers, played.outcomes).enumerated() {
      let isNew = met.insert("\(employee.number) \(playable.scenario) \(given.decision)").inserted
      let weight = TallyWeight.of(outcome, metBefore: !isNew)
      try filling.record(
        DecisionRecord(
          attempt: attempt.id, sequence: sequence, scenario: playable.scenario,
          decision: given.decision, answer: given.answer.description,
          decidedAt: instant(of: day), decidedOn: day, team: team, cycle: fill.cycle,
          service: outcome.service, findings: outcome.records(tallyWeight: weight)),
        finishing: sequence + 1 == played.outcomes.count ? result : nil)
    }
    return played.outcomes.count
  }

  /// Everybody met most rules a few times, with the same odds of a slip.
  private func draw(
    _ fill: Fill, into filling: any StoreFilling, _ progress: (Double) -> Void
  ) throws -> Int {
    let clauses = library.policy.clauses.map(\.id)
    var decisions = 0
    for (place, employee) in fill.staff.enumerated() where employee.status == .active {
      var generator = SeededGenerator(
        seed: plan.seed, name: "\(employee.number) \(fill.cycle)")
      let team = try filling.team(of: employee.id, in: fill.cycle)
      for clause in clauses where Int.random(in: 0..<100, using: &generator) < 40 {
        let odds = fill.odds.slip(clause, employee.id, in: team)
        let count = Int.random(in: 1...4, using: &generator)
        let slips = (0..<count).count { _ in Double.random(in: 0...1, using: &generator) < odds }
        try filling.add(
          Tally(
            cycle: fill.cycle, team: team, clause: clause, person: employee.id, n: Double(count),
            y: Double(slips)))
        decisions += count
      }
      if place.isMultiple(of: 1000) { progress(Double(place) / Double(fill.staff.count)) }
    }
    try filling.settleCells(of: fill.cycle)
    return decisions
  }

  private func built(_ staff: DemoStaff, _ odds: DemoOdds, _ decisions: Int) -> Built {
    let numbers = Dictionary(
      staff.employees.map { (TeamID(of: $0.id), $0.number) },
      uniquingKeysWith: { first, _ in first })
    let planted = odds.planted.compactMap { planted in
      numbers[planted.team].map { (manager: $0, clause: planted.clause) }
    }.sorted { ($0.manager, $0.clause) < ($1.manager, $1.clause) }
    let boss = planted.first?.manager ?? staff.employees[0].number
    let bossID = staff.employees.first { $0.number == boss }?.id
    let report = staff.employees.first { $0.manager == bossID && $0.status == .active }
    return Built(
      manager: boss, employee: report?.number ?? boss, planted: planted,
      people: staff.employees.count { $0.status == .active }, decisions: decisions)
  }
}
