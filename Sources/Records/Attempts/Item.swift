public import Content

/// What an attempt belongs to, written as `module:choice` or `scenario:capital-i`.
public enum Item: Hashable, Sendable, LosslessStringConvertible {
  /// A module, of which an attempt draws one or more situations.
  case module(ModuleID)
  /// A single situation.
  case scenario(ScenarioID)

  /// Reads an item from its text, or nil where the text names neither kind or no id.
  public init?(_ description: String) {
    let parts = description.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else { return nil }
    switch parts[0] {
    case "module": self = .module(ModuleID(String(parts[1])))
    case "scenario": self = .scenario(ScenarioID(String(parts[1])))
    default: return nil
    }
  }

  /// The kind and the id joined by a colon, stable for ever.
  public var description: String {
    switch self {
    case .module(let id): "module:\(id)"
    case .scenario(let id): "scenario:\(id)"
    }
  }
}
