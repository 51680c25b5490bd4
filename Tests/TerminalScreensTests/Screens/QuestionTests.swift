import Content
import Testing
import TrainingDesk

@testable import TerminalScreens

@Suite("A question")
struct QuestionTests {
  static let classes = [ShownClass(id: "now", text: "Now"), ShownClass(id: "wait", text: "Wait")]
  static let artefact = ShownArtefact.page(title: Prose(plain: ""), body: Prose(plain: ""))
  static let tasks: [ShownDecision.Task] = [
    .choose, .select, .redact(artefact), .classify(into: classes), .order,
  ]

  static func question(_ task: ShownDecision.Task, _ count: Int = 3) -> Question {
    let ids = (1...count).map { ChoiceID("c\($0)") }
    return Question(
      ShownDecision(
        ask: "Which?", task: task,
        choices: ids.map { ShownChoice(id: $0, text: "Text of \($0)") }))
  }

  /// Presses keys; gives what the last came to.
  static func press(_ keys: [Key], on question: inout Question) -> Reply? {
    keys.reduce(nil) { $0 ?? question.press($1) }
  }

  static func reply(_ task: ShownDecision.Task, _ keys: [Key], of count: Int = 3) -> Reply? {
    var question = question(task, count)
    return press(keys, on: &question)
  }

  @Test("is never answered by Enter alone", arguments: tasks)
  func isNeverAnsweredByEnterAlone(task: ShownDecision.Task) {
    var question = Self.question(task)
    for _ in 1...20 {
      #expect(question.press(.enter) == nil)
      #expect(question.hint != nil)
    }
  }

  @Test("takes its hint back with the next key", arguments: tasks)
  func takesItsHintBack(task: ShownDecision.Task) {
    var question = Self.question(task)
    #expect(Self.press([.enter, .down], on: &question) == nil)
    #expect(question.hint == nil)
  }

  @Test(
    "to choose is answered where the keys stand",
    arguments: [
      ([.character("2")], "c2"), ([.down], "c1"), ([.down, .down], "c2"), ([.up], "c3"),
      ([.character("j"), .character("j"), .character("k")], "c1"), ([.end], "c3"),
      ([.end, .down, .down], "c3"), ([.home, .up], "c1"), ([.character("9"), .down], "c1"),
      ([.character("3"), .escape, .tab, .character("x")], "c3"),
    ] as [([Key], ChoiceID)])
  func toChoose(keys: [Key], id: ChoiceID) {
    #expect(Self.reply(.choose, keys + [.enter]) == .choose(id))
  }

  @Test(
    "reads numbers of two digits where there are so many",
    arguments: [
      (["1", "2"], "c12"), (["1"], "c1"), (["2", "5"], "c5"), (["1", "0"], "c10"),
      (["0", "3"], "c3"),
    ] as [([Character], ChoiceID)])
  func readsNumbers(digits: [Character], id: ChoiceID) {
    let keys = digits.map { Key.character($0) }
    #expect(Self.reply(.choose, keys + [.enter], of: 12) == .choose(id))
  }

  @Test(
    "to tick or hide takes what Space marked",
    arguments: [
      ([.down, .character(" "), .enter], ["c1"]),
      (
        [.character("3"), .character(" "), .character("1"), .character(" "), .enter], ["c1", "c3"]
      ),
      ([.character("2"), .character(" "), .character(" "), .character("0"), .enter], []),
      ([.character("2"), .character(" "), .character("0"), .enter], []),
    ] as [([Key], Set<ChoiceID>)])
  func toTick(keys: [Key], ids: Set<ChoiceID>) {
    #expect(Self.reply(.select, keys) == .select(ids))
    #expect(Self.reply(.redact(Self.artefact), keys) == .redact(ids))
  }

  @Test("to tick does not take Enter for a tick")
  func toTickDoesNotTakeEnterForATick() {
    var question = Self.question(.select)
    #expect(Self.press([.down, .enter], on: &question) == nil)
    #expect(question.hint == .noneYet)
    #expect(Self.press([.character(" "), .character(" "), .enter], on: &question) == nil)
    #expect(question.hint == .noneYet)
  }

  @Test("to class asks for every thing and goes to the next without a place")
  func toClass() {
    var question = Self.question(.classify(into: Self.classes))
    #expect(Self.press([.down, .right, .enter], on: &question) == nil)
    #expect(question.hint == .stillToPlace(2))
    #expect(question.focus == 1)
    #expect(Self.press([.left, .enter, .right, .right], on: &question) == nil)
    #expect(question.focus == 2)
    let places: [ChoiceID: ClassID] = ["c1": "now", "c2": "wait", "c3": "wait"]
    #expect(question.press(.enter) == .classify(places))
  }

  @Test(
    "to order carries a step with the arrows",
    arguments: [
      ([.character("3"), .character(" "), .up, .up, .character(" "), .enter], ["c3", "c1", "c2"]),
      ([.character("1"), .character(" "), .end, .enter, .enter], ["c2", "c3", "c1"]),
      ([.character("1"), .character(" "), .character("2"), .enter, .enter], ["c2", "c1", "c3"]),
      ([.character("0"), .enter], ["c1", "c2", "c3"]),
      ([.down, .character(" "), .down, .character("0"), .enter], ["c1", "c2", "c3"]),
    ] as [([Key], [ChoiceID])])
  func toOrder(keys: [Key], ids: [ChoiceID]) {
    #expect(Self.reply(.order, keys) == .order(ids))
  }

  @Test("drops a carried step before it is answered")
  func dropsACarriedStep() {
    var question = Self.question(.order)
    #expect(Self.press([.down, .character(" "), .down, .enter], on: &question) == nil)
    #expect(!question.isCarrying)
    #expect(question.press(.enter) == .order(["c2", "c1", "c3"]))
  }

  @Test(
    "stands any keys, and its replies hold what was asked", arguments: tasks,
    [1, 2, 3] as [UInt64])
  func standsAnyKeys(task: ShownDecision.Task, seed: UInt64) {
    let keys: [Key] =
      [.enter, .up, .down, .left, .right, .home, .end, .escape, .tab, .backspace, .pageUp]
      + " 0123456789jkhlx".map { .character($0) }
    var generator = Xorshift(seed: seed)
    var question = Self.question(task, 11)
    let all = Set(question.decision.choices.map(\.id))
    for _ in 1...3000 {
      let reply = question.press(keys[Int(generator.next() % UInt64(keys.count))])
      #expect(Set(question.choices.map(\.id)) == all)
      if let focus = question.focus { #expect(question.choices.indices.contains(focus)) }
      switch reply {
      case .select(let ids)?, .redact(let ids)?: #expect(ids.isSubset(of: all))
      case .order(let ids)?: #expect(ids.count == 11 && Set(ids) == all)
      case .classify(let places)?: #expect(Set(places.keys) == all)
      case .choose(let id)?: #expect(all.contains(id))
      case nil: break
      }
    }
  }
}

/// Numbers that look random and are the same every time.
struct Xorshift: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
