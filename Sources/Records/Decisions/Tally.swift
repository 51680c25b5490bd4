public import Content
public import People

/// How often one person met one clause in one cycle and team, and how often it was violated.
///
/// Tallies grow in the transaction of each decision, so that no report reads decisions.
public struct Tally: Hashable, Sendable {
  /// The measuring cycle: `2026`.
  public let cycle: String
  /// The team it counts in.
  public let team: TeamID
  /// The clause.
  public let clause: ClauseID
  /// The person.
  public let person: PersonID
  /// The sum of the findings' tally weights.
  public let n: Double
  /// The sum of tally weight times violated, never more than `n`.
  public let y: Double

  /// Makes a tally.
  public init(
    cycle: String, team: TeamID, clause: ClauseID, person: PersonID, n: Double, y: Double
  ) {
    self.cycle = cycle
    self.team = team
    self.clause = clause
    self.person = person
    self.n = n
    self.y = y
  }
}
