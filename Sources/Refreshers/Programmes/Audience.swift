public import Content
public import People

/// Who takes a programme: everyone, or those who fit every list that is not empty.
public struct Audience: Hashable, Sendable {
  /// The labels of their teams; empty for any.
  public let teams: [String]
  /// The kinds of work they do; empty for any.
  public let jobFamilies: [String]
  /// The languages they are written to; empty for any. `es` holds `es-MX` too.
  public let locales: [Language]
  /// How high they stand; empty for any.
  public let levels: [ManagerLevel]
  /// Those who are in it whatever the lists say.
  public let including: [EmployeeNumber]
  /// Those who are not in it whatever all else says.
  public let excluding: [EmployeeNumber]

  /// Everyone.
  public static let everyone = Audience()

  /// Makes an audience; employees are named by number, as the roster writes it.
  public init(
    teams: [String] = [], jobFamilies: [String] = [], locales: [Language] = [],
    levels: [ManagerLevel] = [], including: [String] = [], excluding: [String] = []
  ) {
    self.teams = teams
    self.jobFamilies = jobFamilies
    self.locales = locales
    self.levels = levels
    self.including = including.map { EmployeeNumber($0) }
    self.excluding = excluding.map { EmployeeNumber($0) }
  }

  /// Whether somebody is in it.
  public func contains(_ employee: Employee, in chart: RosterChart) -> Bool {
    if excluding.contains(employee.number) { return false }
    if including.contains(employee.number) { return true }
    return fits(teams, employee.teamLabel) && fits(jobFamilies, employee.jobFamily)
      && (locales.isEmpty || employee.locale.map(speaks) ?? false)
      && (levels.isEmpty || levels.contains { chart.stands(employee.id, at: $0) })
  }

  private func fits(_ wanted: [String], _ value: String?) -> Bool {
    wanted.isEmpty || value.map { value in wanted.contains { $0 == value } } ?? false
  }

  private func speaks(_ language: Language) -> Bool {
    locales.contains {
      language == $0 || language.rawValue.hasPrefix($0.rawValue + "-")
    }
  }
}
