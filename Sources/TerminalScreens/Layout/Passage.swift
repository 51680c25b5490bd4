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
  /// A label and what it labels, such as `SLIP  Exact location …`; the label's look.
  case labelled(String, Style, String)
  /// One of several.
  case item(String)
  /// A question, and what was answered.
  case answered(ask: String, answer: [String])
  /// Lines that are laid out already.
  case set([StyledText])
  /// Here one reads before more is printed.
  case pause

  /// The lines for a window.
  func lines(in layout: Layout) -> [StyledText] {
    switch self {
    case .pause: []
    case .gap: [StyledText()]
    case .heading(let text): layout.lines(StyledText(text, .strong))
    case .prose(let text): layout.prose(text)
    case .aside(let text): layout.prose(text, .quiet)
    case .artefact(let artefact): ArtefactLines(artefact, layout: layout).lines
    case .labelled(let label, let style, let text): labelled(label, style, text, layout)
    case .item(let text): layout.prose(text, lead: "- ", indent: 2)
    case .answered(let ask, let answer):
      layout.prose(ask, .quiet)
        + answer.flatMap { layout.prose($0, lead: StyledText("› ", .marked), indent: 2) }
    case .set(let lines):
      lines.flatMap { line in
        line.width <= layout.tableColumns
          ? [line] : layout.lines(line, columns: layout.tableColumns)
      }
    }
  }

  private func labelled(
    _ label: String, _ style: Style, _ text: String, _ layout: Layout
  ) -> [StyledText] {
    let indent = max(6, DisplayWidth.of(label) + 2)
    // In a narrow window the label takes a line of its own.
    guard indent * 3 < layout.columns else {
      return layout.lines(StyledText(label, style)) + layout.prose(text)
    }
    let padding = String(repeating: " ", count: indent - DisplayWidth.of(label))
    return layout.prose(text, lead: StyledText(label, style) + StyledText(padding), indent: indent)
  }
}
