public import Content
public import ContentFiles
public import PrivacyPolicy
public import ScenarioEngine

/// What authors and privacy officers ask of policies.
public protocol PolicyReviewDesk {
  /// All that is wrong with a policy, by itself and with the library's situations.
  ///
  /// - Parameter file: the policy's file; nil for the organisation's.
  /// - Throws: ``AuthorsDeskError`` where a file does not exist or has errors.
  func checkPolicy(_ file: String?) throws(AuthorsDeskError) -> PolicyReport

  /// What turns from one edition of a policy to another.
  ///
  /// - Parameters:
  ///   - old: the file of the edition before.
  ///   - new: the file of the new edition.
  /// - Throws: ``AuthorsDeskError`` where a file does not exist or has errors.
  func comparePolicies(
    _ old: String, _ new: String
  ) throws(AuthorsDeskError) -> PolicyComparison

  /// A clause of the organisation's policy in sentences, with its law and what exercises it.
  ///
  /// - Parameter clause: the clause's id.
  /// - Throws: ``AuthorsDeskError``, ``AuthorsDeskError/noSuchClause(_:near:)`` among them.
  func explain(
    _ clause: String, in language: Language
  ) throws(AuthorsDeskError) -> ClauseExplanation
}

/// What is wrong with a policy, and what is not taught yet.
public struct PolicyReport: Sendable {
  /// What is wrong, in the order of files and lines.
  public let diagnostics: [LocatedDiagnostic]
  /// The clauses that no situation lets be both kept and broken, in the order of the policy.
  public let uncovered: [ClauseID]
  /// How many clauses the policy has.
  public let clauses: Int
}

/// What turns from one edition of a policy to another.
public struct PolicyComparison: Sendable {
  /// The clauses that come, go and change.
  public let difference: PolicyDifference
  /// The answers whose verdict turns, by situation and in the order of its file.
  public let turns: [VerdictTurn]
  /// What each situation is called, by id.
  public let titles: [ScenarioID: String]

  /// Whether the editions say the same and judge the same.
  public var isEmpty: Bool {
    difference.added.isEmpty && difference.removed.isEmpty && difference.changed.isEmpty
      && turns.isEmpty
  }
}

/// A clause as people read it.
public struct ClauseExplanation: Sendable {
  /// A situation that exercises the clause.
  public struct Situation: Sendable {
    /// How it exercises the clause.
    public let exercise: ClauseExercise
    /// What it is called.
    public let title: String
  }

  /// The clause.
  public let clause: Clause
  /// The policy that holds it.
  public let policy: PolicyID
  /// The day whose law it states.
  public let asOf: Day?
  /// The language.
  public let language: Language
  /// The rule in sentences.
  public let sentences: ClauseSentences
  /// The job families of the situations that exercise it, by name; empty where none does.
  public let touched: [String]
  /// The situations that exercise it, by id.
  public let situations: [Situation]
  /// Whether there is a card for a five-minute talk about it.
  public let hasTalk: Bool
}
