public import Content

/// What a release says of one team.
public struct TeamReport: Sendable, Hashable {
  /// The team's links, the gravest first.
  public let links: [WeakLink]
  /// The rules of the organisation that are not told of this team, unranked.
  public let hidden: [ClauseID]

  /// Reads a team's parts of a release.
  ///
  /// - Parameters:
  ///   - parts: those of the team.
  ///   - ratio: the team's.
  ///   - rules: the organisation's.
  ///   - lures: those of the team.
  ///   - earlier: the same of the cycle before, where there is one.
  public init(
    parts: [ReleasedPart], ratio: Double, rules: [ReleasedRule], lures: [ReleasedLure] = [],
    since earlier: Earlier? = nil
  ) {
    let known = Dictionary(uniqueKeysWithValues: rules.map { ($0.clause, $0) })
    let candidates = parts.compactMap { part -> Candidate? in
      switch part.subject {
      case .rule(let clause):
        guard let rule = known[clause] else { return nil }
        let belief = Belief(part.cell, prior: rule.prior, ratio: ratio)
        return Candidate(
          subject: .rule(clause), cell: part.cell, belief: belief, severity: rule.severity,
          organisation: rule.prior.mean, name: clause.rawValue)
      case .rest(let pillar):
        guard let whole = Pillar(pillar, of: rules) else { return nil }
        let belief = Belief(part.cell, prior: whole.prior, ratio: ratio)
        return Candidate(
          subject: .rest(pillar: pillar), cell: part.cell, belief: belief,
          severity: whole.severity, organisation: whole.mean, name: "~" + pillar)
      case .below: return nil
      }
    }
    let sure = FalseDiscoveries.bounded(
      candidates.map { (chance: $0.belief.isAtMost($0.organisation), name: $0.name) })
    let before = earlier?.beliefs ?? [:]
    let choices = Dictionary(lures.map { ($0.clause, $0) }) { first, _ in first }
    links = candidates.sorted { $0.order < $1.order }.map { candidate in
      WeakLink(
        subject: candidate.subject, severity: candidate.severity,
        slipsIn100: 100 * candidate.belief.mean,
        interval: 100 * candidate.belief.interval.lowerBound...100
          * candidate.belief.interval.upperBound,
        organisation: 100 * candidate.organisation,
        standing: sure.contains(candidate.name)
          ? .above : candidate.belief.mean > candidate.organisation ? .notSure : .within,
        trend: before[candidate.subject].map { Trend(from: $0, to: candidate.belief) },
        lure: candidate.clause.flatMap { choices[$0] })
    }
    let told = Set(candidates.compactMap(\.clause))
    hidden = rules.map(\.clause).filter { !told.contains($0) }
  }

  /// A link and its place among the team's, 1 the gravest.
  public struct Ranked: Sendable, Hashable {
    /// The place.
    public let rank: Int
    /// The link.
    public let link: WeakLink
  }

  /// The links that a reader is to begin with: those that are likely above the organisation, and of
  /// the first `count` by rank those that perhaps are; at most `count`, by rank.
  public func headlines(_ count: Int) -> [Ranked] {
    let chosen = ranked.filter {
      $0.link.standing == .above || $0.link.standing == .notSure && $0.rank <= count
    }
    return Array(chosen.prefix(count))
  }

  /// The links that are not among the headlines, by rank.
  public func others(than headlines: [Ranked]) -> [Ranked] {
    let told = Set(headlines.map(\.rank))
    return ranked.filter { !told.contains($0.rank) }
  }

  private var ranked: [Ranked] {
    links.enumerated().map { Ranked(rank: $0.offset + 1, link: $0.element) }
  }

  /// What a team's parts of an earlier release let believe.
  public struct Earlier: Sendable {
    fileprivate let beliefs: [WeakLink.Subject: Belief]

    /// Reads the parts of the team in an earlier release.
    public init(parts: [ReleasedPart], ratio: Double, rules: [ReleasedRule]) {
      let known = Dictionary(uniqueKeysWithValues: rules.map { ($0.clause, $0) })
      var beliefs: [WeakLink.Subject: Belief] = [:]
      for part in parts {
        guard case .rule(let clause) = part.subject, let rule = known[clause] else { continue }
        beliefs[.rule(clause)] = Belief(part.cell, prior: rule.prior, ratio: ratio)
      }
      self.beliefs = beliefs
    }
  }

  private struct Candidate {
    let subject: WeakLink.Subject
    let cell: Cell
    let belief: Belief
    let severity: Double
    let organisation: Double
    let name: String

    var clause: ClauseID? {
      if case .rule(let clause) = subject { clause } else { nil }
    }

    /// Gravest first; what is left of pillars after the rules.
    var order: (Int, Double, String) {
      (clause == nil ? 1 : 0, -severity * belief.mean, name)
    }
  }
}
