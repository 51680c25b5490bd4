import TrainingDesk

extension PlayScreen {
  /// The live part as it looks now.
  var frame: Frame {
    (overlay.map { parts(of: $0) } ?? parts(of: stage)).frame(in: size)
  }

  /// How many rows a stage would take.
  func height(of stage: Stage) -> Int { min(frameRows, parts(of: stage).wanted) }

  /// The rows of a panel.
  var panelRows: Int { max(1, frameRows - 3) }

  private var frameRows: Int { max(1, size.rows - 1) }

  private func parts(of stage: Stage) -> FrameParts {
    var parts = FrameParts()
    switch stage {
    case .waiting: break
    case .reading:
      parts.addSpace()
      add([.keyReadOn, .keyHelp, isRehearsal ? .keyLeavePractice : .keyLeave], to: &parts)
    case .told:
      parts.addSpace()
      parts.add(meters.lines(in: layout), .ornament)
      add(
        [
          .keyGoOn, .keyRule, .keyWords, .keyRemark, .keyHelp,
          isRehearsal ? .keyLeavePractice : .keyLeave,
        ], to: &parts)
    case .asking(let question): add(question, to: &parts)
    case .over(let menu): add(menu, [.keyPick, .keyMove, .keyLeaveEnd], to: &parts)
    }
    return parts
  }

  private func add(_ question: Question, to parts: inout FrameParts) {
    let look = QuestionLines(question, layout: layout)
    parts.addSpace()
    parts.add([placeLine], .place)
    parts.add(meters.lines(in: layout), .ornament)
    parts.addSpace()
    parts.add(look.ask, .question)
    parts.setBody(look.entries)
    parts.addSpace()
    if let hint = look.hint {
      parts.add(layout.lines(StyledText(hint, .strong)), .keys)
    } else {
      add(hints(for: question), to: &parts)
    }
  }

  private func hints(for question: Question) -> [Phrase] {
    let own: [Phrase] =
      switch question.decision.task {
      case .choose: []
      case .select: [.keyTick]
      case .redact: [.keyHide]
      case .classify: [.keyPlace]
      case .order: [question.isCarrying ? .keyDrop : .keyLift]
      }
    return [.keyConfirm] + own
      + [.keyHelp, .keyRule, isRehearsal ? .keyLeavePractice : .keyLeave, .keyWords, .keyAgain]
  }

  /// Keys, or what is said to the last one.
  private func add(_ hints: [Phrase], to parts: inout FrameParts) {
    if let notice {
      parts.add(layout.lines(StyledText(notice, .strong)), .keys)
    } else {
      parts.add(KeyHints(phrases: hints), in: layout)
    }
  }

  private func add(_ menu: Menu, _ hints: [Phrase], to parts: inout FrameParts) {
    parts.addSpace()
    parts.add(layout.lines(StyledText(menu.title, .strong)), .question)
    parts.setBody(menu.lines(in: layout))
    parts.addSpace()
    add(hints, to: &parts)
  }

  private func parts(of overlay: Overlay) -> FrameParts {
    var parts = FrameParts()
    switch overlay {
    case .panel(let panel), .term(let panel, _):
      parts.addSpace()
      parts.add(panel.lines(in: layout, rows: panelRows), .question)
      parts.addSpace()
      add(
        panel.isLonger(than: panelRows, in: layout) ? [.keyBack, .keyScroll] : [.keyBack],
        to: &parts)
    case .glossary(let menu), .remarks(let menu), .whatIf(let menu):
      add(menu, [.keyPick, .keyMove, .keyBack], to: &parts)
    }
    return parts
  }

  /// Where one is: the situation at the left, how far one is at the right.
  private var placeLine: StyledText {
    guard let sitting else { return "" }
    let about = max(sitting.progress.about, sitting.progress.decision)
    let place =
      about == 1
      ? words(.progressOne)
      : words(.progress, ("n", String(sitting.progress.decision)), ("about", String(about)))
    let left = words(.minutesLeft, ("minutes", words.minutes(sitting.progress.minutesLeft)))
    let state = words(isRehearsal ? .practiceShort : .savedShort)
    let all = [place, left, state]
    for parts in [all, [place, state], [place]] {
      let right = parts.joined(separator: " · ")
      let gap = layout.columns - DisplayWidth.of(sitting.situation) - DisplayWidth.of(right)
      if gap >= 3 {
        return StyledText(sitting.situation, .marked)
          + StyledText(String(repeating: " ", count: gap) + right, .quiet)
      }
    }
    return layout.lines(StyledText(place, .quiet))[0]
  }
}
