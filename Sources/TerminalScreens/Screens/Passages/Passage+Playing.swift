import Content
import TrainingDesk

extension Passage {
  /// What is said when one sits down.
  static func opening(_ sitting: Sitting, words: Words) -> [Passage] {
    let minutes = words.minutes(sitting.progress.minutesLeft)
    let title = words.title(of: sitting)
    var passages: [Passage] = []
    switch sitting.reason {
    case .rehearsal: passages.append(.aside(words(.practiceBegins)))
    case .preview: break
    case .whole, .parallel, .retake:
      let phrase: Phrase = sitting.isResumed ? .resumed : .about
      passages.append(.aside(words(phrase, ("title", title), ("minutes", minutes))))
    }
    switch sitting.reason {
    case .whole, .rehearsal, .preview: break
    case .parallel(let rules):
      passages.append(.prose(words(.parallel, ("rules", words.titles(rules)))))
    case .retake(let rules):
      passages.append(.prose(words(.retake, ("rules", words.titles(rules)))))
    }
    if let lesson = sitting.lesson {
      passages += [.gap, .together([.heading(words(.lesson)), .prose(lesson)]), .pause]
    }
    if let brief = sitting.brief {
      let heading = Passage.heading("\(words(.situation)): \(sitting.situation)")
      passages += [.gap, .together([heading, .prose(brief)])]
    }
    return passages + scenes(of: sitting)
  }

  /// The scenes of a sitting, and what those who write them want to know.
  static func scenes(of sitting: Sitting) -> [Passage] {
    scenes(sitting.scenes) + asides(sitting.asides)
  }

  /// Lines for those who write what is played; none for staff.
  static func asides(_ lines: [String]) -> [Passage] {
    lines.isEmpty ? [] : [.gap] + lines.map { .aside($0) }
  }

  /// Scenes as they are met.
  static func scenes(_ scenes: [ShownScene]) -> [Passage] {
    scenes.flatMap { scene in
      scene.artefacts.flatMap { [.gap, .artefact($0)] }
        + scene.texts.flatMap { [.gap, .prose($0)] }
    }
  }

  /// What a question folds into once it is answered.
  static func folded(_ decision: ShownDecision, _ reply: Reply) -> [Passage] {
    [.gap, .answered(ask: decision.ask, answer: decision.words(of: reply))]
  }

  /// What an answer came to.
  static func outcome(
    _ outcome: Outcome, isPractice: Bool, words: Words
  ) -> [Passage] {
    var passages = outcome.feedback.flatMap { [Passage.gap, .prose($0)] }
    if !outcome.notes.isEmpty { passages.append(.gap) }
    passages += outcome.notes.map { .item(words.said($0)) }
    passages.append(.gap)
    // What somebody did not know is no slip.
    let label = words(outcome.isKnowledge ? .rule : .slip)
    let column = column(of: [label] + [.kept, .why, .fine].map { words($0) })
    for rule in outcome.slips {
      passages.append(
        .labelled(
          label, outcome.isKnowledge ? .strong : [.strong, .bad], "\(rule.title) (\(rule.id))",
          column: column))
      if let why = rule.why {
        passages.append(.labelled(words(.why), .strong, why, column: column))
      }
    }
    for rule in outcome.kept.prefix(2) {
      passages.append(
        .labelled(
          words(.kept), [.strong, .good], "\(rule.title) (\(rule.id))", column: column))
    }
    if outcome.kept.count > 2 {
      let more = words(.moreKept, ("n", String(outcome.kept.count - 2)))
      passages.append(.labelled("", [], more, column: column))
    }
    if let fine = outcome.fine {
      passages.append(.labelled(words(.fine), .strong, words.said(fine), column: column))
    }
    return passages + [
      .beside(
        axes(outcome, words: words) + [
          StyledText(words(isPractice ? .practiceShort : .saved), .quiet)
        ])
    ] + asides(outcome.asides)
  }

  /// Both axes.
  private static func axes(_ outcome: Outcome, words: Words) -> [StyledText] {
    func share(_ phrase: Phrase, _ value: Int) -> StyledText {
      let style: Style = value >= 100 ? .good : value <= 0 ? .bad : []
      let said = words.share(value)
      let whole = words(phrase, ("value", said))
      guard whole.hasSuffix(said) else { return StyledText(whole) }
      return StyledText(String(whole.dropLast(said.count)))
        + StyledText(said, style.union(.strong))
    }
    let kept = share(outcome.isKnowledge ? .known : .privacyKept, outcome.privacy)
    guard !outcome.isKnowledge, let service = outcome.service else { return [kept] }
    return [kept, share(.jobDone, service)]
  }

  /// The rules at stake, each in full.
  static func rules(_ rules: [RuleCard], words: Words) -> [Passage] {
    guard !rules.isEmpty else { return [.prose(words(.noRule))] }
    return rules.enumerated().flatMap { place, rule in
      var passages: [Passage] = place > 0 ? [.gap] : []
      passages.append(.heading("\(rule.title) (\(rule.id))"))
      if rule.mustGetRight { passages.append(.prose(words(.mustGetRight))) }
      let told: [(Phrase, String?)] = [
        (.why, rule.why), (.ruleDo, rule.action),
        (.ruleLaw, rule.cite.isEmpty ? nil : rule.cite.joined(separator: "; ")),
      ]
      let column = column(of: told.map { words($0.0) })
      return passages
        + told.compactMap { label, text in
          text.map { .labelled(words(label), .strong, $0, column: column) }
        }
    }
  }

  /// A word and what it means.
  static func term(_ term: ShownTerm) -> [Passage] { [.heading(term.name), .prose(term.meaning)] }

  /// What keys do.
  static func keys(words: Words) -> [Passage] {
    keys(
      [
        .helpMove, .helpNumber, .helpSpace, .helpSideways, .helpZero, .helpEnter, .helpRule,
        .helpWords, .helpAgain, .helpRemark, .helpLeave, .helpPlain,
      ], words)
  }

  /// What keys do on the first page.
  static func homeKeys(words: Words) -> [Passage] {
    keys(
      [.helpMove, .helpNumber, .helpHome, .helpHomeData, .helpHomeNow, .helpHomeLeave, .helpPlain],
      words)
  }

  /// Phrases that say a key and what it does, parted by a bar.
  static func keys(_ phrases: [Phrase], _ words: Words) -> [Passage] {
    let keys = phrases.map { words($0).split(separator: "|", maxSplits: 1).map(String.init) }
    let column = column(of: keys.compactMap(\.first))
    return [.heading(words(.helpTitle))]
      + keys.map { .labelled($0.first ?? "", .strong, $0.last ?? "", column: column) }
  }

  /// The column in which what is labelled begins, behind the longest of some labels.
  static func column(of labels: [String]) -> Int {
    (labels.map { DisplayWidth.of($0) }.max() ?? 0) + 2
  }
}

extension ShownDecision {
  /// A reply in the words that were shown.
  func words(of reply: Reply) -> [String] {
    func texts(_ ids: Set<ChoiceID>) -> [String] {
      let chosen = choices.filter { ids.contains($0.id) }.map(\.text)
      return chosen.isEmpty ? ["—"] : chosen
    }
    func text(_ id: ChoiceID) -> String { choices.first { $0.id == id }?.text ?? id.rawValue }
    switch reply {
    case .choose(let id): return [text(id)]
    case .select(let ids), .redact(let ids): return texts(ids)
    case .order(let ids): return ids.enumerated().map { "\($0.offset + 1)  \(text($0.element))" }
    case .classify(let places):
      guard case .classify(let classes) = task else { return [] }
      // By class, so that a long list stays short.
      return classes.compactMap { known in
        let things = choices.filter { places[$0.id] == known.id }.map(\.text)
        return things.isEmpty ? nil : "\(known.text): \(things.joined(separator: "; "))"
      }
    }
  }
}
