public import Content
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
    /// By when the first of what is open is due; nil where nothing is, and of whoever is away.
    public let nextDue: Day?
    /// How much is open.
    public let open: Int

    init(name: String, _ now: StandingNow) {
      self.name = name
      standing = now.standing
      nextDue = now.nextDue
      open = now.open
    }
  }

  /// Whose reports they are.
  public let manager: Employee
  /// The day on which they stand so.
  public let day: Day
  /// The reports, by name.
  public let members: [Member]

  /// How many stand so.
  public func count(_ standing: Standing) -> Int { members.count { $0.standing == standing } }
}
