import Content
import PrivacyPolicy
@testable import ScenarioEngine
import Testing

@Suite("Any playthrough")
struct PlaythroughProperties {
  private static let seeds: Range<UInt64> = 0..<120

  private func graph(_ seed: UInt64) -> ScenarioGraph {
    var scenarios = RandomScenarios(seed: seed)
    return ScenarioGraph(
      scenarios.scenario(), judge: Judge(testPolicy), vocabulary: testVocabulary)
  }

  /// Plays by chance, asking `check` before every answer and at the end.
  private func play(
    _ graph: ScenarioGraph, seed: UInt64, _ check: (Playthrough) throws -> Void = { _ in }
  ) throws -> Playthrough {
    var playthrough = Playthrough(graph, seed: seed)
    var player = RandomPlayer(seed: seed)
    try check(playthrough)
    for _ in 0..<40 {
      guard let decision = playthrough.presentedDecision else { break }
      try playthrough.advance(with: player.answer(decision))
      try check(playthrough)
    }
    return playthrough
  }

  @Test(arguments: seeds)
  func comesOutTheSameWhenItsAnswersAreReplayed(seed: UInt64) throws {
    let played = try play(graph(seed), seed: seed)
    let replayed = try Playthrough(graph(seed), seed: seed, replaying: played.answers)
    #expect(replayed.state == played.state)
    #expect(replayed.outcomes == played.outcomes)
    #expect(replayed.answers == played.answers)
    #expect(replayed.presentedDecision == played.presentedDecision)
    let saved = played.answers.map { Answer($0.answer.description) }
    #expect(saved == played.answers.map(\.answer))
  }

  @Test(arguments: seeds)
  func staysInItsGraphAndItsMetersInBounds(seed: UInt64) throws {
    let graph = graph(seed)
    let decisions = Set(graph.scenario.decisions.map(\.id))
    _ = try play(graph, seed: seed) { playthrough in
      for (meter, value) in playthrough.meters { #expect(meter.bounds.contains(value)) }
      let open = playthrough.currentDecision != nil
      #expect([open, playthrough.ending != nil, playthrough.isStuck].count { $0 } == 1)
      if let id = playthrough.currentDecision?.id { #expect(decisions.contains(id)) }
      #expect(playthrough.answers.count == playthrough.outcomes.count)
      #expect(playthrough.presentedDecision?.choices.isEmpty != true)
    }
  }

  @Test(arguments: seeds)
  func comesToOutcomesThatCanBeScored(seed: UInt64) throws {
    let order = testPolicy.clauses.map(\.id)
    for outcome in try play(graph(seed), seed: seed).outcomes {
      #expect((0...100).contains(outcome.adherence))
      #expect((0...1).contains(outcome.service ?? 1))
      #expect(outcome.stakes.allSatisfy { (0...1).contains($0.violated) })
      let stakes = outcome.stakes.map(\.clause)
      #expect(stakes == order.filter(stakes.contains))
      #expect(outcome.isKnowledge == (stakes == ["KNO-1"]))
      let violated = outcome.stakes.filter { $0.violated > 0 }.map(\.clause)
      #expect(outcome.isKnowledge || violated == outcome.violated)
    }
  }

  @Test(arguments: seeds)
  func takesNoIllegalAnswerAndChangesNothingByIt(seed: UInt64) throws {
    _ = try play(graph(seed), seed: seed) { playthrough in
      for answer in illegal(at: playthrough) {
        var tried = playthrough
        #expect(throws: AnswerError.self, "\(answer)") { try tried.advance(with: answer) }
        #expect(tried.state == playthrough.state)
        #expect(tried.answers == playthrough.answers && tried.outcomes == playthrough.outcomes)
      }
    }
  }

  /// The order of what is shown is no part of what happens.
  @Test(arguments: seeds)
  func goesTheSameWayUnderAnotherSeed(seed: UInt64) throws {
    let played = try play(graph(seed), seed: seed)
    let other = try Playthrough(graph(seed), seed: ~seed, replaying: played.answers)
    #expect(other.state == played.state && other.outcomes == played.outcomes)
  }

  @Test func meetsEveryKindAndEveryWayToStop() throws {
    var kinds: Set<String> = []
    var stops: Set<PlayState.Phase> = []
    var echoed = false
    for seed in PlaythroughProperties.seeds {
      let played = try play(graph(seed), seed: seed) { playthrough in
        if let decision = playthrough.currentDecision { kinds.insert(decision.kind.name) }
      }
      stops.insert(played.state.phase)
      echoed = echoed || played.state.seen.suffix(4).prefix(2).contains(true)
    }
    #expect(kinds == ["choose", "select", "redact", "classify", "order"])
    #expect(stops.isSuperset(of: [.ended, .stuck]))
    #expect(echoed)
  }

  private func illegal(at playthrough: Playthrough) -> [Answer] {
    guard let decision = playthrough.currentDecision,
      let offered = playthrough.presentedDecision?.choices.map(\.id)
    else { return [.choose("c0"), .select([]), .order([])] }
    let all = decision.kind.choices
    let classes = Dictionary(uniqueKeysWithValues: all.map { ($0, "in" as ClassID) })
    var answers: [Answer] = all.filter { !offered.contains($0) }.map { .choose($0) }
    answers += [
      .choose("nothing"), .select(["nothing"]), .redact(["nothing"]), .order(all + ["nothing"]),
      .order(all + all.prefix(1)), .order(Array(all.dropFirst())),
      .classify(classes.merging(["nothing": "in"]) { $1 }),
      .classify(classes.mapValues { _ in "nothing" }), .classify([:]),
    ]
    if decision.kind.name != "select" { answers.append(.select([])) }
    if decision.kind.name != "redact" { answers.append(.redact([])) }
    return answers
  }
}
