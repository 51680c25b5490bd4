/// Something of a state that conditions can read.
enum StateVariable: Sendable, Hashable {
  case meter(Int)
  case seen(Int)
  case chose(decision: Int, choice: Int)
  case violated(Int)
  case credit(Int)
  case service(Int)
}

extension StateVariable {
  /// An order of all variables.
  var rank: (Int, Int, Int) {
    switch self {
    case .meter(let meter): (0, meter, 0)
    case .seen(let scene): (1, scene, 0)
    case .chose(let decision, let choice): (2, decision, choice)
    case .violated(let clause): (3, clause, 0)
    case .credit(let decision): (4, decision, 0)
    case .service(let decision): (5, decision, 0)
    }
  }
}

extension ReadyCondition {
  /// Tells all that it reads, and what each number is compared with: nil for another number that
  /// changes, and where nothing is compared.
  func reads(_ tell: (StateVariable, _ cuts: [Int]?) -> Void) {
    switch self {
    case .never: break
    case .all(let conditions), .some(let conditions):
      for condition in conditions { condition.reads(tell) }
    case .not(let condition): condition.reads(tell)
    case .seen(let scene): tell(.seen(scene), nil)
    case .chose(let decision, let choice): tell(.chose(decision: decision, choice: choice), nil)
    case .violated(let clause): tell(.violated(clause), nil)
    case .compare(let left, let comparison, let right):
      if let variable = left.variable { tell(variable, comparison.cuts(right, isLeft: false)) }
      if let variable = right.variable { tell(variable, comparison.cuts(left, isLeft: true)) }
    }
  }
}

extension ReadyCondition.Quantity {
  /// What it reads; nil for a number as written.
  fileprivate var variable: StateVariable? {
    switch self {
    case .number: nil
    case .meter(let meter): .meter(meter)
    case .credit(let decision): .credit(decision)
    case .service(let decision): .service(decision)
    }
  }
}

extension Condition.Comparison {
  /// The values from which on a comparison with a number comes out otherwise; nil where that
  /// number changes.
  ///
  /// - Parameter isLeft: whether the number stands on the left.
  fileprivate func cuts(_ other: ReadyCondition.Quantity, isLeft: Bool) -> [Int]? {
    guard case .number(let number) = other else { return nil }
    let next = number < .max ? number + 1 : number
    switch (self, isLeft) {
    case (.atLeast, false), (.less, false), (.atMost, true), (.more, true): return [number]
    case (.atMost, false), (.more, false), (.atLeast, true), (.less, true): return [next]
    case (.equal, _), (.unequal, _): return [number, next]
    }
  }
}
