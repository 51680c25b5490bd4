/// The conditions of texts that states are told apart by, or can be told by anyway.
///
/// A text sends nobody anywhere, so most of their conditions need not be followed: plays show soon
/// enough that they come out both ways, and only those of which plays do not show it are followed
/// then. Always followed are those of answers of which nothing may be said at all.
struct FollowedTexts: Sendable {
  /// Where the conditions stand.
  private(set) var sites: Set<ConditionSite>

  /// Follows what must be, and suspects besides.
  init(_ graph: ScenarioGraph, suspects: Set<ConditionSite> = []) {
    sites = suspects
    for decision in graph.decisions {
      for (way, consequence) in decision.waysOn
      where consequence.feedback.allSatisfy({ $0.condition != nil }) {
        for number in consequence.feedback.indices { sites.insert(.feedback(way, number)) }
      }
    }
  }

  /// Takes in those texts too whose conditions read only what states are told apart by anyway.
  mutating func takeIn(_ reads: StateReads, of graph: ScenarioGraph) {
    let live = StateLayout.live(reads)
    for text in graph.conditionalTexts where !sites.contains(text.site) {
      let before: [Int] =
        switch text.site {
        case .say: live.indices.filter { reads.next[$0].contains(text.scene) }
        default: [text.scene]
        }
      var isTold = true
      text.condition.reads { variable, cuts in
        isTold =
          isTold && reads.tells(variable, at: cuts)
          && before.allSatisfy { live[$0].contains(variable) }
      }
      if isTold { sites.insert(text.site) }
    }
  }

  /// Whether a condition is followed.
  func follows(_ site: ConditionSite) -> Bool { sites.contains(site) }
}

extension ScenarioGraph {
  /// The texts that are said under a condition: where it stands, the scene, and the condition.
  var conditionalTexts: [(site: ConditionSite, scene: Int, condition: ReadyCondition)] {
    scenes.enumerated().flatMap { place, scene in
      let said = scene.say.enumerated().compactMap { number, text in
        text.condition.map { (ConditionSite.say(scene: place, number), place, $0) }
      }
      let heard = (scene.decision.map { decisions[$0].waysOn } ?? []).flatMap { way, consequence in
        consequence.feedback.enumerated().compactMap { number, text in
          text.condition.map { (ConditionSite.feedback(way, number), place, $0) }
        }
      }
      return said + heard
    }
  }
}

extension GraphDecision {
  /// What its options and its results bring, each with the way on that is its own.
  var waysOn: [(way: PlayState.Way, consequence: ReadyConsequence)] {
    consequences.enumerated().map { (.option(decision: place, option: $0), $1) }
      + results.enumerated().map { (.result(decision: place, result: $0), $1.consequence) }
  }
}
