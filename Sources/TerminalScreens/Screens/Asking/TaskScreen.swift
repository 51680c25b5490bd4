import Content
import TrainingDesk

/// Asking the policy about a task on a screen: what the keys do to it, and how it looks.
struct TaskScreen: Sendable {
  /// What is to be done after a key.
  enum Command: Sendable, Hashable {
    /// Print lines above the frame.
    case print([StyledText])
    /// Find out what comes after these replies, and tell it by ``take(_:)``.
    case step([TaskReply])
    /// Show the red button, and leave.
    case helpNow
    /// Leave the program.
    case leave(interrupted: Bool)
  }

  private enum Stage: Sendable {
    case waiting
    case asking(TaskQuestion, Question)
    case answered(TaskAnswer)
  }

  private let words: Words
  private var size: TerminalSize
  private var stage = Stage.waiting
  private(set) var replies: [TaskReply] = []
  private var panel: Panel?
  private var notice: String?

  /// Begins with no reply.
  init(words: Words, size: TerminalSize) {
    self.words = words
    self.size = size
  }

  private var layout: Layout { Layout(words: words, size: size) }

  /// What is said before the first question.
  var opening: [StyledText] {
    [StyledText()] + layout.lines(StyledText(words(.mayITitle), .strong))
      + layout.prose(words(.mayIOpening), .quiet)
  }

  /// Takes note of another window.
  mutating func resize(to size: TerminalSize) { self.size = size }

  /// Takes what comes after the replies so far.
  mutating func take(_ step: TaskStep) -> [Command] {
    switch step {
    case .question(let question):
      stage = .asking(question, Question(question.decision))
      return []
    case .answer(let answer):
      stage = .answered(answer)
      return [.print(lines(Passage.answer(answer, words: words)))]
    case .incident: return [.helpNow]
    }
  }

  private func lines(_ passages: [Passage]) -> [StyledText] {
    passages.flatMap { $0.lines(in: layout) }
  }

  // MARK: Keys

  /// Takes a key.
  mutating func press(_ key: Key) -> [Command] {
    notice = nil
    switch key {
    case .interrupt: return [.leave(interrupted: true)]
    case .endOfInput: return [.leave(interrupted: false)]
    default: break
    }
    if var open = panel {
      panel = open.press(key, in: layout, rows: panelRows) ? open : nil
      return []
    }
    switch stage {
    case .waiting: return []
    case .asking(let asked, var question):
      let reply = question.press(key)
      stage = .asking(asked, question)
      guard let reply else { return key == .enter ? [] : common(key) }
      return take(reply, to: asked)
    case .answered: return common(key)
    }
  }

  private mutating func take(_ reply: Reply, to asked: TaskQuestion) -> [Command] {
    let choices: Set<ChoiceID>
    switch reply {
    case .choose(let id): choices = [id]
    case .select(let ids): choices = ids
    case .redact, .classify, .order: return []
    }
    replies.append(TaskReply(to: asked.id, choices: choices))
    stage = .waiting
    let said = asked.decision.words(of: reply).joined(separator: "; ")
    let folded =
      StyledText(asked.decision.ask, .quiet) + StyledText(" › ", .marked) + StyledText(said)
    return [.print(layout.lines(folded, indent: 2)), .step(replies)]
  }

  private mutating func common(_ key: Key) -> [Command] {
    switch key {
    case .character("q"), .character("Q"): return [.leave(interrupted: false)]
    case .character("?"): panel = Panel(Passage.taskKeys(words: words))
    case .character("b"), .character("B"), .backspace, .escape: return goBack()
    case .character("n"), .character("N"):
      guard case .answered = stage else { return [] }
      replies = []
      return [.print(opening), .step([])]
    case .character("p"), .character("P"):
      guard case .answered(let answer) = stage else {
        notice = words(.mayIRuleLater)
        return []
      }
      panel = Panel(Passage.rules(answer.rules, words: words))
    default: break
    }
    return []
  }

  /// Takes the last reply back.
  private mutating func goBack() -> [Command] {
    guard !replies.isEmpty else {
      notice = words(.mayIFirst)
      return []
    }
    replies.removeLast()
    return [.print([StyledText(words(.mayIBack), .quiet)]), .step(replies)]
  }

  // MARK: The look

  private var panelRows: Int { max(1, size.rows - 4) }

  /// The live part as it looks now.
  var frame: Frame {
    var parts = FrameParts()
    parts.addSpace()
    if let panel {
      parts.add(panel.lines(in: layout, rows: panelRows), .question)
      parts.addSpace()
      let isLonger = panel.isLonger(than: panelRows, in: layout)
      parts.add(KeyHints(phrases: isLonger ? [.keyBack, .keyScroll] : [.keyBack]), in: layout)
      return parts.frame(in: size)
    }
    switch stage {
    case .waiting: return Frame()
    case .asking(_, let question): add(question, to: &parts)
    case .answered(let answer):
      let own: [Phrase] = answer.rules.isEmpty ? [] : [.keyTaskRule]
      add(own + [.keyTaskBack, .keyTaskAnother, .keyLeaveEnd, .keyHelp], to: &parts)
    }
    return parts.frame(in: size)
  }

  private func add(_ question: Question, to parts: inout FrameParts) {
    let look = QuestionLines(question, layout: layout)
    parts.add(look.ask, .question)
    parts.setBody(look.entries)
    parts.addSpace()
    if let hint = look.hint {
      parts.add(layout.lines(StyledText(hint, .strong)), .keys)
      return
    }
    let ticks: [Phrase] = question.decision.task == .select ? [.keyTick] : []
    add([.keyConfirm] + ticks + [.keyTaskBack, .keyHelp, .keyLeaveEnd], to: &parts)
  }

  /// Keys, or what is said to the last one.
  private func add(_ hints: [Phrase], to parts: inout FrameParts) {
    if let notice {
      parts.add(layout.lines(StyledText(notice, .strong)), .keys)
    } else {
      parts.add(KeyHints(phrases: hints), in: layout)
    }
  }
}
