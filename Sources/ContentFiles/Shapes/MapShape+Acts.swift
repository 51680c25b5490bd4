import Content
import PrivacyPolicy

extension MapShape {
  /// The dimensions of an act, and a preset to lay underneath.
  static let dimensions: [Key] =
    WordDimension.allCases.map { dimension in
      .optional(
        dimension.rawValue,
        dimension == .consent
          ? .any([.oneOrMore(.word), .entries(nil, .word)]) : .oneOrMore(.word),
        dimension.about)
    } + NumberDimension.allCases.map { .optional($0.rawValue, .number, $0.about) }
    + [.optional("like", .word, "A preset of the policy, laid underneath.")]

  static let act = MapShape("act", "What is done with data.", dimensions)
  static let preset = MapShape("preset", "What acts like it have in common.", dimensions)
  static let facts = MapShape(
    "set of facts", "What is true whatever is chosen.",
    dimensions + [.optional("if", .text, "A condition; laid over the facts before it.")])

  /// A file of acts to judge.
  static let acts = MapShape(
    "file of acts", "Acts to judge, with nothing left to defaults.", format: .optional,
    [.required("acts", .list(.map(namedAct)), "The acts.")])
  static let namedAct = MapShape(
    "act", "An act with a name.", [.required("id", .word, "Its name.")] + dimensions)

  /// What a clause asks of acts.
  static let pattern = MapShape(
    "pattern", "What acts look like; every dimension named must match.",
    WordDimension.allCases.map {
      .optional($0.rawValue, .any([.oneOrMore(.word), .map(wordTest)]), $0.about)
    } + NumberDimension.allCases.map { .optional($0.rawValue, .map(numberTest), $0.about) })

  static let wordTest = MapShape(
    "test", "How the words of an act are compared with these.",
    Atom.Operator.allCases.filter { !$0.asksNumbers }.map {
      .optional($0.rawValue, .oneOrMore(.word), $0.about)
    })
  static let numberTest = MapShape(
    "test", "How the number of an act is compared with this.",
    Atom.Operator.allCases.filter(\.asksNumbers).map {
      .optional($0.rawValue, .any([.number, .matching("^(\\$|@register\\.keep_days$)")]), $0.about)
    })
}

extension Atom.Operator {
  fileprivate var about: String {
    switch self {
    case .any: "Some value is under one of these."
    case .none: "No value is under any of these."
    case .only: "No value is outside of these."
    case .beyond: "Some value is outside of these."
    case .every: "Each of these is met by some value."
    case .le: "At most: a number, `$parameter` or `@register.keep_days`."
    case .ge: "At least: a number, `$parameter` or `@register.keep_days`."
    }
  }
}

extension WordDimension {
  fileprivate var about: String {
    switch self {
    case .op: "What is done."
    case .data: "The categories of personal data."
    case .purpose: "Why it is done."
    case .origin: "The purpose for which the data was first obtained."
    case .subject: "Whose data it is."
    case .recipient: "Who receives it."
    case .basis: "The legal basis of GDPR 6(1)."
    case .art9: "The exception of GDPR 9(2)."
    case .consent: "What the person said; in acts of a situation also by channel or purpose."
    case .notice: "What the person was told."
    case .channel: "The way it travels or reaches the person."
    case .measure: "The safeguards in place."
    case .place: "Where the data goes."
    case .grounds: "On what grounds somebody looks at it."
    case .event: "What has happened."
    case .response: "What is done about it."
    case .ask: "How consent is asked for."
    case .risk: "How risky it is for people."
    }
  }
}

extension NumberDimension {
  fileprivate var about: String {
    switch self {
    case .keepDays: "For how many days the data is kept."
    case .hours: "Hours since the first suspicion of an incident."
    case .authorityHours: "Hours since the organisation became aware of a breach."
    }
  }
}
