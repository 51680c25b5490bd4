import Content
import TrainingDesk

/// A question as it looks: what is asked, then what the keys act on.
struct QuestionLines {
  private let question: Question
  private let layout: Layout
  private var words: Words { layout.words }

  /// Makes the look of a question.
  init(_ question: Question, layout: Layout) {
    self.question = question
    self.layout = layout
  }

  /// What is asked.
  var ask: [StyledText] {
    layout.prose(question.decision.ask, .strong) + classes
  }

  /// The classes that things can be put into.
  private var classes: [StyledText] {
    guard case .classify(let classes) = question.decision.task else { return [] }
    return layout.lines(
      StyledText(classes.map(\.text).joined(separator: " · "), .quiet), lead: "→ ", indent: 2)
  }

  /// What the keys act on, one entry each.
  var entries: FocusedLines {
    if case .redact(let artefact) = question.decision.task { return spans(artefact) }
    var lines = FocusedLines()
    for (place, choice) in question.choices.enumerated() {
      lines.add(entry(place, choice), isFocused: place == question.focus)
    }
    return lines
  }

  /// Why Enter did not answer; nil where it was not pressed or did.
  var hint: String? {
    switch question.hint {
    case nil: nil
    case .chooseFirst: words(.hintChoose)
    case .noneYet: words(.hintNone)
    case .asItStands: words(.hintOrder)
    case .stillToPlace(let count): words(.hintPlaces, ("n", String(count)))
    }
  }

  // MARK: Entries

  private func entry(_ place: Int, _ choice: ShownChoice) -> [StyledText] {
    let isFocused = place == question.focus
    let style: Style = isFocused ? .strong : []
    let mark = StyledText(
      isFocused ? (question.isCarrying ? "↕ " : "> ") : "  ", isFocused ? [.marked, .strong] : [])
    var lead = mark
    let number = "\(place + 1)"
    let padding = question.choices.count > 9 && number.count == 1 ? " " : ""
    if question.decision.task != .order || !question.isCarrying || !isFocused {
      lead.append(padding + number, isFocused ? .strong : .quiet)
    } else {
      lead.append(padding + number, .focused)
    }
    lead.append("  ")
    switch question.decision.task {
    case .select:
      let isTicked = question.picked.contains(choice.id)
      lead.append(isTicked ? "[x] " : "[ ] ", isTicked ? .strong : .quiet)
    case .choose, .redact, .classify, .order: break
    }
    let lines = layout.prose(choice.text, style, lead: lead, indent: lead.width)
    guard case .classify(let classes) = question.decision.task else { return lines }
    return lines + [placed(choice, classes, isFocused, indent: lead.width)]
  }

  /// The classes below a thing, the one it was put into standing out.
  private func placed(
    _ choice: ShownChoice, _ classes: [ShownClass], _ isFocused: Bool, indent: Int
  ) -> StyledText {
    let chosen = question.places[choice.id]
    let indent = String(repeating: " ", count: min(indent, layout.columns / 4))
    guard isFocused else {
      let name = classes.first { $0.id == chosen }?.text
      return StyledText(indent)
        + name.map { StyledText("→ \($0)", .marked) }.or(StyledText("→ ?", .quiet))
    }
    var line = StyledText(indent)
    for (place, known) in classes.enumerated() {
      if place > 0 { line.append("  ") }
      let isChosen = known.id == chosen
      line.append(isChosen ? "[\(known.text)]" : " \(known.text) ", isChosen ? .focused : .quiet)
    }
    return line.width <= layout.columns
      ? line
      : StyledText(indent)
        + StyledText(
          "‹ \(classes.first { $0.id == chosen }?.text ?? "?") ›", .focused)
  }

  // MARK: Spans

  /// The artefact, its spans numbered, the hidden ones blacked out.
  private func spans(_ artefact: ShownArtefact) -> FocusedLines {
    let numbers = Dictionary(
      zip(question.choices.map(\.id), question.choices.indices),
      uniquingKeysWith: { first, _ in first })
    let drawing = ArtefactLines(artefact, layout: layout) { id, visible in
      guard let place = numbers[id] else { return StyledText(visible) }
      let isHidden = question.picked.contains(id)
      let isFocused = place == question.focus
      let shown = isHidden ? Self.blackened(visible) : visible
      let style: Style = isFocused ? .focused : isHidden ? .quiet : .marked
      return StyledText("[\(place + 1) \(shown)]", style)
    }
    var lines = FocusedLines()
    for line in drawing.lines {
      let isFocused = line.runs.contains { $0.style.contains(.focused) }
      lines.add([line], isFocused: isFocused)
    }
    return lines
  }

  /// Words under the marker: as wide as they were.
  private static func blackened(_ text: String) -> String {
    text.map { $0 == " " ? " " : String(repeating: "█", count: DisplayWidth.of($0)) }.joined()
  }
}

extension Optional {
  /// The value, else another.
  fileprivate func or(_ other: Wrapped) -> Wrapped { self ?? other }
}
