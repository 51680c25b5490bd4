/// How somebody stands, as their manager may see it; no reason, no score, no try.
public enum Standing: String, Hashable, Sendable, CaseIterable {
  /// Nothing is open.
  case done
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
