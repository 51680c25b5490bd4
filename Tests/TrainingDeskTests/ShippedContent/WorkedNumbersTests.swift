import Content
import PrivacyPolicy
import ScenarioEngine
import Scoring
import Testing

/// The worked numbers of the design, with their answers written out.
@Suite("The worked numbers")
struct WorkedNumbersTests {
  struct Number: Sendable, CustomTestStringConvertible {
    let scenario: ScenarioID
    let answers: [DecisionID: Answer]
    let ends: SceneID
    let kept: Int
    let done: Int
    let passes: Bool
    let redLines: [ClauseID]

    var testDescription: String { "\(scenario) \(kept) / \(done)" }
  }

  static let numbers = [
    Number(
      scenario: "reply-stop",
      answers: [
        "sort-tags": tags(waiting: ["counter", "film", "chaser"]), "banner": .choose("level"),
        "figures": .choose("after-yes"), "the-212": .choose("texts-off"),
        "mailing": .select(["readers", "buyers", "stoppers"]),
      ], ends: "ferns", kept: 100, done: 100, passes: true, redLines: []),
    Number(
      scenario: "reply-stop",
      answers: [
        "sort-tags": tags(waiting: ["film", "chaser"]), "banner": .choose("green"),
        "figures": .choose("all"), "the-212": .choose("last-text"),
        "mailing": .select(["readers", "baskets", "buyers", "stoppers", "fair", "ramon"]),
      ], ends: "agency", kept: 20, done: 100, passes: false, redLines: ["CHO-2"]),
    Number(
      scenario: "reply-stop",
      answers: [
        "sort-tags": tags(waiting: ["basket", "till", "tongue", "counter", "film", "chaser"]),
        "banner": .choose("strip"), "figures": .choose("tuesday"), "the-212": .choose("erase"),
        "mailing": .select([]),
      ], ends: "quiet", kept: 88, done: 30, passes: false, redLines: []),
    Number(
      scenario: "capital-i",
      answers: [
        "who-knows": .choose("ring"),
        "first-hour": .order(["cut", "keep", "read", "clean", "weigh"]),
        "warning": .redact(["clicker", "patient", "condition", "salaries"]),
        "clock": .choose("tonight"), "patients": .choose("letter"),
      ], ends: "signature", kept: 100, done: 100, passes: true, redLines: []),
    Number(
      scenario: "capital-i",
      answers: [
        "who-knows": .choose("change"),
        "first-hour": .order(["clean", "weigh", "read", "cut", "keep"]),
        "warning": .redact(["patient"]), "clock": .choose("friday"),
        "patients": .choose("disks"),
      ], ends: "letter-from-madrid", kept: 26, done: 100, passes: false,
      redLines: ["CUL-1", "MIN-4", "SEC-1", "SEC-3", "SEC-4"]),
    Number(
      scenario: "capital-i",
      answers: [
        "who-knows": .choose("lunch"),
        "first-hour": .order(["keep", "cut", "read", "weigh", "clean"]),
        "warning": .redact([
          "clicker", "patient", "condition", "salaries", "title", "sender", "phone",
        ]),
        "clock": .choose("tonight"), "patients": .choose("letter"),
      ], ends: "price", kept: 87, done: 80, passes: false, redLines: ["CUL-1"]),
    Number(
      scenario: "loyalty-app",
      answers: [
        "form": .select(["name", "email", "bakery", "adult"]), "loaves": .choose("own"),
        "steps": .order(["purpose", "least", "risk", "words", "try", "wipe"]),
        "prompt": .choose("seven"), "ticket": .redact(["who", "bread", "number", "illness"]),
        "leftovers": leftovers(wiped: ["visits", "letters"]),
      ], ends: "slate", kept: 100, done: 100, passes: true, redLines: []),
    Number(
      scenario: "loyalty-app",
      answers: [
        "form": .select([]), "loaves": .choose("none"),
        "steps": .order(["purpose", "least", "risk", "words", "try", "wipe"]),
        "prompt": .choose("settings"),
        "ticket": .redact(["who", "fault", "card", "phone", "bread", "number", "illness"]),
        "leftovers": leftovers(wiped: ["stamps", "visits", "rye", "letters", "mails", "slate"]),
      ], ends: "day-old", kept: 93, done: 33, passes: false, redLines: []),
    Number(
      scenario: "loyalty-app",
      answers: [
        "form": .select(["name", "email", "bakery", "adult"]), "loaves": .choose("nearby"),
        "steps": .order(["purpose", "least", "words", "risk", "try", "wipe"]),
        "prompt": .choose("seven"), "ticket": .redact(["who", "bread", "number", "illness"]),
        "amends": .choose("tell"), "leftovers": leftovers(wiped: ["visits", "letters"]),
      ], ends: "week", kept: 82, done: 100, passes: true, redLines: []),
  ]

  @Test(arguments: numbers)
  func comeOut(number: Number) throws {
    let play = ScriptedPlay(name: "worked", answers: number.answers, ends: number.ends)
    let playthrough = try play.played(on: Shipped.graph(number.scenario))
    let score = Score(of: playthrough.outcomes)
    #expect(playthrough.ending?.scene == number.ends)
    #expect(Score.whole(score.adherence) == number.kept)
    #expect(Score.whole(score.service) == number.done)
    #expect(score.redLines == number.redLines)
    #expect(score.passes(Shipped.mark(number.scenario)) == number.passes)
  }

  private static func tags(waiting: Set<ChoiceID>) -> Answer {
    let all: [ChoiceID] = ["basket", "counter", "till", "film", "tongue", "chaser"]
    return .classify(
      Dictionary(uniqueKeysWithValues: all.map { ($0, waiting.contains($0) ? "wait" : "at-once") }))
  }

  /// What is not wiped goes where it belongs.
  private static func leftovers(wiped: Set<ChoiceID>) -> Answer {
    let places: [ChoiceID: ClassID] = [
      "stamps": "account", "visits": "tonight", "rye": "stays", "letters": "tonight",
      "mails": "account", "slate": "stays",
    ]
    return .classify(
      Dictionary(
        uniqueKeysWithValues: places.map { ($0, wiped.contains($0) ? "tonight" : $1) }))
  }
}
