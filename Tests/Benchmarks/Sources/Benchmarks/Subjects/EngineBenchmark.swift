import Content
import ScenarioEngine

/// How many choices a second the engine plays, each shown and answered as a player meets it.
struct EngineBenchmark {
  static let choices = 100_000

  func report(rounds: Int) throws -> Report {
    let contestants = try [1_000, 10_000].map { scenes in
      let graph = try GeneratedStory.graph(scenes: scenes)
      return Contestant("\(scenes) scenes", amount: EngineBenchmark.choices) {
        try EngineBenchmark.play(graph)
      }
    }
    let series = try Race(unit: "choices", contestants: contestants, rounds: rounds).run()
    return Report(
      title: "Engine: a scene shown, its options offered, one taken and judged", series: series,
      targets: [
        .rate(series[0], atLeast: 1_000_000), .rate(series[1], of: series[0], atLeast: 1.0 / 3),
      ])
  }

  /// Plays until so many choices are made, from the beginning again after each ending.
  static func play(_ graph: ScenarioGraph) throws {
    var made = 0
    var bytes = 0
    var seed: UInt64 = 0
    while made < choices {
      seed += 1
      var playthrough = Playthrough(graph, seed: seed)
      while made < choices, let decision = playthrough.presentedDecision {
        let offered = decision.choices
        let step = try playthrough.advance(with: .choose(offered[made % offered.count].id))
        for scene in step.scenes { for text in scene.texts { bytes += text.utf8.count } }
        made += 1
      }
    }
    // What is read of the texts keeps them from being left out.
    precondition(bytes > choices)
  }
}
