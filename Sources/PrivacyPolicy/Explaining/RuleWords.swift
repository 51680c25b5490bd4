import Content

/// The words that rules are written with in one language; `{name}`, `{values}` and `{what}` are
/// filled in.
struct RuleWords: Sendable {
  /// Whether a sentence says what is, or what has to be.
  enum Mood: Sendable {
    case states
    case demands
  }

  /// A form for each mood.
  struct Forms: Sendable {
    let states: String
    let demands: String
  }

  let when: String
  let always: String
  let must: String
  let forbidden: String
  let unless: String
  let orWhen: String
  let or: String
  let nothing: String
  let compatible: String
  let registeredDays: String
  let names: [String: String]
  let columns: [RegisterColumn: String]
  /// Some value lies inside, of one value and of a list.
  let isOne: Forms
  let includes: Forms
  /// No value lies inside, of a person, of one value and of a list.
  let isNot: Forms
  let isOther: Forms
  let excludes: Forms
  let isOnly: Forms
  let isBeyond: Forms
  let atMost: Forms
  let atLeast: Forms

  /// The words of a language; English where it has none.
  static func of(_ language: Language) -> RuleWords { language == "es" ? spanish : english }

  func name(of dimension: ActDimension) -> String { names[dimension.name] ?? dimension.name }

  func registered(_ column: RegisterColumn) -> String { columns[column] ?? column.rawValue }

  /// The form for a question about a dimension.
  func form(of test: Atom.Operator, about dimension: ActDimension, _ mood: Mood) -> String {
    let reading = dimension.reading
    let forms =
      switch test {
      case .any: reading == .list ? includes : isOne
      case .every: includes
      case .none:
        switch reading {
        case .list: excludes
        case .person: isNot
        case .value: isOther
        }
      case .only: reading == .list ? isOnly : isOne
      case .beyond: isBeyond
      case .le: atMost
      case .ge: atLeast
      }
    return mood == .states ? forms.states : forms.demands
  }
}

/// How the values of a dimension are spoken of.
enum DimensionReading {
  /// Among others.
  case list
  /// As who somebody is.
  case person
  /// As what something is.
  case value
}

extension ActDimension {
  /// How its values are spoken of.
  fileprivate var reading: DimensionReading {
    guard case .words(let dimension) = self else { return .value }
    switch dimension {
    case .op, .data, .channel, .measure, .response, .ask: return .list
    case .subject, .recipient: return .person
    default: return .value
    }
  }
}
