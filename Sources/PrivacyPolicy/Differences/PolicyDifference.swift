public import Content

/// How one edition of a policy differs from another, clause by clause.
public struct PolicyDifference: Sendable, Hashable {
  /// A part of a clause.
  public enum Part: String, Sendable, CaseIterable {
    /// The words that people read: title, why, do.
    case words
    /// The pillar that it belongs to.
    case pillar
    /// Whether it is law.
    case source
    /// How grave it is.
    case severity
    /// Where it stands in the law.
    case cite
    /// The acts that it speaks of.
    case when
    /// What it asks for, or that it forbids.
    case require
    /// The ways out.
    case unless
    /// The register that it reads.
    case register
  }

  /// A clause that both editions have.
  public struct Change: Sendable, Hashable {
    /// The clause.
    public let clause: ClauseID
    /// What differs, in the order of ``Part``; patterns differ where what they come to does, groups
    /// and parameters written out.
    public let parts: [Part]
  }

  /// The clauses that only the new edition has, in its order.
  public let added: [ClauseID]
  /// The clauses that only the old edition has, in its order.
  public let removed: [ClauseID]
  /// The clauses that differ, in the order of the new edition.
  public let changed: [Change]

  /// Compares two editions.
  public init(from old: Policy, to new: Policy) {
    added = new.clauses.map(\.id).filter { old[$0] == nil }
    removed = old.clauses.map(\.id).filter { new[$0] == nil }
    changed = new.clauses.compactMap { clause in
      guard let before = old[clause.id] else { return nil }
      let parts = PolicyDifference.parts(before, of: old, clause, of: new)
      return parts.isEmpty ? nil : Change(clause: clause.id, parts: parts)
    }
  }

  private static func parts(
    _ before: Clause, of old: Policy, _ after: Clause, of new: Policy
  ) -> [Part] {
    let left = Rule(before, of: old)
    let right = Rule(after, of: new)
    func questions(_ rule: Rule) -> [Question] {
      rule.when.questions + (rule.require?.questions ?? [])
        + rule.unless.flatMap(\.questions)
    }
    let readsRegister = questions(right).contains(where: \.readsRegister)
    return Part.allCases.filter { part in
      switch part {
      case .words:
        before.title != after.title || before.why != after.why || before.action != after.action
      case .pillar: before.pillar != after.pillar
      case .source: before.source != after.source
      case .severity: before.severity != after.severity
      case .cite: before.cite != after.cite
      case .when: left.when.questions != right.when.questions
      case .require:
        before.effect != after.effect || left.require?.questions != right.require?.questions
      case .unless: left.unless.map(\.questions) != right.unless.map(\.questions)
      case .register: readsRegister && old.register != new.register
      }
    }
  }
}
