/// A dimension of an act that is stated in words of the vocabulary.
public enum WordDimension: String, CaseIterable, Sendable, Hashable, Comparable {
  /// What is done, after `dpv:Processing`.
  case op
  /// The categories of personal data.
  case data
  /// Why it is done.
  case purpose
  /// The purpose for which the data was first obtained; speaks the words of purpose.
  case origin
  /// Whose data it is.
  case subject
  /// Who receives it.
  case recipient
  /// The legal basis of GDPR 6(1).
  case basis
  /// The exception of GDPR 9(2).
  case art9
  /// What the person said.
  case consent
  /// What the person was told.
  case notice
  /// The way it travels or reaches the person.
  case channel
  /// The safeguards in place.
  case measure
  /// Where the data goes.
  case place
  /// On what grounds somebody looks at it.
  case grounds
  /// What has happened.
  case event
  /// What is done about it.
  case response
  /// How consent is asked for.
  case ask
  /// How risky it is for people.
  case risk

  /// The dimension whose words this one speaks.
  public var vocabulary: WordDimension { self == .origin ? .purpose : self }

  /// Orders dimensions as the format lists them.
  public static func < (left: WordDimension, right: WordDimension) -> Bool {
    left.place < right.place
  }

  /// Tells dimensions apart by their place, which costs less than reading their names.
  public func hash(into hasher: inout Hasher) { hasher.combine(place) }
}

extension WordDimension {
  /// The place in the format's order, counted from 0.
  var place: Int {
    switch self {
    case .op: 0
    case .data: 1
    case .purpose: 2
    case .origin: 3
    case .subject: 4
    case .recipient: 5
    case .basis: 6
    case .art9: 7
    case .consent: 8
    case .notice: 9
    case .channel: 10
    case .measure: 11
    case .place: 12
    case .grounds: 13
    case .event: 14
    case .response: 15
    case .ask: 16
    case .risk: 17
    }
  }
}

/// A dimension of an act that is stated as a number; decimals are allowed.
public enum NumberDimension: String, CaseIterable, Sendable, Hashable {
  /// For how many days the data is kept.
  case keepDays = "keep_days"
  /// Hours since the first suspicion of an incident.
  case hours
  /// Hours since the organisation became aware of a breach.
  case authorityHours = "authority_hours"
}

/// Any dimension of an act.
public enum ActDimension: Hashable, Sendable {
  /// One stated in words.
  case words(WordDimension)
  /// One stated as a number.
  case number(NumberDimension)

  /// The dimension of that name, or nil.
  public init?(_ name: String) {
    if let dimension = WordDimension(rawValue: name) {
      self = .words(dimension)
    } else if let dimension = NumberDimension(rawValue: name) {
      self = .number(dimension)
    } else {
      return nil
    }
  }

  /// The name as authors write it.
  public var name: String {
    switch self {
    case .words(let dimension): dimension.rawValue
    case .number(let dimension): dimension.rawValue
    }
  }

  /// The names of all dimensions, in the format's order.
  public static let names =
    WordDimension.allCases.map(\.rawValue) + NumberDimension.allCases.map(\.rawValue)
}
