/// An item that a person has done, and the attempt that proves it.
public struct CompletedItem: Hashable, Sendable {
  /// What was done.
  public let item: Item
  /// The attempt that completed it.
  public let attempt: AttemptID
  /// When, and who says so.
  public let completion: Completion

  /// Makes a completed item.
  public init(item: Item, attempt: AttemptID, completion: Completion) {
    self.item = item
    self.attempt = attempt
    self.completion = completion
  }
}
