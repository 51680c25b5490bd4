import Content
import TrainingDesk

extension Passage {
  /// How an attempt went.
  static func debrief(_ debrief: Debrief, words: Words) -> [Passage] {
    let isMoment = debrief.verdict == .moment
    var passages = isMoment ? [.gap] : whole(debrief, words)
    for (place, decided) in debrief.decisions.enumerated() {
      passages.append(.together(Passage.decided(decided, place: place + 1, words)))
    }
    if let monday = debrief.monday {
      passages += [.gap, .together([.heading(words(.monday)), .prose(monday)])]
    }
    if isMoment { passages += next(debrief, words) }
    passages += [.gap, .aside(words(debrief.isManaged ? .managerSees : .nobodySees))]
    if let day = debrief.storedUntil {
      passages.append(.aside(words(.storedUntil, ("day", words.date(day)))))
    }
    return passages
  }

  /// How an attempt went that is passed or not: its end, its scores, what is still open.
  private static func whole(_ debrief: Debrief, _ words: Words) -> [Passage] {
    var passages: [Passage] = [.gap]
    if let ending = debrief.ending {
      passages.append(.heading(words(.ending, ("title", ending))))
    }
    passages.append(.prose(scores(debrief, words)))
    passages += verdict(debrief.verdict, words)
    if !debrief.openRules.isEmpty {
      passages.append(.prose(words(.openRules, ("rules", words.titles(debrief.openRules)))))
    }
    return passages + [.gap, .heading(words(.everyDecision))]
  }

  /// What a moment leaves to be kept, and how far its occasion is.
  private static func next(_ debrief: Debrief, _ words: Words) -> [Passage] {
    var passages: [Passage] = []
    if !debrief.openRules.isEmpty {
      let rules = words.titles(debrief.openRules)
      passages += [.gap, .prose(words(.momentOpen, ("rules", rules)))]
    }
    if let occasion = debrief.occasion { passages += [.gap, .prose(words.moments(of: occasion))] }
    return passages
  }

  /// How a rehearsal went, beside what it was tried instead of.
  static func rehearsed(
    _ debrief: Debrief, instead former: Debrief, words: Words
  ) -> [Passage] {
    let column = column(of: [words(.practiceThisTime), words(.practiceBefore)])
    func line(_ phrase: Phrase, _ debrief: Debrief) -> Passage {
      let ending = debrief.ending.map { "\($0). " } ?? ""
      return .labelled(
        words(phrase), .strong, ending + scores(debrief, words), column: column)
    }
    return [
      .gap, .heading(words(.practiceEnds)), line(.practiceThisTime, debrief),
      line(.practiceBefore, former), .aside(words(.practiceLeft)),
    ]
  }

  /// A certificate, in a frame, and what it proves.
  static func certificate(_ certificate: Certificate, words: Words) -> [Passage] {
    let day = words.date(certificate.day)
    let code = certificate.code.description
    var inside: [Passage] = [
      .gap, .prose(words(.certificateText, ("title", certificate.title), ("day", day))),
    ]
    if !certificate.situations.isEmpty {
      let situations = certificate.situations.joined(separator: "; ")
      inside.append(.prose(words(.certificateSituations, ("situations", situations))))
    }
    if let organisation = certificate.organisation {
      inside.append(.prose(words(.certificatePlace, ("organisation", organisation))))
    }
    inside += [.labelled(words(.certificateCode), .strong, code), .gap]
    return [
      .gap, .framed(words(.certificateTitle), inside),
      .aside(words(.certificateProves) + " " + words(.certificateSelf)),
      .aside(words(.certificateCheck, ("code", code))),
    ]
  }

  private static func scores(_ debrief: Debrief, _ words: Words) -> String {
    words(.scores, ("privacy", String(debrief.privacy)), ("service", String(debrief.service)))
  }

  private static func decided(
    _ decided: Debrief.Decided, place: Int, _ words: Words
  ) -> [Passage] {
    let answer = decided.answer.isEmpty ? words(.nothing) : decided.answer.joined(separator: "; ")
    var passages: [Passage] = [
      .labelled("\(place)", .strong, decided.ask, indent: 1),
      .cut(words(.yourAnswer, ("answer", answer)), lines: 2, indent: 4),
    ]
    let slip = words(decided.isKnowledge ? .rule : .slip)
    for rule in decided.slips {
      let style: Style = decided.isKnowledge ? .strong : [.strong, .bad]
      passages.append(.labelled(slip, style, "\(rule.title) (\(rule.id))", indent: 4))
    }
    if decided.slips.isEmpty {
      for rule in decided.kept.prefix(2) {
        let title = "\(rule.title) (\(rule.id))"
        passages.append(.labelled(words(.kept), [.strong, .good], title, indent: 4))
      }
    }
    if let fine = decided.fine {
      passages.append(.labelled(words(.fine), .strong, words.said(fine), indent: 4))
    }
    return passages
  }

  private static func verdict(_ verdict: Debrief.Verdict, _ words: Words) -> [Passage] {
    switch verdict {
    case .done: return [.set([StyledText(words(.done), [.strong, .good])])]
    case .moment, .rehearsal: return []
    case .mustGetRight(let rules, let inAnotherSituation):
      let phrase: Phrase = inAnotherSituation ? .mustGetRightElsewhere : .mustGetRightHere
      return [
        .prose(words(phrase, ("rules", words.titles(rules)))), .aside(words(.notDiscipline)),
      ]
    case .privacyBelow(let mark): return [.prose(words(.privacyBelow, ("mark", String(mark))))]
    case .serviceBelow(let mark): return [.prose(words(.serviceBelow, ("mark", String(mark))))]
    case .tooFewDecisions(let minimum):
      return [.prose(words(.tooFew, ("minimum", String(minimum))))]
    }
  }
}
