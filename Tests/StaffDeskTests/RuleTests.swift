import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@Suite("The rules at stake")
struct RuleTests {
  /// A decision, an answer to it, and the rules that are at stake.
  struct Kind: Sendable, CustomTestStringConvertible {
    let decision: SmallSituation.Decision
    let reply: Reply
    let rules: [ClauseID]
    var testDescription: String { "\(decision)" }
  }

  static let kinds = [
    Kind(decision: .alarm, reply: .ring, rules: ["RED-1"]),
    Kind(decision: .lunch, reply: .nothing, rules: ["SER-1"]),
    Kind(decision: .vault(secrets: 3), reply: .select(["name"]), rules: ["RED-2"]),
    Kind(decision: .draft, reply: .redact([]), rules: ["RED-2"]),
    Kind(decision: .order, reply: .order(["first", "second"]), rules: ["KNO-1"]),
    Kind(
      decision: .sort, reply: .classify(["key": "rest", "sign": "rest"]), rules: ["KNO-1"]),
  ]

  @Test("are told before answering, and are those that the answer is judged by", arguments: kinds)
  func areToldBeforeAnswering(kind: Kind) throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("fire", kind.decision)]))
    let desk = room.desk()
    let sitting = try desk.sit(at: .drill)
    let rules = try desk.rules(at: sitting)
    #expect(rules.map(\.id) == kind.rules)
    #expect(rules.allSatisfy { $0.why != nil && $0.action != nil && $0.cite == ["House 1"] })
    let (outcome, next) = try desk.answer(kind.reply, at: sitting)
    #expect(outcome.slips + outcome.kept == rules)
    #expect(try desk.rules(at: sitting) == rules)
    #expect(try desk.rules(at: next).isEmpty)
    #expect(try room.store.decisions(of: sitting.attempt).count == 1)
  }

  @Test("are those of the edition that is played")
  func areThoseOfTheEdition() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("fire", .alarm)]))
    let sitting = try room.desk().sit(at: .drill)
    var other = SmallLibrary(drill: [SmallSituation("fire", .alarm)])
    other.policy = other.policy.replacing("Ring when it burns", with: "Whistle")
    room.files = other.files
    #expect(try room.desk().rules(at: sitting).map(\.title) == ["Ring when it burns"])
  }

  @Test("come gravest first in every situation that ships", arguments: ShippedLibrary.passing)
  func comeGravestFirst(play: ShippedLibrary.Play) throws {
    let desk = try DeskRoom.shipped().desk("es")
    var sitting = try desk.sit(at: .scenario(play.scenario))
    while let decision = sitting.decision {
      let rules = try desk.rules(at: sitting)
      #expect(!rules.isEmpty, "\(decision.ask)")
      #expect(rules.map(\.mustGetRight) == rules.map(\.mustGetRight).sorted { $0 && !$1 })
      let (outcome, next) = try desk.answer(try #require(play.reply(to: decision)), at: sitting)
      #expect(Set((outcome.slips + outcome.kept).map(\.id)).isSubset(of: rules.map(\.id)))
      sitting = next
    }
  }
}
