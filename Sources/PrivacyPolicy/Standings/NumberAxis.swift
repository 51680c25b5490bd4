import Content

/// The questions about one number, for acts whose purposes are known.
struct NumberAxis: Sendable {
  private struct Asked: Sendable {
    let question: Int
    let test: Atom.Operator
    /// Nil where it cannot be told.
    let bound: Double?
  }

  let dimension: NumberDimension
  private let asked: [Asked]
  /// What numbers are held against, in order.
  let bounds: [Double]

  init(_ dimension: NumberDimension, of logic: PolicyLogic, for act: LaidOutAct) {
    self.dimension = dimension
    asked = (logic.byDimension[.number(dimension)] ?? []).map { number in
      let question = logic.questions[number]
      return Asked(
        question: number, test: question.test,
        bound: question.bound(for: act, logic.policy.register))
    }
    bounds = Set(asked.compactMap(\.bound)).sorted()
  }

  /// How the questions stand for a number; all unstated for nil.
  func standings(of value: Double?) -> [(question: Int, standing: Standing)] {
    asked.map { asked in
      guard let value, let bound = asked.bound else { return (asked.question, .unstated) }
      let holds = asked.test == .ge ? value >= bound : value <= bound
      return (asked.question, holds ? .yes : .no)
    }
  }

  /// A number for every way the questions can stand: each bound, and one between, below and above
  /// them, as near to `wish` as whole numbers go; none is below 0.
  func samples(near wish: Double) -> [Double] {
    guard let first = bounds.first, let last = bounds.last else { return [] }
    var samples = bounds.filter { $0 >= 0 }
    if first > 0 { samples.append(NumberAxis.inside(-1, first, near: wish)) }
    for (low, high) in zip(bounds, bounds.dropFirst()) where high > 0 {
      samples.append(NumberAxis.inside(max(low, -1), high, near: wish))
    }
    samples.append(max(last, -1) + 1)
    return samples.filter { $0 >= 0 }
  }

  /// A number between two bounds and equal to neither, whole where there is one.
  private static func inside(_ low: Double, _ high: Double, near wish: Double) -> Double {
    if wish > low, wish < high { return wish }
    let near = wish >= high ? high.rounded(.up) - 1 : low.rounded(.down) + 1
    if near > low, near < high { return near }
    return max(low, 0) / 2 + high / 2
  }
}
