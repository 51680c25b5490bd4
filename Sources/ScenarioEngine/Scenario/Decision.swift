public import Content
public import PrivacyPolicy

/// Whether the legitimate job gets done.
public enum Service: String, Sendable, CaseIterable {
  /// It does.
  case full
  /// It does in part.
  case partial
  /// It does not.
  case none

  /// The share of the job that gets done, 0 to 1.
  public var share: Double {
    switch self {
    case .full: 1
    case .partial: 0.5
    case .none: 0
    }
  }
}

/// What an author expects the judge of the baseline policy to say.
public enum Expectation: Sendable, Hashable {
  /// Exactly these clauses are violated.
  case violates([ClauseID])
  /// None is violated and at least these are upheld.
  case upholds([ClauseID])
  /// No clause speaks.
  case uncovered
}

/// What follows from an answer.
public struct Consequence: Sendable, Hashable {
  /// What the player is told.
  public let feedback: [Passage]
  /// What it does to meters.
  public let effects: [Effect]
  /// A scene that it brings later.
  public let later: Later?
  /// Where it leads; empty where the scene says.
  public let go: [Route]

  /// Makes a consequence.
  public init(
    feedback: [Passage] = [], effects: [Effect] = [], later: Later? = nil, go: [Route] = []
  ) {
    self.feedback = feedback
    self.effects = effects
    self.later = later
    self.go = go
  }
}

/// What follows where its condition holds.
public struct DecisionResult: Sendable, Hashable {
  /// When it follows; nil for always.
  public let condition: Condition?
  /// What follows.
  public let consequence: Consequence

  /// Makes a result.
  public init(_ consequence: Consequence, if condition: Condition? = nil) {
    self.condition = condition
    self.consequence = consequence
  }
}

/// Facts about an act that hold where their condition does, whatever is chosen.
public struct ConditionalFacts: Sendable, Hashable {
  /// When they hold; nil for always.
  public let condition: Condition?
  /// The facts.
  public let statement: ActStatement

  /// Makes facts.
  public init(_ statement: ActStatement, if condition: Condition? = nil) {
    self.condition = condition
    self.statement = statement
  }
}

/// Something to decide.
public struct Decision: Sendable, Equatable {
  /// Its name for ever.
  public let id: DecisionID
  /// The question.
  public let ask: Prose
  /// What is true whatever is chosen; later entries are laid over earlier ones.
  public let facts: [ConditionalFacts]
  /// What the player does.
  public let kind: DecisionKind
  /// Whether what is offered is shown in an order drawn from the seed.
  public let isShuffled: Bool
  /// What follows, the first that holds; empty for choose, whose options say.
  public let results: [DecisionResult]

  /// Makes a decision.
  public init(
    id: DecisionID, ask: Prose, facts: [ConditionalFacts] = [], kind: DecisionKind,
    isShuffled: Bool = true, results: [DecisionResult] = []
  ) {
    self.id = id
    self.ask = ask
    self.facts = facts
    self.kind = kind
    self.isShuffled = isShuffled
    self.results = results
  }
}
