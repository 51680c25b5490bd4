public import Content

/// A scene as a person meets it.
public struct ShownScene: Sendable, Hashable {
  /// The things shown above the text.
  public let artefacts: [ShownArtefact]
  /// What is said, a paragraph or several each; `_emphasis_` is left for the screen.
  public let texts: [String]

  /// Makes a scene to show.
  public init(artefacts: [ShownArtefact], texts: [String]) {
    self.artefacts = artefacts
    self.texts = texts
  }
}

/// Who wrote or receives something, as a person meets them.
public enum ShownParty: Sendable, Hashable {
  /// Somebody by name and role.
  case person(name: String, role: String)
  /// The player.
  case you
  /// All colleagues.
  case everyone
  /// An address.
  case address(String)
}

/// A line that somebody says.
public struct ShownLine: Sendable, Hashable {
  /// Who says it.
  public let from: ShownParty
  /// What is said.
  public let text: Prose

  /// Makes a line.
  public init(from: ShownParty, text: Prose) {
    self.from = from
    self.text = text
  }
}

/// A field of a form.
public struct ShownField: Sendable, Hashable {
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

/// A mail, chat, table, form, call or page, with names filled in and spans marked.
public enum ShownArtefact: Sendable, Hashable {
  /// A mail.
  case email(from: ShownParty, to: ShownParty, subject: Prose, body: Prose)
  /// A chat.
  case chat(title: Prose, lines: [ShownLine])
  /// A table.
  case table(title: Prose, columns: [Prose], rows: [[Prose]])
  /// A form.
  case form(title: Prose, fields: [ShownField])
  /// A call.
  case call(from: ShownParty, lines: [ShownLine])
  /// A page.
  case page(title: Prose, body: Prose)
}
