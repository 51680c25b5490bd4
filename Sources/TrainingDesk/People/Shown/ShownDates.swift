public import Content
public import People
public import Refreshers

/// When one person's items are due, and why.
public struct ShownDates: Sendable {
  /// One item.
  public struct Entry: Sendable {
    /// What it is called.
    public let title: String
    /// When, and why.
    public let date: PlannedDate
  }

  /// Whose.
  public let person: Employee
  /// The items, the earliest first.
  public let entries: [Entry]
  /// What is left alone, and why.
  public let skips: [(title: String, reason: Skip.Reason)]
  /// Whom to ask about it.
  public let contact: Organisation.Contact?
}
