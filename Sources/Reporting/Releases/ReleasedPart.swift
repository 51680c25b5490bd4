public import Content
public import People

/// A sum that a release tells: at least five people, and no decision in two of them.
///
/// All that is ever shown is made of whole parts. Since they do not overlap, no sum or difference of
/// what is shown can hold part of one, and so none holds fewer than five people.
public struct ReleasedPart: Sendable, Hashable {
  /// What a part holds.
  public enum Subject: Sendable, Hashable {
    /// One rule in one team.
    case rule(ClauseID)
    /// What is left of a pillar in one team: rules that may not be told one by one.
    case rest(pillar: String)
    /// One rule in several teams of a tree, of which none may be told by itself.
    case below(ClauseID)
  }

  /// The team, or the topmost of those summed.
  public let team: TeamID
  /// What it holds.
  public let subject: Subject
  /// What is counted.
  public let cell: Cell

  /// Makes a part.
  public init(team: TeamID, subject: Subject, cell: Cell) {
    self.team = team
    self.subject = subject
    self.cell = cell
  }
}
