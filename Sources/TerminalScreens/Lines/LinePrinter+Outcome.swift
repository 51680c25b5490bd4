import Content
import TrainingDesk

extension LinePrinter {
  /// What an answer came to.
  ///
  /// - Parameter isPractice: whether it counts for nothing.
  func outcome(_ outcome: Outcome, isPractice: Bool = false) throws {
    for text in outcome.feedback { try paragraph(text) }
    if !outcome.notes.isEmpty { try line() }
    for note in outcome.notes { try self.note(note, outcome.feedback) }
    try line()
    try verdicts(outcome)
    if let fine = outcome.fine { try labelled(words(.fine), words.said(fine)) }
    let kept = words(
      outcome.isKnowledge ? .known : .privacyKept, ("value", words.share(outcome.privacy)))
    let done =
      outcome.isKnowledge
      ? nil : outcome.service.map { words(.jobDone, ("value", words.share($0))) }
    try line([kept, done].compactMap(\.self).joined(separator: "    "))
    let meters = outcome.meters.map {
      words(
        .meter, ("title", $0.title), ("before", String($0.before)), ("now", String($0.now)))
    }
    if !meters.isEmpty { try line(meters.joined(separator: ". ") + ".") }
    try line(words(isPractice ? .notCounted : .saved))
  }

  /// The rules that slipped, and the gravest that were kept.
  private func verdicts(_ outcome: Outcome) throws {
    let kept = outcome.kept
    for rule in outcome.slips {
      // What somebody did not know is no slip.
      try labelled(words(outcome.isKnowledge ? .rule : .slip), "\(rule.title) (\(rule.id))")
      if let why = rule.why { try labelled(words(.why), why) }
    }
    for rule in kept.prefix(2) { try labelled(words(.kept), "\(rule.title) (\(rule.id))") }
    if kept.count > 2 {
      try labelled("", words(.moreKept, ("n", String(kept.count - 2))))
    }
  }

  /// A note; where the story has named the item already, only what it left out.
  private func note(_ note: ShownNote, _ feedback: [String]) throws {
    let isNamed = note.standing == .keptWrongly && feedback.contains { $0.contains(note.text) }
    guard isNamed else { return try prose(words.said(note), lead: "- ", indent: "  ") }
    if let why = note.why { try prose("\(note.text): \(why)", lead: "- ", indent: "  ") }
  }

  /// How an attempt went, looked at afterwards.
  func debrief(_ debrief: Debrief) throws {
    let isMoment = debrief.verdict == .moment
    try line()
    if !isMoment { try whole(debrief) }
    for (place, decided) in debrief.decisions.enumerated() {
      try prose(decided.ask, lead: "\(place + 1). ", indent: "   ")
      let answer = decided.answer.isEmpty ? words(.nothing) : decided.answer.joined(separator: "; ")
      try prose(words(.yourAnswer, ("answer", answer)), lead: "   ", indent: "   ")
      for rule in decided.slips { try ruled(decided.isKnowledge ? .rule : .slip, rule) }
      if decided.slips.isEmpty {
        for rule in decided.kept.prefix(2) { try ruled(.kept, rule) }
      }
      if let fine = decided.fine {
        try line("\(words(.fine)): \(words.said(fine))", lead: "   ", indent: "   ")
      }
    }
    if let monday = debrief.monday {
      try line()
      try line(words(.monday))
      try prose(monday)
    }
    if isMoment { try next(debrief) }
    try line()
    try line(words(debrief.isManaged ? .managerSees : .nobodySees))
    if let day = debrief.storedUntil {
      try line(words(.storedUntil, ("day", words.date(day))))
    }
  }

  /// How an attempt went that is passed or not: its end, its scores, what is still open.
  private func whole(_ debrief: Debrief) throws {
    if let ending = debrief.ending { try line(words(.ending, ("title", ending))) }
    try line(scores(debrief))
    try verdict(debrief.verdict)
    if !debrief.openRules.isEmpty {
      try line(words(.openRules, ("rules", words.titles(debrief.openRules))))
    }
    try line()
    try line(words(.everyDecision))
  }

  /// What a moment leaves to be kept, and how far its occasion is.
  private func next(_ debrief: Debrief) throws {
    if !debrief.openRules.isEmpty {
      try line()
      try line(words(.momentOpen, ("rules", words.titles(debrief.openRules))))
    }
    if let occasion = debrief.occasion {
      try line()
      try line(words.moments(of: occasion))
    }
  }

  /// What another answer has led to, and what the real ones did.
  func rehearsal(_ debrief: Debrief, before: Debrief) throws {
    try line()
    try line(words(.practiceEnds))
    if let ending = debrief.ending { try line(words(.ending, ("title", ending))) }
    try line("\(words(.practiceThisTime)): \(scores(debrief))")
    try line("\(words(.practiceBefore)): \(scores(before))")
  }

  private func scores(_ debrief: Debrief) -> String {
    words(.scores, ("privacy", String(debrief.privacy)), ("service", String(debrief.service)))
  }

  private func ruled(_ phrase: Phrase, _ rule: RuleCard) throws {
    try line("\(words(phrase)): \(rule.title) (\(rule.id))", lead: "   ", indent: "   ")
  }

  private func verdict(_ verdict: Debrief.Verdict) throws {
    func titles(_ rules: [RuleCard]) -> String {
      rules.map { "\($0.title) (\($0.id))" }.joined(separator: "; ")
    }
    switch verdict {
    case .done: try line(words(.done))
    case .moment: break
    case .rehearsal: try line(words(.practiceLeft))
    case .mustGetRight(let rules, let inAnotherSituation):
      let phrase: Phrase = inAnotherSituation ? .mustGetRightElsewhere : .mustGetRightHere
      try line(words(phrase, ("rules", titles(rules))))
      try line(words(.notDiscipline))
    case .privacyBelow(let mark): try line(words(.privacyBelow, ("mark", String(mark))))
    case .serviceBelow(let mark): try line(words(.serviceBelow, ("mark", String(mark))))
    case .tooFewDecisions(let minimum):
      try line(words(.tooFew, ("minimum", String(minimum))))
    }
  }
}
