public import People
public import Refreshers

/// How the reports of a manager stand, as that manager may see it.
public struct TeamProgress: Sendable {
  /// One person.
  public struct Member: Sendable, Hashable {
    /// What they are called.
    public let name: String
    /// How they stand.
    public let standing: Standing
  }

  /// Whose reports they are.
  public let manager: Employee
  /// The reports, by name.
  public let members: [Member]

  /// How many stand so.
  public func count(_ standing: Standing) -> Int { members.count { $0.standing == standing } }
}
