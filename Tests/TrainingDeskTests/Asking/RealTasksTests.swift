import Content
import ContentFiles
import PrivacyPolicy
import Testing
import TrainingDesk

@Suite("Real tasks, asked of the shipped policy")
struct RealTasksTests {
  /// A task as somebody tells it, and what is answered.
  struct Task: Sendable, CustomTestStringConvertible {
    let name: String
    /// What is replied to each question that may come, in order.
    let replies: KeyValuePairs<QuestionID, [ChoiceID]>
    let kind: TaskAnswer.Kind
    /// The rules that the answer rests on.
    let rules: [ClauseID]
    var testDescription: String { name }
  }

  static let tasks = [
    Task(
      name: "a customer list to an agency without a contract",
      replies: [
        "do": ["send"], "why": ["marketing"], "why.marketing": ["direct"], "to-whom": ["vendor"],
        "given": ["yes"], "whose": ["customer"], "data": ["user.name", "user.contact"],
        "data.user.contact": ["user.contact.email"], "agreement": ["no"], "where": ["europe"],
      ], kind: .notYet, rules: ["SEC-2"]),
    Task(
      name: "a support mail into an AI tool, nobody knows where it is",
      replies: [
        "do": ["send"], "why": ["customer"], "why.customer": ["support"], "to-whom": ["tool"],
        "given": ["for-this"], "whose": ["customer"], "data": ["user.contact"],
        "agreement": ["yes"], "where": ["?"], "bridge": ["no"],
      ], kind: .cannotTell, rules: ["SEC-6"]),
    Task(
      name: "applications kept for two years",
      replies: [
        "do": ["keep"], "why": ["staff"], "why.staff": ["recruitment"], "given": ["for-this"],
        "data": ["user.name", "user.contact"], "how-long": ["two-years"],
      ], kind: .notYet, rules: ["MIN-3"]),
    Task(
      name: "order data kept for two years",
      replies: [
        "do": ["keep"], "why": ["customer"], "why.customer": ["delivery"], "given": ["for-this"],
        "data": ["user.name", "user.contact"], "how-long": ["two-years"],
      ], kind: .notYet, rules: ["MIN-3"]),
    Task(
      name: "a colleague's file, out of curiosity",
      replies: ["do": ["look"], "why": ["curiosity"]], kind: .no, rules: ["CUL-2", "HON-4"]),
    Task(
      name: "a colleague's file, for their contract",
      replies: [
        "do": ["look"], "why": ["staff"], "why.staff": ["management"], "given": ["for-this"],
        "data": ["user.name", "user.workplace"],
      ], kind: .yes, rules: ["CUL-2", "HON-1"]),
    Task(
      name: "a newsletter to customers who could say no",
      replies: [
        "do": ["contact"], "why": ["marketing"], "why.marketing": ["direct"],
        "given": ["customer"], "whose": ["customer"], "data": ["user.contact"],
        "how": ["advert-mail"],
      ], kind: .yes, rules: ["HON-1", "CHO-1"]),
    Task(
      name: "a newsletter to people who said no",
      replies: [
        "do": ["contact"], "why": ["marketing"], "why.marketing": ["direct"], "given": ["no"],
      ], kind: .no, rules: ["CHO-2"]),
    Task(
      name: "salaries on somebody's own USB stick",
      replies: [
        "do": ["copy"], "why": ["staff"], "why.staff": ["management"], "to-whom": ["team"],
        "given": ["for-this"],
        "data": ["user.workplace"], "how": ["private"], "locked": ["no"],
        "how-long": ["year"],
      ], kind: .notYet, rules: ["SEC-1"]),
    Task(
      name: "something new and risky, without advice",
      replies: [
        "do": ["plan"], "how-risky": ["high"], "advice": ["no"], "assessed": ["no"],
      ], kind: .notYet, rules: ["CUL-3"]),
    Task(
      name: "an old list deleted", replies: ["do": ["erase"]], kind: .noRule, rules: []),
    Task(
      name: "something that no answer fits", replies: ["do": ["send"], "why": ["!"]],
      kind: .notCovered, rules: []),
  ]

  @Test("are answered in a few questions", arguments: tasks)
  func areAnswered(task: Task) throws {
    let desk = try LocalPolicyDesk(Shipped.library, language: "en")
    var replies: [TaskReply] = []
    while case .question(let question) = desk.step(after: replies) {
      #expect(
        question.decision.choices.suffix(2).map(\.id) == [TaskReply.unknown, TaskReply.other])
      let choices = try #require(
        task.replies.first { $0.key == question.id }?.value, "\(question.id) is asked")
      #expect(choices.allSatisfy { id in question.decision.choices.contains { $0.id == id } })
      replies.append(TaskReply(to: question.id, choices: Set(choices)))
    }
    #expect(replies.map(\.question) == task.replies.map(\.key).filter(replies.asked.contains))
    guard case .answer(let answer) = desk.step(after: replies) else {
      Issue.record("there is no answer")
      return
    }
    #expect(answer.kind == task.kind)
    #expect(answer.rules.map(\.id) == task.rules)
    #expect(answer.contact?.name == "Irene Salas")
    #expect((answer.kind == .notYet) == !answer.changes.isEmpty)
    #expect((answer.kind == .cannotTell) == !answer.open.isEmpty)
  }

  @Test("that went wrong go to the red button")
  func goToTheRedButton() throws {
    let desk = try LocalPolicyDesk(Shipped.library, language: "en")
    #expect(desk.step(after: [TaskReply(to: "do", choices: ["wrong"])]) == .incident)
  }

  // MARK: Stated at once

  @Test(
    "are answered where they are stated at once",
    arguments: [
      (
        "op=use.access grounds=curiosity purpose=personal.curiosity basis=none data=user.name", "no"
      ),
      ("op=disclose", "cannot-tell"), ("event=request op= response=fulfil.request notice=", "yes"),
      ("event=request response=ignore", "not-yet"),
      ("op=remove.erase event=none notice=", "no-rule"),
    ])
  func areAnsweredAtOnce(statements: String, kind: String) throws {
    let desk = try LocalPolicyDesk(Shipped.library, language: "en")
    let answer = try desk.answer(to: statements.split(separator: " ").map(String.init))
    #expect(answer.kind.rawValue == kind)
    if kind == "cannot-tell" {
      #expect(answer.open.flatMap(\.dimensions).contains("recipient"))
    }
  }

  @Test(
    "are refused where a word is not there",
    arguments: [
      ("disclose", StatedActError.noStatement("disclose")),
      ("opp=disclose", .noSuchDimension("opp", near: "op")),
      ("op=disclos", .noSuchWord("disclos", in: .words(.op), near: "disclose")),
      ("keep_days=long", .noNumber("long", in: .number(.keepDays))),
      ("keep_days=-1", .noNumber("-1", in: .number(.keepDays))),
      ("place=home,adequate", .oneValue(.words(.place))),
      (
        "channel=email",
        .ambiguousWord(
          "email", in: .words(.channel), ["company.email", "marketing.email", "personal.email"])
      ),
    ] as [(String, StatedActError)])
  func areRefused(statement: String, error: StatedActError) throws {
    let desk = try LocalPolicyDesk(Shipped.library, language: "en")
    #expect(throws: error) { try desk.answer(to: [statement]) }
  }

  @Test("are not answered from content that has errors, or from none")
  func areNotAnsweredFromBrokenContent() throws {
    #expect(throws: PolicyDeskError.self) {
      try LocalPolicyDesk(Library(LibraryFiles()), language: "en")
    }
    var files = Array(Shipped.files.files.values)
    files.removeAll { $0.path == Library.questionsPath }
    #expect(throws: PolicyDeskError.self) {
      try LocalPolicyDesk(Library(LibraryFiles(files)), language: "en")
    }
    files.append(LibraryFile(path: Library.questionsPath, bytes: Array("format: 1\n".utf8)))
    #expect(throws: PolicyDeskError.self) {
      try LocalPolicyDesk(Library(LibraryFiles(files)), language: "en")
    }
  }
}

extension [TaskReply] {
  /// The questions that were asked.
  fileprivate var asked: Set<QuestionID> { Set(map(\.question)) }
}
