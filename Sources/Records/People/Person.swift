public import People

/// Someone who takes trainings. Before there is a roster there is exactly one.
public struct Person: Hashable, Sendable {
  /// Their id.
  public let id: PersonID
  /// Their team.
  public let team: TeamID
  /// How they like to read.
  public let preferences: ReadingPreferences
  /// When the store first met them.
  public let createdAt: Timestamp

  /// Makes a person.
  public init(
    id: PersonID, team: TeamID, preferences: ReadingPreferences = ReadingPreferences(),
    createdAt: Timestamp
  ) {
    self.id = id
    self.team = team
    self.preferences = preferences
    self.createdAt = createdAt
  }
}
