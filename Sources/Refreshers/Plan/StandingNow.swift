public import Content

/// How somebody stands today, and what is open for them by when, as their manager may see it.
public struct StandingNow: Hashable, Sendable {
  /// How they stand.
  public let standing: Standing
  /// The earliest day by which something that must be done is due, past where it is overdue; nil
  /// where nothing is open, and of whoever is away or exempt.
  public let nextDue: Day?
  /// How many things that must be done are open; 0 where `nextDue` is nil.
  public let open: Int

  /// Says how somebody stands.
  public init(_ standing: Standing, nextDue: Day? = nil, open: Int = 0) {
    self.standing = standing
    self.nextDue = nextDue
    self.open = open
  }
}
