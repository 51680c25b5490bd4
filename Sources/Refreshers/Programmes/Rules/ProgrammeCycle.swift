/// When a programme comes round.
public enum ProgrammeCycle: Hashable, Sendable {
  /// So many months after a module was done.
  case months(Int)
  /// In a season of every year.
  case season(Season)

  /// How long it lasts, in months.
  public var months: Int {
    switch self {
    case .months(let months): months
    case .season: 12
    }
  }
}
