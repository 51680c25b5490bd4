import Content
import ScenarioEngine

extension DecisionReader {
  /// The kinds of decisions.
  enum Kind: String, CaseIterable {
    case choose, select, redact, classify, order

    /// The keys of a decision of this kind.
    var shape: MapShape {
      switch self {
      case .choose: .choose
      case .select: .select
      case .redact: .redact
      case .classify: .classify
      case .order: .order
      }
    }

    /// The key that holds what is on offer.
    var offer: String {
      switch self {
      case .choose: "options"
      case .select, .classify: "items"
      case .redact: "spans"
      case .order: "steps"
      }
    }
  }

  /// How a decision over several things is judged.
  enum Judging: String, CaseIterable {
    case together, each
  }
}

extension MapShape {
  private static func decision(_ kind: DecisionReader.Kind, _ about: String, _ keys: [Key])
    -> MapShape
  {
    MapShape(
      "`\(kind.rawValue)` decision", about,
      [
        .required("id", .id, "Its name in plays, conditions and records."),
        .required("kind", .oneOf([kind.rawValue]), "How it is answered."),
        .required("ask", .text, "The question."),
      ] + keys + [
        .optional(
          "facts", .any([.map(facts), .list(.map(facts))]), "What is true whatever is chosen."),
        .optional(
          "shuffle", .flag(default: true), "Whether what is offered is shown in any order."),
      ])
  }

  fileprivate static let choose = decision(
    .choose, "Staff pick one of several options.",
    [.required("options", .list(.map(option)), "What can be chosen.")])

  fileprivate static let select = decision(
    .select, "Staff tick what is to be kept.",
    [
      .required("items", .entries(.map(item)), "What can be ticked."), results, judge,
    ])

  fileprivate static let redact = decision(
    .redact, "Staff hide words of an artefact.",
    [
      .required("artefact", .id, "The artefact; `[[span-id:words]]` marks what can be hidden."),
      .required("spans", .entries(.map(span)), "What can be hidden."), results, judge,
    ])

  fileprivate static let classify = decision(
    .classify, "Staff put things into classes.",
    [
      .required("clause", .id(.clause), "The clause that it exercises."),
      .required("classes", .entries(.map(itemClass)), "The classes; the first that matches wins."),
      .required("items", .entries(.map(classItem)), "What is to be put into them."), results,
    ])

  fileprivate static let order = decision(
    .order, "Staff put steps in order.",
    [
      .required("clause", .id(.clause), "The clause that it exercises."),
      .required("steps", .entries(.text), "The steps by their ids."),
      .required(
        "before", .list(.list(.id, count: 2...2)),
        "Pairs `[first, second]`: which step comes before which."), results,
    ])

  private static let results = Key.required(
    "results", .list(.map(result)), "What comes of it; the first whose condition holds.")
  private static let judge = Key.optional(
    "judge", .oneOf(DecisionReader.Judging.self, default: .together),
    "Whether what is kept is one act, or each thing its own.")

  /// What an option and a result bring about.
  private static let consequence: [Key] = [
    .required("feedback", passages, "What is said of it at once."),
    .optional("effects", effects, "How meters move, such as `{trust: -10}`."),
    .optional("later", .map(later), "A scene that comes back to it."),
    .optional("go", routes, "Where it leads."),
  ]

  static let option = MapShape(
    "option", "Something that can be chosen.",
    [
      .required("id", .id, "Its name in plays, conditions and records."),
      .required("text", .text, "What staff read."),
      .optional("if", .text, "A condition; without it the option is always there."),
      .optional("once", .flag, "Whether it is gone once it was chosen."),
      .optional("act", .map(act), "What is done with data, in words of the vocabulary."),
      .optional(
        "serves", .oneOf(Service.self, default: .full), "Whether the legitimate job gets done."),
      .optional("fine", .text, "What would have been fine, in the author's words."),
      .optional(
        "expect", .any([.oneOf(["uncovered"]), .map(expectation)]),
        "What the author expects the policy to say."),
    ] + consequence)

  static let result = MapShape(
    "result", "What comes of a decision.",
    [.optional("if", .text, "A condition; the last result has none.")] + consequence)

  static let expectation = MapShape(
    "expectation", "What the policy is expected to say.",
    alternatives: [["violates"], ["upholds"]],
    [
      .optional("violates", .oneOrMore(.id(.clause)), "Exactly these clauses."),
      .optional("upholds", .oneOrMore(.id(.clause)), "At least these, and no violation."),
    ])

  private static let why = Key.optional("why", .text, "Said of it when the answer is looked at.")
  private static let handled: [Key] = [
    .optional("needed", .flag, "Whether the job needs it."),
    .optional("effects", effects, "How meters move where it is kept."), why,
  ]

  static let item = MapShape(
    "item", "Something that can be kept.",
    [.required("text", .text, "What staff read.")] + dimensions + handled)

  static let span = MapShape("span", "Words that can be hidden.", dimensions + handled)

  static let classItem = MapShape(
    "item", "Something that belongs to a class.",
    [.required("text", .text, "What staff read.")] + dimensions + [why])

  static let itemClass = MapShape(
    "class", "A class and what belongs to it.",
    [
      .required("text", .text, "What staff read."),
      .optional("group", .word, "A group of the policy, such as `\"@needs-no-yes\"`."),
      .optional("else", .flag, "Whether what is left over belongs here."),
    ])
}
