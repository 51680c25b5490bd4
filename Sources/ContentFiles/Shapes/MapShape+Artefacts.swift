import Content

/// The kinds of artefacts that scenes show.
enum ArtefactKind: String, CaseIterable {
  case email, chat, table, form, call, page

  /// The keys of an artefact of this kind.
  var shape: MapShape {
    switch self {
    case .email: .email
    case .chat: .chat
    case .table: .table
    case .form: .form
    case .call: .call
    case .page: .page
    }
  }

  fileprivate var key: MapShape.Key {
    .required("kind", .oneOf([rawValue]), "Which kind of artefact it is.")
  }
}

extension MapShape {
  fileprivate static let email = MapShape(
    "email", "A mail.",
    [
      ArtefactKind.email.key,
      .required("from", .word, "A cast id, `you`, `everyone` or an address."),
      .required("to", .word, "A cast id, `you`, `everyone` or an address."),
      .required("subject", .text, "Its subject."), .required("body", .text, "Its text."),
    ])

  fileprivate static let chat = MapShape(
    "chat", "A chat.",
    [
      ArtefactKind.chat.key, .required("title", .text, "What stands above it."),
      .required("lines", .list(.map(line)), "Who writes what."),
    ])

  fileprivate static let table = MapShape(
    "table", "A table.",
    [
      ArtefactKind.table.key, .required("title", .text, "What stands above it."),
      .required("columns", .list(.text), "The heads of the columns."),
      .required("rows", .list(.list(.text)), "A list of cells for each row."),
    ])

  fileprivate static let form = MapShape(
    "form", "A form.",
    [
      ArtefactKind.form.key, .required("title", .text, "What stands above it."),
      .required("fields", .list(.map(field)), "Its fields, filled in or not."),
    ])

  fileprivate static let call = MapShape(
    "call", "A telephone call.",
    [
      ArtefactKind.call.key,
      .required("from", .word, "A cast id, `you`, `everyone` or an address."),
      .required("lines", .list(.map(line)), "Who says what."),
    ])

  fileprivate static let page = MapShape(
    "page", "A page: a note, a screen, a notice.",
    [
      ArtefactKind.page.key, .required("title", .text, "What stands above it."),
      .required("body", .text, "Its text."),
    ])

  static let line = MapShape(
    "line", "What one of them says.",
    [
      .required("from", .word, "A cast id, `you`, `everyone` or an address."),
      .required("text", .text, "What they say."),
    ])

  static let field = MapShape(
    "field", "A field of a form.",
    [
      .required("label", .text, "What stands before it."),
      .required("value", .text, "What stands in it; `\"\"` for nothing."),
    ])
}
