import Content
import ContentFiles
import TrainingDesk

/// Talk cards as JSON with stable keys.
enum TalkJSON {
  /// One card.
  ///
  /// - Parameter closing: how the talk is closed.
  static func object(_ talk: ShownTalk, closing: String) -> String {
    JSONText.object([
      ("rule", JSONText.string(talk.rule.id.rawValue)),
      ("title", JSONText.string(talk.rule.title)),
      ("why", talk.rule.why.map(JSONText.string) ?? "null"),
      ("cite", JSONText.array(talk.rule.cite.map(JSONText.string))),
      ("story_title", JSONText.string(talk.title)), ("story", JSONText.string(talk.story)),
      ("questions", JSONText.array(talk.questions.map(JSONText.string))),
      ("closing", JSONText.string(closing)), ("minutes", String(talk.minutes)),
      ("practice", JSONText.array(talk.practice.map(object))),
    ])
  }

  /// The rules that have a card.
  static func list(_ rules: [RuleCard]) -> String {
    let objects = rules.map { rule in
      "  "
        + JSONText.object([
          ("rule", JSONText.string(rule.id.rawValue)), ("title", JSONText.string(rule.title)),
        ])
    }
    return objects.isEmpty ? "[]" : "[\n" + objects.joined(separator: ",\n") + "\n]"
  }

  private static func object(_ practice: ShownTalk.Practice) -> String {
    JSONText.object([
      ("play", JSONText.string(practice.name)), ("title", JSONText.string(practice.title)),
      ("minutes", String(practice.minutes)),
    ])
  }
}
