/// How high somebody stands in the tree of who reports to whom.
public enum ManagerLevel: Hashable, Sendable {
  /// Nobody reports to them.
  case staff
  /// Somebody reports to them.
  case managers
  /// Managers who report to nobody, or to somebody who reports to nobody.
  case executives
  /// So many steps from the top: 1 for whoever reports to nobody.
  case level(Int)

  /// The levels that have a name.
  public static let names = ["staff", "managers", "executives"]
  /// The steps from the top that can be written.
  public static let steps = 1...99

  /// The level as written: `managers`, `2`.
  public var name: String {
    switch self {
    case .staff: "staff"
    case .managers: "managers"
    case .executives: "executives"
    case .level(let level): "\(level)"
    }
  }

  /// Reads a level from its name, or nil where it names none.
  public init?(name: String) {
    switch name {
    case "staff": self = .staff
    case "managers": self = .managers
    case "executives": self = .executives
    default:
      guard let level = Int(name), ManagerLevel.steps.contains(level) else { return nil }
      self = .level(level)
    }
  }
}
