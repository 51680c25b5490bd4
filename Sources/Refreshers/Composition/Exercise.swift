public import Content

/// A situation or a moment as planning sees it: how long it takes and what it exercises.
public struct Exercise: Hashable, Sendable {
  /// Its name for ever.
  public let id: ScenarioID
  /// How long it takes, in minutes.
  public let minutes: Int
  /// The clauses that it exercises.
  public let clauses: [ClauseID]

  /// Makes an exercise.
  public init(id: ScenarioID, minutes: Int, clauses: [ClauseID]) {
    self.id = id
    self.minutes = minutes
    self.clauses = clauses
  }
}
