import Content
import PrivacyPolicy
import ScenarioEngine
import Scoring
import Testing

@Suite("A made-up player")
struct SimulatedPlayerTests {
  private func played(_ kind: PlayerKind, seed: UInt64) -> Playthrough {
    var player = SimulatedPlayer(kind, seed: seed)
    var playthrough = Playthrough(.everyKind, seed: seed)
    player.play(&playthrough)
    return playthrough
  }

  @Test(arguments: PlayerKind.allCases, [0, 7, .max] as [UInt64])
  func answersTheSameForTheSameSeed(kind: PlayerKind, seed: UInt64) {
    let first = played(kind, seed: seed)
    #expect(first.answers == played(kind, seed: seed).answers)
    #expect(first.ending?.scene == "scene-5")
    #expect(first.answers.count == 5)
  }

  @Test(arguments: [PlayerKind.random, .careless, .careful])
  func answersOtherwiseForOtherSeeds(kind: PlayerKind) {
    #expect(Set((0..<200).map { played(kind, seed: $0).answers }).count > 5)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func refuses(seed: UInt64) {
    #expect(
      played(.refuser, seed: seed).answers.map(\.answer) == [
        .choose("none"), .select([]), .redact(["a", "b"]), .classify(["a": "out"]),
        .order(["a", "b"]),
      ])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func servesWhateverTheRules(seed: UInt64) {
    #expect(
      played(.greedy, seed: seed).answers.prefix(3).map(\.answer) == [
        .choose("full"), .select(["a", "b"]), .redact([]),
      ])
  }

  /// Of what violates nothing the best half serves: nobody careful takes the full service that slips.
  @Test func servesWithinTheRules() {
    let right: [Answer] = [
      .choose("half"), .select(["b"]), .redact(["a"]), .classify(["a": "out"]), .order(["a", "b"]),
    ]
    let plays = (0..<2000).map { played(.careful, seed: $0).answers.map(\.answer) }
    for (place, answer) in right.enumerated() {
      let share = Share(plays.count { $0[place] == answer }, of: plays.count).inHundred
      // 5 in 100 of the one, two, two, one and one things decided go wrong, some of them rightly.
      let least = [94.0, 88, 88, 95, 93][place]
      #expect(share >= least && share < 99.5, "\(answer): \(share)")
    }
  }

  /// Weights 1 + 2·service, doubled for a slip: 6, 2 and 1.
  @Test func takesWhatTempts() {
    let plays = (0..<4000).map { played(.careless, seed: $0).answers[0].answer }
    let shares = ["full", "half", "none"].map { id in
      Share(plays.count { $0 == .choose(ChoiceID(id)) }, of: plays.count).interval
    }
    for (share, wanted) in zip(shares, [600.0 / 9, 200.0 / 9, 100.0 / 9]) {
      #expect(share.contains(wanted), "\(share): \(wanted)")
    }
  }

  @Test func hasNothingInCommonWithTheNext() {
    let seeds =
      (0..<1000).map { SimulatedPlayer.seed(of: $0, in: 0) }
      + (0..<1000).map { SimulatedPlayer.seed(of: $0, in: 1) }
    #expect(Set(seeds).count == 2000)
  }
}
