/// What a cell of a roster says about a value.
public enum RosterCell<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Nothing: the cell is blank or its column is not there.
  case unchanged
  /// There is no such value any more: `-`.
  case cleared
  /// The value.
  case set(Value)

  /// The value that comes of one held before.
  public func applied(to value: Value?) -> Value? {
    switch self {
    case .unchanged: value
    case .cleared: nil
    case .set(let new): new
    }
  }
}
