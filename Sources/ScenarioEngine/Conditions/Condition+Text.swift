import Content

extension Condition: CustomStringConvertible {
  /// The condition as an author writes it.
  public var description: String {
    switch self {
    case .all(let conditions): conditions.map(\.enclosed).joined(separator: " and ")
    case .some(let conditions): conditions.map(\.enclosed).joined(separator: " or ")
    case .not(let condition): "not \(condition.enclosed)"
    case .seen(let scene): "seen(\(scene))"
    case .chose(let decision, let choice): "chose(\(decision).\(choice))"
    case .violated(let clause): "violated(\(clause))"
    case .compare(let left, let comparison, let right):
      "\(left) \(comparison.rawValue) \(right)"
    }
  }

  /// The condition as it stands inside another one.
  private var enclosed: String {
    switch self {
    case .all, .some: "(\(self))"
    case .not, .seen, .chose, .violated, .compare: description
    }
  }
}

extension Condition.Quantity: CustomStringConvertible {
  /// The quantity as an author writes it.
  public var description: String {
    switch self {
    case .number(let number): String(number)
    case .meter(let meter): meter.rawValue
    case .credit(let decision): "credit(\(decision))"
    case .service(let decision): "service(\(decision))"
    }
  }
}
