import PrivacyPolicy

extension MapShape {
  /// How deep finer questions may stand in one another.
  static let finest = 3

  /// The questions by which a real task is told.
  static let questionnaire = MapShape(
    "list of questions", "What `may-i` asks about a real task.", format: .required,
    [
      .required("unknown", .localised, "How somebody says that they do not know."),
      .required("other", .localised, "How somebody says that no answer fits."),
      .required("choosable", .oneOrMore(dimension), "What a person can do otherwise."),
      .required("questions", .list(.map(question)), "The questions, in their order."),
    ])
  static let question = MapShape(
    "question", "One question about a task.",
    [
      .required("id", .id, "Its name."),
      .required("ask", .localised, "What is asked."),
      .required("about", .oneOrMore(dimension), "The dimensions that the answers state."),
      .optional("pick", .oneOf(["one", "several"], default: "one"), "How many may be true."),
      .optional(
        "finer", .localised,
        "How words below a word are asked about, with `{word}` where that goes."),
      .required("options", options(depth: finest), "The answers: words, or maps."),
    ])

  /// An option of a question that so many questions stand in.
  static func option(depth: Int) -> MapShape {
    let finer: [Key] =
      depth > 0
      ? [.optional("finer", .map(finerQuestion(depth: depth)), "A finer question instead.")] : []
    return MapShape(
      "option", "One answer, which says one thing.",
      [
        .required("id", .word, "Its name."),
        .required("text", .localised, "What is read."),
        .optional("act", .map(act), "What it states."),
      ] + finer + [
        .optional("same_purpose", .flag, "The data was given for the very thing it is used for."),
        .optional("incident", .flag, "Shows the red button."),
        .optional("alone", .flag, "Goes with no other answer."),
      ])
  }

  /// A question that stands in an option.
  static func finerQuestion(depth: Int) -> MapShape {
    MapShape(
      "finer question", "A question that is asked only where it matters.",
      [
        .required("ask", .localised, "What is asked."),
        .required("options", options(depth: depth - 1), "The answers: words, or maps."),
      ])
  }

  private static let dimension = ValueShape.oneOf(ActDimension.names)

  private static func options(depth: Int) -> ValueShape {
    .list(.any([.word, .map(option(depth: depth))]))
  }
}
