public import People

/// The teams that a file of decisions names by one word, since whoever knows the roster could tell
/// from a team of one or two who somebody is.
///
/// They are all teams of fewer than five people; where these are fewer than five together, the next
/// smallest ones too.
public struct TeamPool: Hashable, Sendable {
  /// The fewest people that a word for a team stands for, as far as there are so many.
  public static let fewestPeople = 5
  /// The word that stands for all of them.
  public static let word = "t-pool"
  /// The teams.
  public let teams: Set<TeamID>

  /// Finds the teams that are not to be named.
  ///
  /// - Parameter sizes: how many people each team has in the file.
  public init(_ sizes: [TeamID: Int]) {
    var pooled: Set<TeamID> = []
    var people = 0
    for (team, size) in sizes.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      let isSmall = size < TeamPool.fewestPeople
      guard isSmall || !pooled.isEmpty && people < TeamPool.fewestPeople else { break }
      pooled.insert(team)
      people += size
    }
    teams = pooled
  }
}
