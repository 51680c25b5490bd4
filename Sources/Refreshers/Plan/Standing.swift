/// How somebody stands, as their manager may see it; no reason, no score, no try.
public enum Standing: String, Hashable, Sendable, CaseIterable {
  /// Nothing is open, and something was done.
  case done
  /// Nothing is open, and nothing was done yet: what they take has not come round.
  case notAsked = "not-asked"
  /// Something is open, in time or within its grace.
  case due
  /// Something is open beyond its grace.
  case overdue
  /// They are away.
  case away
  /// Nothing is asked of them, since they are exempt or in no audience.
  case exempt
  /// They are gone, or have not started.
  case notHere = "not-here"
}
