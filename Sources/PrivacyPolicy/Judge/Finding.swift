public import Content

/// What the judge says of one clause.
public enum ClauseVerdict: String, Sendable, Codable {
  /// The clause was kept.
  case upheld
  /// The clause was broken.
  case violated
  /// The act does not say enough to tell.
  case undetermined
}

/// What the judge says of a whole act.
public enum ActVerdict: String, Sendable, Codable {
  /// Some clause is violated.
  case violates
  /// None is, and some cannot be told.
  case undetermined
  /// None is, and some is upheld.
  case upholds
  /// No clause speaks about it.
  case uncovered
}

/// A value that is stated or expected.
public enum ActValue: Hashable, Sendable {
  /// A word.
  case word(Word)
  /// A number.
  case number(Double)
}

/// One question that came out badly: what was asked, and what was found instead.
public struct FailedAtom: Hashable, Sendable {
  /// The dimension that was asked about.
  public let dimension: ActDimension
  /// What was asked.
  public let test: Atom.Operator
  /// What the values were held against, groups and register rows written out.
  public let expected: [ActValue]
  /// The values that came out badly; empty where none was stated.
  public let offending: [ActValue]

  /// Makes a failed atom.
  public init(
    dimension: ActDimension, test: Atom.Operator, expected: [ActValue], offending: [ActValue]
  ) {
    self.dimension = dimension
    self.test = test
    self.expected = expected
    self.offending = offending
  }
}

/// What the judge says of one clause about one act, and why.
public struct Finding: Hashable, Sendable {
  /// The clause.
  public let clause: ClauseID
  /// What is said of it.
  public let verdict: ClauseVerdict
  /// How grave a violation is.
  public let severity: Severity
  /// Where the clause stands in the law.
  public let cite: [String]
  /// What failed, or what could not be told; for a clause that forbids, what of `when` was met.
  public let failed: [FailedAtom]
  /// The place of the `unless` that settled it, where one did.
  public let unless: Int?

  /// Makes a finding.
  public init(
    clause: ClauseID, verdict: ClauseVerdict, severity: Severity, cite: [String],
    failed: [FailedAtom] = [], unless: Int? = nil
  ) {
    self.clause = clause
    self.verdict = verdict
    self.severity = severity
    self.cite = cite
    self.failed = failed
    self.unless = unless
  }
}

/// All that the judge says of one act.
public struct Judgement: Hashable, Sendable {
  /// The findings of the clauses that speak, in the order of the policy.
  public let findings: [Finding]

  /// Makes a judgement of findings.
  public init(findings: [Finding]) { self.findings = findings }

  /// What is said of the whole act: no priorities, no permit, every clause alone.
  public var verdict: ActVerdict {
    let verdicts = findings.map(\.verdict)
    if verdicts.contains(.violated) { return .violates }
    if verdicts.contains(.undetermined) { return .undetermined }
    return verdicts.contains(.upheld) ? .upholds : .uncovered
  }

  /// The clauses that came out so, in the order of the policy.
  public func clauses(_ verdict: ClauseVerdict) -> [ClauseID] {
    findings.filter { $0.verdict == verdict }.map(\.clause)
  }
}
