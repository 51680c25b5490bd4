public import Content

/// A question about how a playthrough has gone so far.
public indirect enum Condition: Sendable, Hashable {
  /// A number that can be compared.
  public enum Quantity: Sendable, Hashable {
    /// A number as written.
    case number(Int)
    /// A meter's value.
    case meter(MeterID)
    /// Privacy kept at a decision, 0 to 100; 0 before it is answered.
    case credit(DecisionID)
    /// The job done at a decision, 0 to 100; 0 before it is answered.
    case service(DecisionID)
  }

  /// How two numbers are compared.
  public enum Comparison: String, Sendable, CaseIterable {
    /// At least.
    case atLeast = ">="
    /// At most.
    case atMost = "<="
    /// Equal.
    case equal = "=="
    /// Not equal.
    case unequal = "!="
    /// More.
    case more = ">"
    /// Less.
    case less = "<"

    /// Whether two numbers stand so.
    @inlinable
    public func holds(_ left: Int, _ right: Int) -> Bool {
      switch self {
      case .atLeast: left >= right
      case .atMost: left <= right
      case .equal: left == right
      case .unequal: left != right
      case .more: left > right
      case .less: left < right
      }
    }
  }

  /// All hold.
  case all([Condition])
  /// One holds.
  case some([Condition])
  /// It does not hold.
  case not(Condition)
  /// The scene has been entered.
  case seen(SceneID)
  /// The option was chosen, or the item ticked or hidden.
  case chose(DecisionID, ChoiceID)
  /// The clause was violated by what was chosen, ticked or left visible.
  case violated(ClauseID)
  /// Two numbers stand so.
  case compare(Quantity, Comparison, Quantity)

  /// The condition and every condition inside it.
  public var parts: [Condition] {
    switch self {
    case .all(let conditions), .some(let conditions): [self] + conditions.flatMap(\.parts)
    case .not(let condition): [self] + condition.parts
    case .seen, .chose, .violated, .compare: [self]
    }
  }
}
