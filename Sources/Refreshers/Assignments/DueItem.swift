public import Content

/// What falls due: `module:choice`, `booster:choice`, `refresher:annual`, `policy-change:7f3a`.
public enum DueItem: Hashable, Sendable, Comparable, LosslessStringConvertible {
  /// A module, of which one situation is drawn; its retakes belong to it.
  case module(ModuleID)
  /// A few moments some weeks after a module was done; it renews nothing.
  case booster(ModuleID)
  /// Moments about half a year after a programme's modules were done; it renews nothing.
  case refresher(ProgrammeID)
  /// Situations with a decision whose verdict a new policy changes; the text names the change.
  case policyChange(String)

  /// Reads an item from its text, or nil where the text names no kind or no id.
  public init?(_ description: String) {
    let parts = description.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else { return nil }
    let id = String(parts[1])
    switch parts[0] {
    case "module": self = .module(ModuleID(id))
    case "booster": self = .booster(ModuleID(id))
    case "refresher": self = .refresher(ProgrammeID(id))
    case "policy-change": self = .policyChange(id)
    default: return nil
    }
  }

  /// The kind and the id joined by a colon, stable for ever.
  public var description: String {
    switch self {
    case .module(let id): "module:\(id)"
    case .booster(let id): "booster:\(id)"
    case .refresher(let id): "refresher:\(id)"
    case .policyChange(let id): "policy-change:\(id)"
    }
  }

  /// Orders items by their text.
  public static func < (left: DueItem, right: DueItem) -> Bool {
    left.description < right.description
  }
}
