public import Content
public import ContentFiles
public import People
import PrivacyPolicy
public import Records
import Reporting
import ScenarioEngine

/// The desk of managers over a store and a library on this machine.
public final class LocalManagerDesk: ManagerDesk {
  /// The part of a store that it needs.
  public typealias Store = ReportStore & AgendaStore & AuditStore

  private let store: any Store
  private let library: Library
  private let language: Language
  private let who: String
  private let surroundings: LocalStaffDesk.Surroundings

  /// Opens the desk.
  ///
  /// - Parameters:
  ///   - language: the language in which titles are said.
  ///   - who: who sits at it, for the audit trail: the name of an account.
  public init(
    store: any Store, library: Library, language: Language, who: String,
    surroundings: LocalStaffDesk.Surroundings
  ) {
    self.store = store
    self.library = library
    self.language = language
    self.who = who
    self.surroundings = surroundings
  }

  private var today: Day { library.civilDay(of: surroundings.now()).day }

  /// What the organisation is called.
  public var organisationName: String? { library.organisation?.name }

  private var measuring: MeasuringCycle { library.organisation?.cycle ?? .year }

  private func line(_ action: AuditLine.Action, _ count: Int, about: String?) -> AuditLine {
    AuditLine(
      at: surroundings.now(), day: today, who: who, action: action, count: count, about: about)
  }

  // MARK: Releases

  /// Makes the releases of cycles that are over and have none.
  public func makeReleases() throws -> [String] {
    let present = measuring.name(of: today)
    let over = try store.unreleasedCycles().filter { $0 < present }
    let rules = Dictionary(
      library.policy.clauses.map {
        ($0.id, (pillar: $0.pillar, severity: Double($0.severity.weight)))
      }, uniquingKeysWith: { first, _ in first })
    for cycle in over {
      let counted = try store.countedCycle(cycle, rules: rules)
      let release = try Release(
        of: counted, madeOn: today, fitted: try store.fittedCorrelation(of: cycle)
      ) { try store.talliedPeople(cycle: cycle, team: $0) }
      try store.keep(release, line(.reportMade, release.parts.count, about: cycle))
    }
    return over
  }

  /// The cycle that is named, else the latest; nil where there is none at all.
  private func released(_ cycle: String?) throws -> (cycle: String, earlier: String?)? {
    let known = try store.releasedCycles()
    if let cycle, !known.contains(cycle) {
      throw ReportError.noSuchCycle(cycle, known: known)
    }
    guard let chosen = cycle ?? known.first else { return nil }
    return (chosen, known.first { $0 < chosen })
  }

  // MARK: Views

  /// What a release says of a manager's team and those below it.
  public func teamReport(
    of manager: Employee, in cycle: String?
  ) throws -> ShownTeamReport {
    let team = TeamID(of: manager.id)
    guard let (cycle, earlier) = try released(cycle),
      let organisation = try store.organisationRelease(of: cycle)
    else { return nothing(about: manager, in: nil) }
    guard let own = try store.teamRelease(of: cycle, team: team) else {
      return nothing(about: manager, in: cycle)
    }
    let below = try store.teamSums(of: cycle, below: team)
    var before: TeamReport.Earlier?
    var earlierCycle: String?
    if let earlier, let release = try store.teamRelease(of: earlier, team: team),
      let rules = try store.organisationRelease(of: earlier)?.rules
    {
      before = TeamReport.Earlier(parts: release.parts, ratio: release.team.ratio, rules: rules)
      earlierCycle = earlier
    }
    try store.keep(line(.reportShown, 1, about: "\(cycle) \(manager.number)"))
    let report = TeamReport(
      parts: own.parts, ratio: own.team.ratio, rules: organisation.rules, lures: own.lures,
      since: before)
    return ShownTeamReport(
      manager: manager, nextAfter: measuring.end(of: today), cycle: cycle,
      madeOn: organisation.madeOn, earlierCycle: earlierCycle, report: report,
      below: below.isEmpty ? nil : map(below, organisation.rules, areTrees: true),
      rules: shown(organisation.rules.map(\.clause)), names: names(below),
      lures: Dictionary(
        own.lures.compactMap { lure in shown(lure).map { (lure.clause, $0) } },
        uniquingKeysWith: { first, _ in first }))
  }

  private func nothing(about manager: Employee, in cycle: String?) -> ShownTeamReport {
    ShownTeamReport(
      manager: manager, nextAfter: measuring.end(of: today), cycle: cycle, madeOn: nil,
      earlierCycle: nil, report: nil, below: nil, rules: [:], names: [:], lures: [:])
  }

  /// What a release says of the organisation.
  public func organisationReport(in cycle: String?) throws -> ShownOrganisationReport {
    guard let (cycle, earlier) = try released(cycle),
      let organisation = try store.organisationRelease(of: cycle)
    else { throw ReportError.noneYet(ends: measuring.end(of: today)) }
    let teams = try store.teamSums(of: cycle, below: nil)
    let before = try earlier.flatMap { earlier in
      try store.organisationRelease(of: earlier).map { release in
        (
          cycle: earlier, rules: release.rules,
          teams: try store.teamSums(of: earlier, below: nil).map(\.pillars)
        )
      }
    }
    try store.keep(line(.reportShown, teams.count, about: cycle))
    let map = map(teams, organisation.rules, areTrees: false)
    let tested = Set(organisation.rules.map(\.clause))
    return ShownOrganisationReport(
      cycle: cycle, madeOn: organisation.madeOn,
      summary: OrganisationSummary(
        rules: organisation.rules, map: map, teams: teams.map(\.pillars), since: before),
      map: map, names: names(teams), released: organisation.rules,
      rules: gravestFirst(organisation.rules),
      untested: library.policy.clauses.map(\.id).filter { !tested.contains($0) }.map(shown),
      items: try badItems(through: cycle))
  }

  private func gravestFirst(_ rules: [ReleasedRule]) -> [ShownOrganisationReport.Rule] {
    rules.map { rule in
      ShownOrganisationReport.Rule(
        rule: shown(rule.clause), severity: rule.severity, slipsIn100: 100 * rule.prior.mean,
        harm: 100 * rule.prior.mean * rule.severity)
    }.sorted {
      $0.harm != $1.harm ? $0.harm > $1.harm : $0.rule.clause < $1.rule.clause
    }
  }

  /// The questions whose slips go with those elsewhere least, where they hardly do.
  private func badItems(through cycle: String) throws -> [ShownOrganisationReport.Item] {
    try store.itemTallies(through: cycle).compactMap { tally in
      guard let discrimination = tally.discrimination, tally.measuresBadly else { return nil }
      return ShownOrganisationReport.Item(
        situation: title(of: tally.scenario), decision: tally.decision,
        question: question(of: tally.decision, in: tally.scenario), clause: tally.clause,
        discrimination: discrimination)
    }.sorted { ($0.discrimination, $0.decision) < ($1.discrimination, $1.decision) }
  }

  private func map(
    _ teams: [TeamSums], _ rules: [ReleasedRule], areTrees: Bool
  ) -> HeatMap {
    HeatMap(
      teams: teams.map { (team: $0.team, isTree: areTrees, ratio: $0.ratio, cells: $0.pillars) },
      rules: rules)
  }

  private func names(_ teams: [TeamSums]) -> [TeamID: String] {
    Dictionary(
      teams.compactMap { team in team.manager.map { (team.team, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  // MARK: Words

  private func shown(_ clauses: [ClauseID]) -> [ClauseID: ShownRule] {
    Dictionary(clauses.map { ($0, shown($0)) }, uniquingKeysWith: { first, _ in first })
  }

  private func shown(_ clause: ClauseID) -> ShownRule {
    let known = library.policy.clauses.first { $0.id == clause }
    return ShownRule(
      clause: clause, title: known?.title[language] ?? clause.rawValue,
      pillar: known?.pillar ?? "")
  }

  private func title(of scenario: ScenarioID) -> String {
    library.scenario(scenario)?.scenario(in: language).title ?? scenario.rawValue
  }

  private func question(of decision: DecisionID, in scenario: ScenarioID) -> String? {
    guard let scenario = library.scenario(scenario)?.scenario(in: language),
      let decision = scenario.decisions.first(where: { $0.id == decision })
    else { return nil }
    let asked = plain(decision.ask, in: scenario)
    return asked.isEmpty ? nil : asked
  }

  private func shown(_ lure: ReleasedLure) -> ShownLure? {
    guard let scenario = library.scenario(lure.scenario)?.scenario(in: language),
      let decision = scenario.decisions.first(where: { $0.id == lure.decision }),
      case .choose(let options) = decision.kind,
      let option = options.first(where: { $0.id == lure.choice })
    else { return nil }
    return ShownLure(situation: scenario.title, choice: plain(option.text, in: scenario))
  }

  /// A text of a situation with the names it marks and without marks of emphasis.
  private func plain(_ prose: Prose, in scenario: Scenario) -> String {
    prose.rendered { name in
      scenario.cast.first { $0.id.rawValue == name }?.short ?? ""
    }.replacing(/_(.+?)_/) { String($0.output.1) }
  }
}
