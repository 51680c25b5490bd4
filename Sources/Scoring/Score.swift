public import Content
import PrivacyPolicy
public import ScenarioEngine

/// How decisions come out on the two axes: privacy kept, and the job done.
public struct Score: Sendable, Hashable {
  /// The outcomes that are scored, in order.
  public let outcomes: [DecisionOutcome]

  /// Scores outcomes, of one situation or of several.
  public init(of outcomes: [DecisionOutcome]) { self.outcomes = outcomes }

  /// Privacy kept, 0 to 100: 100·Σw·c / Σw over what was at stake on the way taken, 100 where
  /// nothing was.
  public var adherence: Double {
    let stakes = outcomes.flatMap(\.stakes)
    let weight = stakes.reduce(0) { $0 + Double($1.severity.weight) }
    guard weight > 0 else { return 100 }
    return 100 * stakes.reduce(0) { $0 + Double($1.severity.weight) * $1.credit } / weight
  }

  /// The job done, 0 to 100: the mean over the decisions that have a job, 100 where none has.
  public var service: Double {
    let shares = outcomes.compactMap(\.service)
    guard !shares.isEmpty else { return 100 }
    return 100 * shares.reduce(0, +) / Double(shares.count)
  }

  /// The clauses that conduct violated, each once, by id.
  public var violated: [ClauseID] { Set(outcomes.flatMap(\.violated)).sorted() }

  /// The critical clauses that conduct violated: what must be got right and was not.
  ///
  /// Any violation counts, of choose, select or redact; knowledge tasks never do.
  public var redLines: [ClauseID] {
    let critical = outcomes.flatMap(\.findings).filter {
      $0.verdict == .violated && $0.severity == .critical
    }
    let conduct = Set(outcomes.flatMap(\.violated))
    return Set(critical.map(\.clause)).intersection(conduct).sorted()
  }

  /// Whether the marks are reached; what must be got right is asked apart.
  public func reaches(_ mark: Mark) -> Bool {
    adherence >= mark.adherence && service >= mark.service && outcomes.count >= mark.decisions
  }

  /// Whether it is a pass: the marks reached and nothing open that must be got right.
  public func passes(_ mark: Mark) -> Bool { reaches(mark) && redLines.isEmpty }

  /// A score as screens say it: whole, halves up.
  public static func whole(_ score: Double) -> Int { Int((score + 0.5).rounded(.down)) }
}

/// What a pass asks for.
public struct Mark: Sendable, Hashable {
  /// The least privacy kept, 0 to 100.
  public let adherence: Double
  /// The least of the job done, 0 to 100.
  public let service: Double
  /// The fewest decisions.
  public let decisions: Int

  /// Makes a mark; 80 and 50 are the usual ones.
  public init(adherence: Double = 80, service: Double = 50, decisions: Int = 1) {
    self.adherence = adherence
    self.service = service
    self.decisions = decisions
  }
}
