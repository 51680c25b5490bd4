import TrainingDesk

/// Something that is printed and stays: laid out when it is printed, for the window as it is then.
enum Passage: Sendable, Hashable {
  /// An empty line.
  case gap
  /// A line that names what follows.
  case heading(String)
  /// Paragraphs.
  case prose(String)
  /// Words that step back.
  case aside(String)
  /// A thing that a scene shows.
  case artefact(ShownArtefact)
  /// Passages in a frame that is named.
  indirect case framed(String, [Passage])
  /// A label, its look, and what it labels, such as `SLIP  Exact location …`, which begins in a
  /// column of its own where one is named.
  case labelled(String, Style, String, indent: Int = 0, column: Int = 0)
  /// What was said in full before: no more than so many lines of it.
  case cut(String, lines: Int, indent: Int)
  /// One of several.
  case item(String)
  /// A question, and what was answered.
  case answered(ask: String, answer: [String])
  /// Short texts beside each other, or one below the other where there is no room.
  case beside([StyledText])
  /// Lines that are laid out already.
  case set([StyledText])
  /// Passages that are shown on one page, where there is room for them.
  indirect case together([Passage])
  /// Here one reads before more is printed.
  case pause

  /// The lines for a window.
  func lines(in layout: Layout) -> [StyledText] {
    switch self {
    case .pause: []
    case .together(let passages): passages.flatMap { $0.lines(in: layout) }
    case .gap: [StyledText()]
    case .heading(let text): layout.lines(StyledText(text, .strong))
    case .prose(let text): layout.prose(text)
    case .aside(let text): layout.prose(text, .quiet)
    case .framed(let name, let passages): framed(name, passages, layout)
    case .artefact(let artefact): ArtefactLines(artefact, layout: layout).lines
    case .labelled(let label, let style, let text, let indent, let column):
      labelled(StyledText(label, style), text, indent, column, layout)
    case .cut(let text, let lines, let indent): cut(text, lines, indent, layout)
    case .item(let text): layout.prose(text, lead: "- ", indent: 2)
    case .answered(let ask, let answer):
      layout.prose(ask, .quiet)
        + answer.flatMap { layout.prose($0, lead: StyledText("› ", .marked), indent: 2) }
    case .beside(let texts): beside(texts, layout)
    case .set(let lines):
      lines.flatMap { line in
        line.width <= layout.tableColumns
          ? [line] : layout.lines(line, columns: layout.tableColumns)
      }
    }
  }

  private func framed(
    _ name: String, _ passages: [Passage], _ layout: Layout
  ) -> [StyledText] {
    let inner = Layout(words: layout.words, size: layout.narrowed(by: 1))
    let body = passages.flatMap { $0.lines(in: inner) }.map { StyledText(" ") + $0 }
    return FrameEdges(around: body, layout: layout).framed(body, name: name)
  }

  private func beside(_ texts: [StyledText], _ layout: Layout) -> [StyledText] {
    let line = texts.dropFirst().reduce(texts.first ?? "") { $0 + "    " + $1 }
    return line.width <= layout.columns ? [line] : texts.flatMap { layout.lines($0) }
  }

  private func labelled(
    _ label: StyledText, _ text: String, _ indent: Int, _ column: Int, _ layout: Layout
  ) -> [StyledText] {
    let space = StyledText(String(repeating: " ", count: layout.isNarrow ? 0 : indent))
    let column = space.width + max(label.width + 2, column)
    // In a narrow window a long label takes a line of its own.
    guard column * 3 < layout.columns else { return layout.lines(label) + layout.prose(text) }
    let padding = StyledText(String(repeating: " ", count: column - space.width - label.width))
    return layout.prose(text, lead: space + label + padding, indent: column)
  }

  private func cut(_ text: String, _ count: Int, _ indent: Int, _ layout: Layout) -> [StyledText] {
    let space = StyledText(String(repeating: " ", count: indent))
    // Its paragraphs run on, for there is no room for more.
    let text = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let lines = layout.lines(
      .prose(text, .quiet), lead: space, indent: indent, columns: max(1, layout.columns - 2))
    guard lines.count > count else { return lines }
    return lines.prefix(count - 1) + [lines[count - 1] + StyledText(" …", .quiet)]
  }
}
