import Content
import TrainingDesk

/// A mail, chat, table, form, call or page, drawn in a frame.
struct ArtefactLines {
  /// How a span that can be hidden looks.
  typealias SpanLook = (_ id: ChoiceID, _ visible: String) -> StyledText

  private let artefact: ShownArtefact
  private let layout: Layout
  private let look: SpanLook?
  private var words: Words { layout.words }

  /// Makes the drawing of an artefact.
  ///
  /// - Parameter look: how its spans look, where they are to be hidden.
  init(_ artefact: ShownArtefact, layout: Layout, look: SpanLook? = nil) {
    self.artefact = artefact
    self.layout = layout
    self.look = look
  }

  /// The lines, from the frame's upper to its lower edge.
  var lines: [StyledText] {
    FrameEdges(around: body, layout: layout).framed(body, name: words(kind))
  }

  private var kind: Phrase {
    switch artefact {
    case .email: .mail
    case .chat: .chat
    case .table: .table
    case .form: .form
    case .call: .call
    case .page: .page
    }
  }

  private var body: [StyledText] {
    switch artefact {
    case .email(let from, let to, let subject, let text):
      field(.from, StyledText(words.name(from))) + field(.to, StyledText(words.name(to)))
        + field(.subject, styled(subject, .strong)) + [StyledText()] + prose(text)
    case .chat(let title, let lines): self.title(title) + said(lines)
    case .call(let from, let lines): set(StyledText(words.name(from), .strong)) + said(lines)
    case .page(let title, let text): self.title(title) + prose(text)
    case .form(let title, let fields):
      self.title(title)
        + TableLines(
          rows: fields.map { [styled($0.label), styled($0.value)] }, layout: layout
        ).form
    case .table(let title, let columns, let rows):
      self.title(title)
        + TableLines(
          heads: columns.map { styled($0, .strong) }, rows: rows.map { $0.map { styled($0) } },
          layout: layout
        ).table
    }
  }

  private func field(_ label: Phrase, _ value: StyledText) -> [StyledText] {
    // The phrase marks where the value goes: `From: {who}`.
    let label = words(label, ("who", ""), ("text", ""))
    return set(StyledText(label, .quiet) + value, indent: 3)
  }

  private func title(_ title: Prose) -> [StyledText] {
    let title = styled(title, .strong)
    return title.width == 0 ? [] : set(title)
  }

  private func said(_ lines: [ShownLine]) -> [StyledText] {
    lines.flatMap { line in
      set(StyledText("\(words.shortName(line.from)): ", .marked) + styled(line.text), indent: 3)
    }
  }

  private func prose(_ text: Prose) -> [StyledText] {
    var paragraphs = [StyledText()]
    for run in styled(text).runs {
      for (place, part) in run.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if place > 0 { paragraphs.append(StyledText()) }
        paragraphs[paragraphs.count - 1].append(String(part), run.style)
      }
    }
    return paragraphs.flatMap { $0.width == 0 ? [StyledText()] : set($0) }
  }

  /// Text a column inside the frame.
  private func set(_ text: StyledText, indent: Int = 1) -> [StyledText] {
    layout.lines(text, lead: " ", indent: indent)
  }

  private func styled(_ text: Prose, _ style: Style = []) -> StyledText {
    text.segments.reduce(into: StyledText()) { styled, segment in
      switch segment {
      case .words(let words): styled.append(.prose(words, style))
      case .placeholder(let name, _): styled.append("{\(name)}", style)
      case .span(let id, let visible):
        styled.append(look?(id, visible) ?? StyledText(visible, style))
      }
    }
  }
}
