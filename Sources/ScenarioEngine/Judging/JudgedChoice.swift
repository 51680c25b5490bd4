import Content
import PrivacyPolicy

/// Works out what picking each of several options comes to, by what is on offer.
struct JudgedChoice {
  private let decision: DecisionID
  private let options: [ChoiceOption]
  private let judgements: [Judgement?]
  private let facts: ActStatement
  private let offered: [Int]
  private let terms: GraphTerms
  /// The clauses that some option on offer violates.
  private let atStake: Set<ClauseID>

  /// Takes the options of a decision.
  ///
  /// - Parameters:
  ///   - judgements: by option; nil where it is no act.
  ///   - facts: what is true whatever is chosen.
  ///   - offered: the places of the options on offer.
  init(
    at decision: DecisionID, _ options: [ChoiceOption], judgements: [Judgement?],
    facts: ActStatement, offered: [Int], _ terms: GraphTerms
  ) {
    self.decision = decision
    self.options = options
    self.judgements = judgements
    self.facts = facts
    self.offered = offered
    self.terms = terms
    atStake = Set(offered.flatMap { judgements[$0]?.clauses(.violated) ?? [] })
  }

  /// What picking the option of that place comes to.
  func picking(_ place: Int) -> JudgedAnswer {
    let findings = judgements[place]?.findings ?? []
    let violated = findings.filter { $0.verdict == .violated }
    let fine = fine(insteadOf: place)
    let outcome = DecisionOutcome(
      decision: decision, isKnowledge: false,
      stakes: terms.stakes(
        atStake, violated: violated.reduce(into: [:]) { $0[$1.clause] = 1 }, findings),
      findings: findings, service: options[place].serves.share,
      slipped: fine == nil && !violated.isEmpty
        ? options[place].act.map { SlippedAct(statement: $0, facts: facts) } : nil)
    return JudgedAnswer(
      outcome, offending: labels(of: violated), fine: fine.map(terms.ready),
      names: terms.names)
  }

  /// What would have been fine instead of an option that slipped or left the job undone.
  private func fine(insteadOf place: Int) -> Prose? {
    let slipped = judgements[place]?.verdict == .violates
    guard slipped || options[place].serves != .full else { return nil }
    if let words = options[place].fine { return words }
    let clean = offered.filter { $0 != place && judgements[$0]?.verdict != .violates }
    let best = clean.max { options[$0].serves.share < options[$1].serves.share }
    guard let best, slipped || options[best].serves.share > options[place].serves.share else {
      return nil
    }
    return options[best].text
  }

  /// The labels of the values that the violated clauses found fault with.
  private func labels(of violated: [Finding]) -> String {
    var labels: [String] = []
    for atom in violated.flatMap(\.failed) {
      for value in atom.offending {
        if let label = label(of: value, in: atom.dimension), !labels.contains(label) {
          labels.append(label)
        }
      }
    }
    return Enumeration.joined(labels, in: terms.language)
  }

  private func label(of value: ActValue, in dimension: ActDimension) -> String? {
    switch (value, dimension) {
    case (.word(let word), .words(let dimension)):
      terms.vocabulary.label(word, in: dimension, terms.language)
    case (.number(let number), .number(let dimension)):
      terms.vocabulary.label(number, of: dimension, terms.language)
    default: nil
    }
  }
}
