import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@Suite("What would have been fine")
struct FineTests {
  private func fine(_ chosen: ChoiceID, among options: [ChoiceOption]) throws -> String? {
    try ScenarioGraph.outcome(of: .choose(chosen), at: .choose(options)).fine
  }

  private let slip = ChoiceOption.option("slip", act: [.data: ["secret"]])
  private let half = ChoiceOption.option("half", act: [.data: ["plain"]], serves: .partial)
  private let none = ChoiceOption.option("none", act: [.data: ["plain"]], serves: .none)
  private let full = ChoiceOption.option("full", act: [.data: ["plain"]])

  @Test func isTheBestOptionThatViolatesNothing() throws {
    #expect(try fine("slip", among: [slip, none, half]) == "text of half")
    #expect(try fine("slip", among: [slip, none, half, full]) == "text of full")
    #expect(try fine("none", among: [slip, none, half]) == "text of half")
  }

  @Test func isNotSaidWhereItWasFine() throws {
    #expect(try fine("full", among: [full, half]) == nil)
  }

  @Test func isNotSaidWhereNothingServesBetter() throws {
    #expect(try fine("half", among: [half, none, slip]) == nil)
    #expect(try fine("slip", among: [slip]) == nil)
  }

  @Test func isAnOptionOnOffer() throws {
    let hidden = ChoiceOption.option("full", if: "seen(end)", act: [.data: ["plain"]])
    #expect(try fine("slip", among: [slip, hidden, half]) == "text of half")
  }

  @Test func isSaidInTheAuthorsWords() throws {
    let told = ChoiceOption(
      id: "told", text: "Told", act: [.data: ["secret"]], fine: "Ask {who} first.")
    #expect(try fine("told", among: [told, full]) == "Ask {who} first.")
    let kept = ChoiceOption(id: "kept", text: "Kept", act: [.data: ["plain"]], fine: "Ask.")
    #expect(try fine("kept", among: [kept]) == nil)
  }

  @Test func isWorkedOutWhereNothingOnOfferIsFine() throws {
    let alone = try ScenarioGraph.outcome(of: .choose("slip"), at: .choose([slip]))
    #expect(alone.fine == nil)
    let slipped = try #require(alone.slipped)
    #expect(slipped.statement.act.words == [.data: ["secret"]])
    let change = slipped.smallestChange(by: Judge(testPolicy), vocabulary: testVocabulary)
    #expect(change?.steps.map(\.putIn) == [["plain"]])
    let offered = try ScenarioGraph.outcome(of: .choose("slip"), at: .choose([slip, half]))
    #expect(offered.fine != nil && offered.slipped == nil)
    let kept = try ScenarioGraph.outcome(of: .choose("none"), at: .choose([none]))
    #expect(kept.slipped == nil)
  }

  /// Outcomes are made ready before it is known where the meters will stand.
  @Test func isSaidWithTheMetersAsTheyStand() throws {
    let again = ChoiceOption(
      id: "again", text: "Again", act: [.data: ["secret"]], fine: "At {trust}.",
      consequence: Consequence(effects: [Effect("trust", 7)], go: ["start"]))
    let graph = ScenarioGraph(
      [Scene(id: "start", decision: .choose([again])), .end()],
      meters: [Meter(id: "trust", start: 50)])
    var playthrough = Playthrough(graph, seed: 0)
    let said = try (0..<3).map { _ in try playthrough.advance(with: .choose("again")).outcome.fine }
    #expect(said == ["At 50.", "At 57.", "At 64."])
  }
}
