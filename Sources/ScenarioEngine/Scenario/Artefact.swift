public import Content

/// A thing that a scene shows: a mail, a chat, a table, a form, a call or a page.
public struct Artefact: Sendable, Hashable {
  /// Who wrote or receives something.
  public enum Party: Sendable, Hashable {
    /// Somebody in the cast.
    case cast(CastID)
    /// The player.
    case you
    /// All colleagues.
    case everyone
    /// An address.
    case address(String)
  }

  /// A line somebody says.
  public struct Line: Sendable, Hashable {
    /// Who says it.
    public let from: Party
    /// What is said.
    public let text: Prose

    /// Makes a line.
    public init(from: Party, text: Prose) {
      self.from = from
      self.text = text
    }
  }

  /// A field of a form.
  public struct Field: Sendable, Hashable {
    /// What is asked.
    public let label: Prose
    /// What stands there.
    public let value: Prose

    /// Makes a field.
    public init(label: Prose, value: Prose) {
      self.label = label
      self.value = value
    }
  }

  /// What kind of thing it is, and what it says.
  public enum Body: Sendable, Hashable {
    /// A mail.
    case email(from: Party, to: Party, subject: Prose, body: Prose)
    /// A chat.
    case chat(title: Prose, lines: [Line])
    /// A table.
    case table(title: Prose, columns: [Prose], rows: [[Prose]])
    /// A form.
    case form(title: Prose, fields: [Field])
    /// A call.
    case call(from: Party, lines: [Line])
    /// A page.
    case page(title: Prose, body: Prose)
  }

  /// Its name in scenes.
  public let id: ArtefactID
  /// What it is and says.
  public let body: Body

  /// Makes an artefact.
  public init(id: ArtefactID, body: Body) {
    self.id = id
    self.body = body
  }

  /// Every text it holds, in reading order.
  public var texts: [Prose] {
    switch body {
    case .email(_, _, let subject, let body): [subject, body]
    case .chat(let title, let lines): [title] + lines.map(\.text)
    case .table(let title, let columns, let rows): [title] + columns + rows.flatMap(\.self)
    case .form(let title, let fields): [title] + fields.flatMap { [$0.label, $0.value] }
    case .call(_, let lines): lines.map(\.text)
    case .page(let title, let body): [title, body]
    }
  }

  /// The people of the cast it names as writers or receivers.
  public var parties: [Party] {
    switch body {
    case .email(let from, let to, _, _): [from, to]
    case .chat(_, let lines): lines.map(\.from)
    case .call(let from, let lines): [from] + lines.map(\.from)
    case .table, .form, .page: []
    }
  }

  /// The artefact with every text rewritten.
  func mapping(_ rewrite: (Prose) -> Prose) -> Artefact {
    func lines(_ said: [Line]) -> [Line] {
      said.map { Line(from: $0.from, text: rewrite($0.text)) }
    }
    let mapped: Body =
      switch body {
      case .email(let from, let to, let subject, let body):
        .email(from: from, to: to, subject: rewrite(subject), body: rewrite(body))
      case .chat(let title, let said): .chat(title: rewrite(title), lines: lines(said))
      case .table(let title, let columns, let rows):
        .table(
          title: rewrite(title), columns: columns.map(rewrite), rows: rows.map { $0.map(rewrite) })
      case .form(let title, let fields):
        .form(
          title: rewrite(title),
          fields: fields.map { Field(label: rewrite($0.label), value: rewrite($0.value)) })
      case .call(let from, let said): .call(from: from, lines: lines(said))
      case .page(let title, let body): .page(title: rewrite(title), body: rewrite(body))
      }
    return Artefact(id: id, body: mapped)
  }
}
