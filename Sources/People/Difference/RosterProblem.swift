/// Why rows cannot become a roster.
public enum RosterProblem: Hashable, Sendable {
  /// Several rows have one number.
  case duplicateNumber(EmployeeNumber, lines: [Int])
  /// Several who work here share an e-mail address or a login, which tell people apart.
  case shared(RosterColumn, value: String, by: [RosterMention])
  /// Somebody new comes without what everyone must have.
  case missing(RosterColumn, of: RosterMention)
  /// A `-` stands where everyone must have a value.
  case cannotClear(RosterColumn, of: RosterMention)
  /// A boss of whom neither the file nor the roster knows; perhaps only zeros are lost.
  case unknownManager(String, of: RosterMention, near: EmployeeNumber?)
  /// A boss by a name that several have.
  case ambiguousManager(String, of: RosterMention, candidates: [EmployeeNumber])
  /// Each reports to the next and the last to the first.
  case managerLoop([RosterMention])
  /// A boss is gone, or goes, and these who work here would still report to them.
  case orphans(of: RosterMention, reports: [RosterMention])

  /// The first line that it is about, or nil where no row of the file is.
  public var line: Int? {
    switch self {
    case .duplicateNumber(_, let lines): lines.min()
    case .shared(_, _, let mentions): mentions.compactMap(\.line).min()
    case .missing(_, let mention), .cannotClear(_, let mention): mention.line
    case .unknownManager(_, let mention, _), .ambiguousManager(_, let mention, _): mention.line
    case .managerLoop(let mentions): mentions.compactMap(\.line).min()
    case .orphans(let boss, let reports):
      boss.line ?? reports.compactMap(\.line).min()
    }
  }
}
