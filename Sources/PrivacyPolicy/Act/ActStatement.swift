import Content

/// What an author wrote about an act, or about facts that an act is laid over.
public struct ActStatement: Hashable, Sendable {
  /// Consent that differs by channel or by purpose: `{marketing.sms: withdrawn}`.
  public struct KeyedConsent: Hashable, Sendable {
    /// Whether the keys are channels or purposes.
    public let dimension: WordDimension
    /// What the person said, by key.
    public let answers: [Word: Word]

    /// Makes keyed consent; `dimension` is `.channel` or `.purpose`.
    public init(by dimension: WordDimension, answers: [Word: Word]) {
      self.dimension = dimension
      self.answers = answers
    }

    /// The consent that counts for an act: of several channels or purposes the worst (all of them
    /// where several are as bad), of several keys above one value the nearest, and `not_asked`
    /// where none is listed.
    func consent(for act: Act) -> [Word] {
      let answers = (act.words[dimension] ?? []).map { value in
        ([value] + value.prefixes).lazy.compactMap { self.answers[$0] }.first ?? Consent.notAsked
      }
      let worst = answers.map(Consent.rank).min()
      let counting = Set(answers.filter { Consent.rank($0) == worst })
      return counting.isEmpty ? [Consent.notAsked] : counting.sorted()
    }
  }

  /// The words and numbers as stated.
  public var act: Act
  /// Consent by channel or purpose, where it is so stated.
  public var keyedConsent: KeyedConsent?

  /// Makes a statement.
  public init(act: Act = Act(), keyedConsent: KeyedConsent? = nil) {
    self.act = act
    self.keyedConsent = keyedConsent
  }

  /// The dimensions it states.
  public var stated: Set<ActDimension> {
    keyedConsent == nil ? act.stated : act.stated.union([.words(.consent)])
  }

  /// This statement with `upper` laid over it, which wins where both speak.
  public func overlaid(by upper: ActStatement) -> ActStatement {
    var laid = self
    laid.act.words.merge(upper.act.words) { $1 }
    laid.act.numbers.merge(upper.act.numbers) { $1 }
    if let keyed = upper.keyedConsent {
      laid.keyedConsent = keyed
      laid.act.words[.consent] = nil
    } else if upper.act.words[.consent] != nil {
      laid.keyedConsent = nil
    }
    return laid
  }

  /// The act that is judged: keyed consent resolved and, in scenarios, the defaults filled in
  /// (`grounds: task`, `measure: []`, `origin` = purpose).
  public func resolved(fillingDefaults: Bool) -> Act {
    var act = act
    if let keyedConsent { act.words[.consent] = keyedConsent.consent(for: act) }
    guard fillingDefaults else { return act }
    if act.words[.grounds] == nil { act.words[.grounds] = ["task"] }
    if act.words[.measure] == nil { act.words[.measure] = [] }
    if act.words[.origin] == nil { act.words[.origin] = act.words[.purpose] }
    return act
  }
}

/// The words of consent by how much they allow.
enum Consent {
  static let notAsked: Word = "not_asked"

  /// The lower the rank, the less is allowed; a word unknown here counts as no.
  static func rank(_ word: Word) -> Int {
    switch word {
    case "given.specific": 4
    case "soft_opt_in": 3
    case "given.bundled", "given": 2
    case "not_asked": 1
    default: 0
    }
  }

  /// What people may say when they are asked properly: a specific yes, where they have not said no.
  ///
  /// A no is a fact: asking again until it is a yes is no change for the better.
  static func answersWhenAsked(_ said: [Word], among words: [Word]) -> [Word] {
    guard said.allSatisfy({ rank($0) > 0 }) else { return [] }
    return words.filter { rank($0) == 4 }
  }
}
