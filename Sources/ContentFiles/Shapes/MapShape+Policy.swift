import Content
import PrivacyPolicy

extension MapShape {
  /// A policy.
  static let policy = MapShape(
    "policy", "Clauses that judge acts, and what they stand on.", format: .optional,
    [
      .required("policy", .map(policyHeader), "What the policy is called."),
      .optional("extends", .id, "The policy that this one is laid over."),
      .optional("waive", .oneOrMore(.id(.clause)), "Company clauses of it that do not count here."),
      .optional("params", .entries(.snake, .number), "Numbers that clauses read as `$name`."),
      .optional("groups", .entries(nil, .map(group)), "Words that clauses read as `@name`."),
      .optional(
        "register", .entries(nil, .map(registerRow)),
        "What is registered for each purpose; what is not is not allowed."),
      .optional("clauses", .list(.map(clause)), "The clauses; each is judged alone."),
      .optional("presets", .entries(nil, .map(preset)), "What acts can begin with, by `like`."),
    ])

  static let policyHeader = MapShape(
    "policy header", "What the policy is called.",
    [
      .required("id", .id, "Its name for ever."),
      .required("version", .whole(1...1_000_000, default: 1), "Raised when the meaning changes."),
      .optional("as_of", .day, "The day the law was looked at."),
      .optional("jurisdictions", .oneOrMore(.word), "Where it holds."),
    ])

  static let group = MapShape(
    "group", "Words of one or more dimensions under one name.",
    WordDimension.allCases.map { .optional($0.rawValue, .oneOrMore(.word), "Its words.") })

  static let registerRow = MapShape(
    "register row", "What is registered for a purpose.",
    [
      .required("data", .oneOrMore(.word), "Which data it may use."),
      .required("recipient", .oneOrMore(.word), "Who may receive it."),
      .required("subject", .oneOrMore(.word), "Whose data it may be."),
      .required("keep_days", .number, "For how many days it may be kept."),
      .optional("compatible", .oneOrMore(.word), "Purposes that the data may serve as well."),
    ])

  static let clause = MapShape(
    "clause", "One rule: when it speaks, and what it asks.",
    [
      .required("id", .id(.clause), "Its name for ever, such as `MIN-2`."),
      .required("pillar", .word, "Which of the six pillars it belongs to."),
      .required(
        "source", .oneOf(Clause.Source.self), "The law, which no company waives, or the company."),
      .required("severity", .oneOf(Severity.self), "How grave it is to break it."),
      .required("effect", .oneOf(Clause.Effect.self), "Whether it forbids, or requires something."),
      .required("title", .localised, "The rule as staff read it."),
      .optional("why", .localised, "Why it is a rule."),
      .optional("do", .localised, "What to do instead."),
      .required("when", .map(pattern), "The acts it speaks of."),
      .optional("require", .map(pattern), "What they must look like; with `effect: require`."),
      .optional("unless", .oneOrMore(.map(pattern)), "What makes them fine all the same."),
      .required("cite", .oneOrMore(.word), "The articles behind it."),
    ])

  /// A vocabulary.
  static let vocabulary = MapShape(
    "vocabulary", "The words that acts and clauses may use.", format: .optional,
    VocabularyReader.dimensions.map { dimension in
      .optional(
        dimension.rawValue,
        .entries(
          nil, .any([.oneOrMore(.word), .map(dimension == .op ? operationWord : word)])),
        "The words of `\(dimension.rawValue)`.")
    } + [
      .optional("lists", .oneOrMore(.oneOf(WordDimension.self)), "The dimensions that are lists."),
      .optional("numbers", .map(numberLabels), "How numbers are called."),
      .optional(
        "prefix_labels", .map(prefixLabels), "How words are called that stand for all below them."),
      .optional("prefixes", .entries(nil, .word), "What the mappings' prefixes stand for."),
    ])

  static let numberLabels = MapShape(
    "list of numbers", "How numbers are called; `{n}` is the number.",
    NumberDimension.allCases.map { .optional($0.rawValue, .localised, "How it is called.") })
  static let prefixLabels = MapShape(
    "list of dimensions", "Words that stand for all below them.",
    WordDimension.allCases.map { .optional($0.rawValue, .entries(nil, .localised), "Its words.") })

  static let word = MapShape("word", "A word and its labels.", labels)
  static let operationWord = MapShape(
    "word", "A word of `op` and its labels.",
    labels + [
      .optional(
        "states", .oneOrMore(.oneOf(ActDimension.names)), "The dimensions that must be stated.")
    ])
  private static let labels: [Key] =
    [.optional("maps", .oneOrMore(.word), "Identifiers in DPV and fideslang.")]
    + VocabularyReader.labelLanguages.map { .optional($0, .text, "How it is called.") }
}
