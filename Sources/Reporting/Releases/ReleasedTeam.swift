public import People

/// A team of a release: where it stands in the tree, and how it does over all rules.
public struct ReleasedTeam: Sendable, Hashable {
  /// The team.
  public let id: TeamID
  /// The team of its manager; nil where that one reports to nobody.
  public let parent: TeamID?
  /// How often it slips over all rules, 1 being as often as others.
  public let ratio: Double

  /// Makes a team.
  public init(id: TeamID, parent: TeamID?, ratio: Double) {
    self.id = id
    self.parent = parent
    self.ratio = ratio
  }
}
