import Content
import ScenarioEngine

extension MapShape {
  /// A situation.
  static let scenario = MapShape(
    "situation", "A situation that staff live through, in its base language.", format: .required,
    [
      .required("id", .id, "Its name for ever; records and translations refer to it."),
      .required("version", .whole(1...1_000_000), "Raised when the meaning changes."),
      .required("lang", .id(.language), "The language it is written in."),
      .required("title", .text, "What staff read in lists."),
      .required("pillar", .word, "Which of the six pillars it belongs to."),
      .required("audience", .oneOrMore(.word), "Job families, or `[everyone]`."),
      .required(
        "minutes", .whole(1...60, default: 1),
        "Words at 200 a minute, and 20 seconds a decision."),
      .optional(
        "exercises", .oneOrMore(.id(.clause)), "The clauses that every passing way meets."),
      .optional("inspired_by", .oneOrMore(.id), "Ids in content/cases.yaml."),
      .required("brief", .text, "What staff read first: who they are, and what day it is."),
      .optional("meters", .entries(.map(meter)), "Numbers that the story moves."),
      .optional("cast", .entries(.map(castMember)), "Who speaks; `{id}` in a text prints them."),
      .optional(
        "artefacts", .entries(.any(ArtefactKind.allCases.map { .map($0.shape) })),
        "Mails, chats, tables and forms that scenes show."),
      .required("start", .id, "The scene it begins with."),
      .required("scenes", .entries(.map(scene)), "The scenes by their ids."),
    ])

  static let meter = MapShape(
    "meter", "A number that the story moves.",
    [
      .required("title", .text, "What staff read beside it."),
      .required("start", .whole, "Where it begins."),
      .optional("min", .whole(-1_000_000_000...1_000_000_000, default: 0), "It never falls below."),
      .optional(
        "max", .whole(-1_000_000_000...1_000_000_000, default: 100), "It never rises above."),
      .optional("hidden", .flag, "Whether staff do not see it."),
    ])

  static let castMember = MapShape(
    "cast member", "Somebody in the story.",
    [
      .required("name", .text, "The whole name, as headers print it."),
      .optional("short", .text, "What `{id}` prints in a text."),
      .optional("role", .text, "What they do."),
    ])

  static let scene = MapShape(
    "scene", "What is told, perhaps a decision, and where it leads.",
    [
      .optional("show", .oneOrMore(.id), "Artefacts shown above the text."),
      .optional("say", passages, "What is told: a text, or a list of texts with conditions."),
      .optional("effects", effects, "How meters move on entry, such as `{trust: -10}`."),
      .optional(
        "decide", .any(DecisionReader.Kind.allCases.map { .map($0.shape) }),
        "The decision that is asked for."),
      .optional("go", routes, "Where it leads, where no option or result says so."),
      .optional("end", .map(ending), "That the story ends here."),
      .optional("return", .flag, "Whether it goes back to where it came in, by `later` only."),
    ])

  static let ending = MapShape(
    "ending", "How the story ends.",
    [
      .required("title", .text, "What the ending is called."),
      .required("tone", .oneOf(Ending.Tone.self), "Whether it is a good one."),
    ])

  static let passage = MapShape(
    "passage", "A text that is read where its condition holds.",
    [.required("if", .text, "Such as `trust < 30`."), .required("text", .text, "What is read.")])

  static let way = MapShape(
    "way", "A scene to go on to; the first whose condition holds is taken.",
    [
      .required("to", .id, "A scene."),
      .optional("if", .text, "A condition; the last way of a list has none."),
    ])

  static let later = MapShape(
    "later scene", "A scene that plays when so many scenes more are over.",
    [
      .required("after", .whole(0...100, default: 1), "How many scenes after this one."),
      .required("scene", .id, "The scene; it says `return: true`."),
    ])

  /// A text, or a list of texts that may have conditions.
  static let passages = ValueShape.any([.text, .list(.any([.text, .map(passage)]))])
  /// How meters move.
  static let effects = ValueShape.entries(.whole)
  /// One scene, or a list of ways tried in order.
  static let routes = ValueShape.any([.id, .list(.map(way))])
}
