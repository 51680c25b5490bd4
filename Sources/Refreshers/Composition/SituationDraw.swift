public import Content

/// Which of a module's situations a person is asked for.
public enum SituationDraw {
  /// The one to ask for: unseen ones before others, then the one worth most practice, then the one
  /// met longest ago, then by id. Where all were met, the one met last is not drawn if there is
  /// another, so that a retake is a different one.
  ///
  /// - Returns: nil where the module has none.
  public static func next(
    among situations: [Exercise], met: [ScenarioID: Day], weakness: Weakness,
    besides left: Set<ScenarioID> = []
  ) -> Exercise? {
    let others = situations.filter { !left.contains($0.id) }
    let offered = others.isEmpty ? situations : others
    let unseen = offered.filter { met[$0.id] == nil }
    guard unseen.isEmpty else { return unseen.min { ranks($0, before: $1, met, weakness) } }
    let last = offered.max { turn($0, met) < turn($1, met) }
    let turned = offered.filter { offered.count == 1 || $0.id != last?.id }
    return turned.min { ranks($0, before: $1, met, weakness) }
  }

  private static func ranks(
    _ left: Exercise, before right: Exercise, _ met: [ScenarioID: Day], _ weakness: Weakness
  ) -> Bool {
    let (leftValue, rightValue) = (weakness.value(of: left), weakness.value(of: right))
    if leftValue != rightValue { return leftValue > rightValue }
    return turn(left, met) < turn(right, met)
  }

  private static func turn(_ exercise: Exercise, _ met: [ScenarioID: Day]) -> (Int, ScenarioID) {
    (met[exercise.id]?.number ?? Int.min, exercise.id)
  }
}
