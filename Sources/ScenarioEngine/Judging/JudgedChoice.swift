import Content
import PrivacyPolicy

/// Works out what picking each of several options comes to, by what is on offer.
struct JudgedChoice {
  let decision: DecisionID
  let options: [ChoiceOption]
  /// By option; nil where it is no act.
  let judgements: [Judgement?]
  /// The places of the options on offer.
  let offered: [Int]
  let terms: GraphTerms

  /// What picking the option of that place comes to.
  func picking(_ place: Int) -> JudgedAnswer {
    let atStake = Set(offered.flatMap { judgements[$0]?.clauses(.violated) ?? [] })
    let findings = judgements[place]?.findings ?? []
    let violated = findings.filter { $0.verdict == .violated }
    let outcome = DecisionOutcome(
      decision: decision, isKnowledge: false,
      stakes: terms.judge.policy.stakes(
        atStake, violated: violated.reduce(into: [:]) { $0[$1.clause] = 1 }, findings),
      findings: findings, service: options[place].serves.share)
    return JudgedAnswer(
      outcome, offending: labels(of: violated), fine: fine(insteadOf: place).map(terms.ready),
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

extension Policy {
  /// The stakes in the order of the policy; what cannot be told is left out.
  func stakes(
    _ atStake: Set<ClauseID>, violated: [ClauseID: Double], _ findings: [Finding]
  ) -> [Stake] {
    let open = Set(findings.filter { $0.verdict == .undetermined }.map(\.clause))
    return
      clauses
      .filter { (atStake.contains($0.id) || violated[$0.id] != nil) && !open.contains($0.id) }
      .map { Stake(clause: $0.id, severity: $0.severity, violated: violated[$0.id] ?? 0) }
  }
}
