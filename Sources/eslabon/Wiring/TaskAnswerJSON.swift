import Content
import ContentFiles
import PrivacyPolicy
import TerminalScreens
import TrainingDesk

/// What the policy says about a task, as JSON with stable keys.
enum TaskAnswerJSON {
  static func object(_ answer: TaskAnswer, words: Words) -> String {
    let broken = answer.broken.map { broken in
      JSONText.object(
        fields(of: broken.rule) + [("by", JSONText.array(broken.by.map(JSONText.string)))])
    }
    return JSONText.object([
      ("answer", JSONText.string(answer.kind.rawValue)), ("act", object(answer.act)),
      ("broken", JSONText.array(broken)), ("kept", rules(answer.kept)),
      ("doubtful", rules(answer.doubtful)),
      (
        "change",
        JSONText.array(
          answer.changes.map { change in
            JSONText.object([
              ("dimension", JSONText.string(change.dimension.name)),
              ("out", JSONText.array(change.out.map(JSONText.string))),
              ("in", JSONText.array(change.new.map(JSONText.string))),
              ("words", JSONText.string(words.said(change))),
            ])
          })
      ), ("ask_again", String(answer.asksAgain)),
      (
        "open",
        JSONText.array(
          answer.open.map { open in
            JSONText.object([
              ("ask", JSONText.string(open.ask)),
              ("dimensions", JSONText.array(open.dimensions.map(JSONText.string))),
            ])
          })
      ),
      ("ask", answer.contact.map(object) ?? "null"),
    ])
  }

  private static func rules(_ rules: [RuleCard]) -> String {
    JSONText.array(rules.map { JSONText.object(fields(of: $0)) })
  }

  private static func fields(of rule: RuleCard) -> [(String, String)] {
    [
      ("rule", JSONText.string(rule.id.rawValue)), ("title", JSONText.string(rule.title)),
      ("why", text(rule.why)), ("cite", JSONText.array(rule.cite.map(JSONText.string))),
    ]
  }

  private static func object(_ contact: Organisation.Contact) -> String {
    JSONText.object([
      ("name", text(contact.name)), ("email", text(contact.email)), ("phone", text(contact.phone)),
    ])
  }

  /// The act as it was told, in the format's order.
  private static func object(_ act: Act) -> String {
    let words = WordDimension.allCases.compactMap { dimension in
      act.words[dimension].map { values in
        (dimension.rawValue, JSONText.array(values.map { JSONText.string($0.rawValue) }))
      }
    }
    let numbers = NumberDimension.allCases.compactMap { dimension in
      act.numbers[dimension].map { (dimension.rawValue, JSONText.number($0)) }
    }
    return JSONText.object(words + numbers)
  }

  private static func text(_ text: String?) -> String { text.map(JSONText.string) ?? "null" }
}
