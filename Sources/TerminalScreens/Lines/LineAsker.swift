import Content
import TrainingDesk

/// Asks one decision in lines and reads the reply.
struct LineAsker {
  /// What was typed at a question.
  private enum Typed {
    case numbers([Int])
    case back
    case leave
  }

  let source: PatientSource
  let printer: LinePrinter
  let words: Words
  /// What may be asked beside the question.
  let companion: LineCompanion
  /// Whether nothing counts.
  let isPractice: Bool

  /// The reply; nil where the person leaves or nothing more comes.
  func reply(
    to decision: ShownDecision, readingAgain readAgain: () throws -> Void
  ) throws -> Reply? {
    while true {
      try offer(decision)
      let reply: (reply: Reply, words: String)?
      if case .classify(let classes) = decision.task {
        reply = try classified(decision, classes, readAgain)
      } else {
        reply = try answered(decision, readAgain)
      }
      guard let reply else { return nil }
      guard source.isPerson else { return reply.reply }
      switch try confirmed(reply.words, decision, reply.reply) {
      case true?: return reply.reply
      case false?: continue
      case nil: return nil
      }
    }
  }

  private func offer(_ decision: ShownDecision) throws {
    switch decision.task {
    case .choose, .select, .order: try list(decision.choices.map(\.text))
    case .redact(let artefact):
      let numbers = Dictionary(
        zip(decision.choices.map(\.id), 1...), uniquingKeysWith: { first, _ in first })
      try printer.artefact(artefact, numbers: numbers)
    case .classify: break
    }
    switch decision.task {
    case .choose: try printer.line(words(.chooseHow) + " " + keys)
    case .select: try printer.line(words(.selectHow) + " " + keys)
    case .redact: try printer.line(words(.redactHow) + " " + keys)
    case .order:
      let example = decision.choices.indices.reversed().map { String($0 + 1) }
      try printer.line(
        words(.orderHow, ("example", example.joined(separator: " "))) + " " + keys)
    case .classify(let classes):
      try list(classes.map(\.text))
      try printer.line(keys)
    }
  }

  private var keys: String { words(isPractice ? .keysInPractice : .keys) }

  private func list(_ texts: [String]) throws {
    for (place, text) in texts.enumerated() {
      let lead = "\(place + 1)".count < 2 ? "\(place + 1)  " : "\(place + 1) "
      try printer.prose(text, lead: lead, indent: "   ")
    }
  }

  private func answered(
    _ decision: ShownDecision, _ readAgain: () throws -> Void
  ) throws -> (reply: Reply, words: String)? {
    let choices = decision.choices
    while true {
      let typed = try typed {
        try readAgain()
        try offer(decision)
      }
      guard let typed, case .numbers(let numbers) = typed else {
        if case .back? = typed {
          // There is nothing to go back to yet; silence would leave a listener wondering.
          try printer.line(words(.keysInFull))
          continue
        }
        return nil
      }
      guard let reply = reply(numbers, to: decision) else {
        let all = choices.indices.map { String($0 + 1) }.joined(separator: " ")
        try printer.line(
          decision.task == .order ? words(.badOrder, ("all", all)) : words(.badNumber))
        continue
      }
      let texts = numbers.filter { $0 > 0 }.map { "\($0), \(choices[$0 - 1].text)" }
      return (reply, texts.count > 1 ? "\n" + texts.joined(separator: "\n") : texts.joined())
    }
  }

  /// What some numbers say; nil where they are not what was asked for.
  private func reply(_ numbers: [Int], to decision: ShownDecision) -> Reply? {
    let choices = decision.choices
    let isNone = numbers == [0]
    guard isNone || numbers.allSatisfy({ (1...choices.count).contains($0) }) else { return nil }
    let ids = isNone ? [] : numbers.map { choices[$0 - 1].id }
    guard Set(ids).count == ids.count else { return nil }
    switch decision.task {
    case .choose: return ids.count == 1 ? .choose(ids[0]) : nil
    case .select: return .select(Set(ids))
    case .redact: return .redact(Set(ids))
    case .order: return ids.count == choices.count ? .order(ids) : nil
    case .classify: return nil
    }
  }

  /// Asks for the class of one item after another; `b` goes back one.
  private func classified(
    _ decision: ShownDecision, _ classes: [ShownClass], _ readAgain: () throws -> Void
  ) throws -> (reply: Reply, words: String)? {
    var chosen: [Int] = []
    let choices = decision.choices
    while chosen.count < choices.count {
      let place = chosen.count
      let names = classes.enumerated().map { "\($0.offset + 1) \($0.element.text)" }
      try printer.prose(choices[place].text, lead: "- ", indent: "  ")
      try printer.line(
        words(
          .classifyHow, ("n", String(place + 1)), ("of", String(choices.count)),
          ("classes", names.joined(separator: ", "))))
      let typed = try typed {
        try readAgain()
        try list(classes.map(\.text))
        try printer.prose(choices[place].text, lead: "- ", indent: "  ")
      }
      switch typed {
      case nil, .leave?: return nil
      case .back?: _ = chosen.popLast()
      case .numbers(let numbers)?:
        guard numbers.count == 1, (1...classes.count).contains(numbers[0]) else {
          try printer.line(words(.badNumber))
          continue
        }
        chosen.append(numbers[0])
      }
    }
    let pairs = zip(choices, chosen)
    let answer = Dictionary(
      pairs.map { ($0.id, classes[$1 - 1].id) }, uniquingKeysWith: { first, _ in first })
    let spoken = classes.indices.compactMap { place -> String? in
      let numbers = chosen.indices.filter { chosen[$0] == place + 1 }.map { String($0 + 1) }
      guard !numbers.isEmpty else { return nil }
      return "\(classes[place].text): \(numbers.joined(separator: ", "))."
    }
    return (.classify(answer), spoken.joined(separator: " "))
  }

  /// Says the class of every item.
  private func read(_ answer: [ChoiceID: ClassID], of decision: ShownDecision) throws {
    guard case .classify(let classes) = decision.task else { return }
    for (place, choice) in decision.choices.enumerated() {
      let name = classes.first { $0.id == answer[choice.id] }?.text ?? ""
      try printer.prose("\(choice.text): \(name)", lead: "\(place + 1)  ", indent: "   ")
    }
  }

  /// Whether an answer stands; nil where the person leaves.
  private func confirmed(
    _ answer: String, _ decision: ShownDecision, _ reply: Reply
  ) throws -> Bool? {
    let question =
      answer.isEmpty ? words(.chosenNothing) : words(.chosen, ("answer", answer))
    try printer.prose(question)
    var hint = Phrase.confirm
    if case .classify = reply { hint = .confirmClasses }
    try printer.line(words(hint))
    while true {
      switch source.next() {
      case .end: return nil
      case .tooLong: try printer.line(words(.longLine))
      case .notText: try printer.line(words(.badLine))
      case .text(let text):
        let key = LineKey(text)
        switch key {
        case .enter: return true
        case .back: return false
        case .leave: return nil
        default:
          if case .classify(let classes) = reply, key == .again {
            try read(classes, of: decision)
          } else {
            _ = try companion.serves(key)
          }
          try printer.line(words(hint))
        }
      }
    }
  }

  /// The next thing typed that says something; nil at the end of input or on leaving.
  private func typed(_ readAgain: () throws -> Void) throws -> Typed? {
    while true {
      switch source.next() {
      case .end: return nil
      case .tooLong: try printer.line(words(.longLine))
      case .notText: try printer.line(words(.badLine))
      case .text(let text):
        let key = LineKey(text)
        switch key {
        case .enter: continue
        case .leave: return nil
        case .back: return .back
        case .again: try readAgain()
        case .numbers(let numbers): return .numbers(numbers)
        case .help, .rule, .term, .remark, .unknown:
          guard try !companion.serves(key) else { continue }
          try printer.line(words(.badNumber))
        }
      }
    }
  }
}
