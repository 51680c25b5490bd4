public import Content
public import People

/// What managers, directors and privacy officers are told: rules that slip, never people.
///
/// All of it comes from releases, which are made once a cycle and are the same for all who may see
/// them. Each view adds a line to the audit trail first; what cannot be written there is not shown.
public protocol ManagerDesk {
  /// What the organisation is called, where it says so.
  var organisationName: String? { get }

  /// What the release of a cycle, else the latest, says of a manager's team and those below it.
  ///
  /// - Throws: ``ReportError/noSuchCycle(_:known:)`` where a cycle is named that has none.
  func teamReport(of manager: Employee, in cycle: String?) throws -> ShownTeamReport

  /// What the release of a cycle, else the latest, says of the organisation.
  ///
  /// - Throws: ``ReportError``.
  func organisationReport(in cycle: String?) throws -> ShownOrganisationReport

  /// Makes the releases of cycles that are over and have none.
  ///
  /// - Returns: the cycles.
  func makeReleases() throws -> [String]
}

/// Why there is no report.
public enum ReportError: Error, Hashable, Sendable {
  /// The cycle has no release; these have.
  case noSuchCycle(String, known: [String])
  /// No cycle is over in which anything was decided; the present one ends on this day.
  case noneYet(ends: Day)
  /// The cycle's report does not know the team: nobody in it decided anything then. The present one
  /// ends on this day.
  case notOfTeam(cycle: String, ends: Day)
}
