import Content

extension Sitting {
  /// All that stands before a person now: what they are told first, the scenes, the question and
  /// what it offers.
  public var wording: String {
    ([brief, decision?.wording].compactMap(\.self) + scenes.map(\.wording))
      .joined(separator: "\n")
  }
}

extension ShownScene {
  /// All that it shows and says.
  public var wording: String {
    (artefacts.flatMap(\.texts) + texts).joined(separator: "\n")
  }
}

extension ShownDecision {
  /// The question and all that it offers.
  public var wording: String {
    var texts = [ask] + choices.map(\.text)
    switch task {
    case .choose, .select, .order: break
    case .redact(let artefact): texts += artefact.texts
    case .classify(let classes): texts += classes.map(\.text)
    }
    return texts.joined(separator: "\n")
  }
}

extension Outcome {
  /// All that is told of an answer.
  public var wording: String {
    let rules = (slips + kept).flatMap { [$0.title, $0.why, $0.action].compactMap(\.self) }
    let notes = notes.flatMap { [$0.text, $0.why].compactMap(\.self) }
    return (feedback + rules + notes + (fine?.texts ?? [])).joined(separator: "\n")
  }
}

extension Fine {
  /// What it says, piece by piece.
  fileprivate var texts: [String] {
    switch self {
    case .words(let words): [words]
    case .change(let changes): changes.flatMap { $0.out + $0.new }
    }
  }
}

extension ShownArtefact {
  /// What it says, piece by piece.
  fileprivate var texts: [String] {
    switch self {
    case .email(_, _, let subject, let body): [subject.open, body.open]
    case .chat(let title, let lines): [title.open] + lines.map(\.text.open)
    case .table(let title, let columns, let rows):
      [title.open] + columns.map(\.open) + rows.joined().map(\.open)
    case .form(let title, let fields):
      [title.open] + fields.flatMap { [$0.label.open, $0.value.open] }
    case .call(_, let lines): lines.map(\.text.open)
    case .page(let title, let body): [title.open, body.open]
    }
  }
}

extension Prose {
  /// The text with its spans standing open.
  fileprivate var open: String { rendered { $0 } }
}
