public import Content

/// How much one person's clauses are worth practising: mastery's slip rate times severity.
public struct Weakness: Hashable, Sendable {
  /// By clause; what is not there counts as 0.
  public let clauses: [ClauseID: Double]

  /// Nothing is known.
  public static let unknown = Weakness([:])

  /// Makes a weakness of values by clause, each 0 or more.
  public init(_ clauses: [ClauseID: Double]) { self.clauses = clauses }

  /// The value of a clause.
  public subscript(clause: ClauseID) -> Double { clauses[clause] ?? 0 }

  /// What an exercise is worth: the sum over its clauses.
  public func value(of exercise: Exercise) -> Double {
    exercise.clauses.reduce(0) { $0 + self[$1] }
  }
}
