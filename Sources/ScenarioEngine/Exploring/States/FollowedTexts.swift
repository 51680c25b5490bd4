/// The conditions of texts that states are told apart by.
///
/// A text sends nobody anywhere, so most of their conditions need not be followed: plays show soon
/// enough that they come out both ways, and only those of which plays do not show it are followed
/// then. Always followed are those of answers of which nothing may be said at all.
struct FollowedTexts: Sendable {
  private let graph: ScenarioGraph
  /// Those followed besides.
  private let suspects: Set<ConditionSite>

  init(_ graph: ScenarioGraph, suspects: Set<ConditionSite> = []) {
    self.graph = graph
    self.suspects = suspects
  }

  /// The texts of a scene whose conditions are followed.
  func followedTexts(ofScene scene: Int) -> [Int] {
    suspects.isEmpty
      ? []
      : conditional(graph.scenes[scene].say).filter { suspects.contains(.say(scene: scene, $0)) }
  }

  /// The texts about an answer whose conditions are followed.
  func followed(_ feedback: [ReadyPassage], after way: PlayState.Way) -> [Int] {
    guard feedback.contains(where: { $0.condition == nil }) else {
      return Array(feedback.indices)
    }
    return suspects.isEmpty
      ? [] : conditional(feedback).filter { suspects.contains(.feedback(way, $0)) }
  }

  /// The conditions of all texts.
  var sites: Set<ConditionSite> {
    var sites: Set<ConditionSite> = []
    for (place, scene) in graph.scenes.enumerated() {
      for number in conditional(scene.say) { sites.insert(.say(scene: place, number)) }
    }
    for decision in graph.decisions {
      for (way, consequence) in decision.waysOn {
        for number in conditional(consequence.feedback) { sites.insert(.feedback(way, number)) }
      }
    }
    return sites
  }

  private func conditional(_ texts: [ReadyPassage]) -> [Int] {
    texts.indices.filter { texts[$0].condition != nil }
  }
}

extension GraphDecision {
  /// What its options and its results bring, each with the way on that is its own.
  var waysOn: [(way: PlayState.Way, consequence: ReadyConsequence)] {
    consequences.enumerated().map { (.option(decision: place, option: $0), $1) }
      + results.enumerated().map { (.result(decision: place, result: $0), $1.consequence) }
  }
}
