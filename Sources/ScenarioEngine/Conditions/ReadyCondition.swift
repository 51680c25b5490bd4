import Content

/// A condition whose names are places in the graph, so that asking it looks nothing up.
indirect enum ReadyCondition: Sendable {
  enum Quantity: Sendable {
    case number(Int)
    case meter(Int)
    case credit(Int)
    case service(Int)
  }

  case never
  case all([ReadyCondition])
  case some([ReadyCondition])
  case not(ReadyCondition)
  case seen(Int)
  case chose(decision: Int, choice: Int)
  case violated(Int)
  case compare(Quantity, Condition.Comparison, Quantity)

  func holds(in state: PlayState) -> Bool {
    switch self {
    case .never: false
    case .all(let conditions): conditions.allSatisfy { $0.holds(in: state) }
    case .some(let conditions): conditions.contains { $0.holds(in: state) }
    case .not(let condition): !condition.holds(in: state)
    case .seen(let scene): state.seen[scene]
    case .chose(let decision, let choice): state.decisions[decision].chose(choice)
    case .violated(let clause): state.violated[clause]
    case .compare(let left, let comparison, let right):
      comparison.holds(left.value(in: state), right.value(in: state))
    }
  }
}

extension ReadyCondition.Quantity {
  fileprivate func value(in state: PlayState) -> Int {
    switch self {
    case .number(let number): number
    case .meter(let meter): state.meters[meter]
    case .credit(let decision): state.decisions[decision].credit
    case .service(let decision): state.decisions[decision].service
    }
  }
}

/// The places of a graph's names; a name that is not there makes a condition that never holds.
struct NamePlaces: Sendable {
  let scenes: [SceneID: Int]
  let meters: [MeterID: Int]
  let decisions: [DecisionID: Int]
  let choices: [[ChoiceID: Int]]
  let clauses: [ClauseID: Int]

  func ready(_ condition: Condition) -> ReadyCondition {
    switch condition {
    case .all(let conditions): .all(conditions.map(ready))
    case .some(let conditions): .some(conditions.map(ready))
    case .not(let condition): .not(ready(condition))
    case .seen(let scene): scenes[scene].map { .seen($0) } ?? .never
    case .violated(let clause): clauses[clause].map { .violated($0) } ?? .never
    case .chose(let decision, let choice): chose(decision, choice)
    case .compare(let left, let comparison, let right): compare(left, comparison, right)
    }
  }

  private func chose(_ decision: DecisionID, _ choice: ChoiceID) -> ReadyCondition {
    guard let place = decisions[decision], let choice = choices[place][choice] else {
      return .never
    }
    return .chose(decision: place, choice: choice)
  }

  private func compare(
    _ left: Condition.Quantity, _ comparison: Condition.Comparison, _ right: Condition.Quantity
  ) -> ReadyCondition {
    guard let left = ready(left), let right = ready(right) else { return .never }
    return .compare(left, comparison, right)
  }

  private func ready(_ quantity: Condition.Quantity) -> ReadyCondition.Quantity? {
    switch quantity {
    case .number(let number): .number(number)
    case .meter(let meter): meters[meter].map { .meter($0) }
    case .credit(let decision): decisions[decision].map { .credit($0) }
    case .service(let decision): decisions[decision].map { .service($0) }
    }
  }
}
