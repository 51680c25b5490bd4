import Content
import TrainingDesk

extension Passage {
  /// The most rules that a yes names.
  private static let mostKept = 3

  /// What the policy says about a task.
  static func answer(_ answer: TaskAnswer, words: Words) -> [Passage] {
    var body: [Passage] = []
    let labels: [Phrase] = [.rule, .why, .ruleLaw, .fine, .mayIFindOut, .mayIAsk, .mayIHere, .kept]
    let column = column(of: labels.map { words($0) })
    func add(_ phrase: Phrase, _ text: String, _ style: Style = .strong) {
      body.append(.labelled(words(phrase), style, text, column: column))
    }
    if let change = words.change(in: answer) { add(.fine, change, [.strong, .good]) }
    for broken in answer.broken {
      add(.rule, "\(broken.rule.title) (\(broken.rule.id))", [.strong, .bad])
      if !broken.by.isEmpty {
        add(.mayIHere, Enumeration.joined(broken.by, in: words.language))
      }
      if let why = broken.rule.why { add(.why, why) }
      if !broken.rule.cite.isEmpty {
        add(.ruleLaw, broken.rule.cite.joined(separator: "; "))
      }
    }
    for question in answer.open { add(.mayIFindOut, question.ask) }
    if answer.broken.isEmpty {
      for rule in answer.doubtful { add(.rule, "\(rule.title) (\(rule.id))") }
    }
    if answer.kind == .yes {
      for rule in answer.kept.prefix(mostKept) {
        add(.kept, "\(rule.title) (\(rule.id))", [.strong, .good])
      }
      if answer.kept.count > mostKept {
        let more = words(.moreKept, ("n", String(answer.kept.count - mostKept)))
        body.append(.labelled("", [], more, column: column))
      }
    }
    if let advice = words.advice(on: answer) { body.append(.prose(advice)) }
    if answer.kind != .yes { add(.mayIAsk, words.whomToAsk(answer.contact)) }
    return [.gap, .framed(words.said(answer.kind), body)]
  }

  /// The red button: whom to ring, then three steps.
  static func helpNow(_ organisation: Organisation?, words: Words) -> [Passage] {
    var body: [Passage] = []
    if let incident = organisation?.incident {
      body.append(
        .set([
          StyledText(
            words(
              .helpNowLine, ("name", organisation?.name ?? ""),
              ("contact", words.said(incident.contact))), [.strong, .bad])
        ]))
      if let hours = incident.hours {
        body.append(.prose(words(.helpNowHours, ("hours", hours[words.language]))))
      }
    } else {
      body.append(.set([StyledText(words(.helpNowNobody), [.strong, .bad])]))
    }
    for step in [Phrase.helpNowOne, .helpNowTwo, .helpNowThree] {
      let parts = words(step).split(separator: " ", maxSplits: 1).map(String.init)
      body.append(.labelled(parts.first ?? "", .strong, parts.last ?? "", column: 4))
    }
    if let contact = organisation?.privacyContact {
      body.append(.aside(words(.helpNowPrivacy, ("contact", words.said(contact)))))
    }
    body.append(.aside(words(.helpNowMayI)))
    return [.gap, .framed(words(.helpNowTitle), body)]
  }

  /// What keys do while a task is asked about.
  static func taskKeys(words: Words) -> [Passage] {
    keys(
      [
        .helpMove, .helpNumber, .helpTick, .helpEnter, .helpTaskBack, .helpTaskRule,
        .helpTaskAnother, .helpTaskLeave, .helpTaskPlain,
      ], words)
  }
}
