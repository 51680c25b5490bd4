public import Content

extension ScenarioGraph {
  /// Of plays by chance, which share comes to each scene, 0 to 1; scenes that none comes to are 0.
  ///
  /// - Parameters:
  ///   - plays: how many plays.
  ///   - seed: what their chances come from.
  public func reach(byPlaying plays: Int, seed: UInt64 = 0) -> [SceneID: Double] {
    var counts = Array(repeating: 0, count: scenes.count)
    for number in 0..<plays {
      let own = SimulatedPlayer.seed(of: number, in: seed)
      var player = SimulatedPlayer(.random, seed: own)
      var playthrough = Playthrough(self, seed: own)
      player.play(&playthrough)
      for place in counts.indices where playthrough.state.seen[place] { counts[place] += 1 }
    }
    let shares = zip(scenes, counts).map { ($0.id, Double($1) / Double(max(1, plays))) }
    return Dictionary(shares, uniquingKeysWith: max)
  }
}
