import Content
public import TrainingDesk

extension LinePages {
  /// The card for a talk: the rule, the story, the questions, and what practises the rule.
  public func talk(_ talk: ShownTalk) throws {
    let rule = talk.rule
    try printer.line(words(.talkTitle, ("minutes", words.minutes(talk.minutes))))
    try printer.line()
    try printer.labelled(words(.rule), "\(rule.title) (\(rule.id))")
    if let why = rule.why { try printer.labelled(words(.why), why) }
    if !rule.cite.isEmpty {
      try printer.labelled(words(.ruleLaw), rule.cite.joined(separator: "; "))
    }
    try printer.line()
    try printer.line(words(.talkStory, ("title", talk.title)))
    try printer.paragraph(talk.story)
    try printer.line()
    try printer.line(words(.talkQuestions))
    try printer.line()
    for (place, question) in talk.questions.enumerated() {
      try printer.prose(question, lead: "\(place + 1)  ", indent: "   ")
    }
    try printer.line()
    try printer.line(words(.talkClosing))
    try printer.line(words(.talkHow))
    guard !talk.practice.isEmpty else { return }
    try printer.line()
    try printer.line(words(.talkPractice))
    for practice in talk.practice {
      try printer.line(
        words(
          .talkPracticeLine, ("name", practice.name), ("title", practice.title),
          ("minutes", words.minutes(practice.minutes))), lead: "  ", indent: "    ")
    }
  }

  /// The rules that have a card.
  public func talks(_ rules: [RuleCard]) throws {
    guard let first = rules.first else { return try printer.line(words(.talkNone)) }
    try printer.line(words(.talkList))
    for rule in rules {
      let lead = "  \(rule.id)  "
      try printer.line(
        rule.title, lead: lead, indent: String(repeating: " ", count: lead.count))
    }
    try printer.line(words(.talkListHow, ("id", first.id.rawValue)))
  }

  /// How a talk is closed, for whoever prints it otherwise.
  public var talkClosing: String { words(.talkClosing) }
}
