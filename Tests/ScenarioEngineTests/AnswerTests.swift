import Content
import PrivacyPolicy
@testable import ScenarioEngine
import Testing

@Suite("An answer")
struct AnswerTests {
  @Test(
    arguments: [
      (.choose("ring"), "choose:ring"), (.select(["readers", "buyers"]), "select:buyers,readers"),
      (.select([]), "select:"), (.redact(["patient"]), "redact:patient"), (.redact([]), "redact:"),
      (.order(["cut", "keep", "ask"]), "order:cut,keep,ask"),
      (.classify(["till": "at-once", "film": "wait"]), "classify:film=wait;till=at-once"),
      (.classify([:]), "classify:"), (.order([]), "order:"),
    ] as [(Answer, String)])
  func isWrittenInOneWayAndReadBack(answer: Answer, text: String) {
    #expect(answer.description == text)
    #expect(Answer(text) == answer)
  }

  @Test(arguments: [
    "", "choose", "choose:", "pick:a", "select", "classify:a", "classify:a=b=c", "Choose:a", ":a",
  ])
  func refusesWhatIsNoAnswer(text: String) {
    #expect(Answer(text) == nil)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func comesBackFromItsText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let ids = (0..<generator.below(6)).map { ChoiceID("item-\($0)-\(generator.below(100))") }
    let classes = Dictionary(
      uniqueKeysWithValues: ids.map { ($0, ClassID("c\($0.rawValue.count)")) })
    let mixed = generator.shuffled(ids)
    let answers: [Answer] = [
      .choose(ChoiceID("option-\(seed)")), .select(Set(ids)), .redact(Set(ids)), .order(mixed),
      .classify(classes),
    ]
    for answer in answers {
      #expect(Answer(answer.description) == answer)
      #expect(Answer(answer.description)?.description == answer.description)
    }
  }
}
