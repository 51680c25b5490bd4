import Content
public import TrainingDesk

/// Asks the policy about a task in lines: for screen readers, pipes, and terminals that can do no
/// more.
public struct LineInquirer {
  private let desk: any PolicyDesk
  private let source: any LineSource
  private let pages: LinePages
  private var words: Words { pages.words }
  private var printer: LinePrinter { pages.printer }

  /// Makes an inquirer.
  public init(desk: any PolicyDesk, source: any LineSource, sink: any LineSink, words: Words) {
    self.desk = desk
    self.source = source
    pages = LinePages(sink: sink, words: words)
  }

  /// What somebody typed.
  private enum Typed {
    case choices(Set<ChoiceID>)
    case back
    case leave
  }

  /// Asks until the answer is given and the person leaves; nothing of it is kept.
  ///
  /// - Throws: where nothing can be printed.
  public func ask() throws {
    try printer.line(words(.mayITitle))
    try printer.line(words(.mayIOpening))
    var replies: [TaskReply] = []
    while true {
      switch desk.step(after: replies) {
      case .incident:
        try printer.line()
        return try pages.helpNow(desk.organisation)
      case .answer(let answer):
        try pages.answer(answer)
        switch try afterwards(answer) {
        case .leaves: return
        case .another: replies = []
        case .back: _ = replies.popLast()
        }
      case .question(let question):
        switch try typed(question) {
        case .leave: return try printer.line(words(.mayILeft))
        case .choices(let choices): replies.append(TaskReply(to: question.id, choices: choices))
        case .back where replies.isEmpty: try printer.line(words(.mayIFirst))
        case .back: replies.removeLast()
        }
      }
    }
  }

  // MARK: A question

  private func typed(_ question: TaskQuestion) throws -> Typed {
    let decision = question.decision
    try pose(decision)
    while true {
      switch source.next() {
      case .end: return .leave
      case .tooLong: try printer.line(words(.longLine))
      case .notText: try printer.line(words(.badLine))
      case .text(let text):
        switch LineKey(text) {
        case .enter: continue
        case .leave: return .leave
        case .back: return .back
        case .again: try pose(decision)
        case .help: try printer.line(words(.mayIKeysInFull))
        case .rule: try printer.line(words(.mayIRuleLater))
        case .numbers(let numbers):
          guard let chosen = chosen(numbers, of: decision) else {
            try printer.line(words(.badNumber))
            continue
          }
          let texts = chosen.isEmpty ? [words(.nothing)] : chosen.map(\.text)
          try printer.line(words(.chosen, ("answer", texts.joined(separator: "; "))))
          return .choices(Set(chosen.map(\.id)))
        case .term, .remark, .unknown: try printer.line(words(.badNumber))
        }
      }
    }
  }

  private func pose(_ decision: ShownDecision) throws {
    try printer.line()
    try printer.prose(decision.ask)
    for (place, choice) in decision.choices.enumerated() {
      let number = String(place + 1)
      try printer.prose(
        choice.text, lead: number + (number.count < 2 ? "  " : " "), indent: "   ")
    }
    let how: Phrase = decision.task == .select ? .selectHow : .chooseHow
    try printer.line(words(how) + " " + words(.mayIKeys))
  }

  /// The choices of some numbers; nil where they are not what was asked for.
  private func chosen(_ numbers: [Int], of decision: ShownDecision) -> [ShownChoice]? {
    let severalAreFine = decision.task == .select
    if numbers == [0] { return severalAreFine ? [] : nil }
    guard severalAreFine || numbers.count == 1, Set(numbers).count == numbers.count,
      numbers.allSatisfy({ (1...decision.choices.count).contains($0) })
    else { return nil }
    return numbers.sorted().map { decision.choices[$0 - 1] }
  }

  // MARK: After the answer

  private enum Afterwards {
    case leaves
    case another
    case back
  }

  private func afterwards(_ answer: TaskAnswer) throws -> Afterwards {
    guard source.isPerson else { return .leaves }
    try printer.line()
    while true {
      try printer.line(words(.mayIAfter))
      switch source.next() {
      case .end: return .leaves
      case .tooLong: try printer.line(words(.longLine))
      case .notText: try printer.line(words(.badLine))
      case .text(let text):
        switch LineKey(text) {
        case .enter, .leave: return .leaves
        case .back: return .back
        case .rule: try pages.rules(of: answer)
        case .again: try pages.answer(answer)
        case .unknown where text.lowercased().allSatisfy { $0 == "n" || $0.isWhitespace }:
          return .another
        default: continue
        }
      }
    }
  }
}
