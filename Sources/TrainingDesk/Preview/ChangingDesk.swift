/// A desk whose content may change while somebody sits at it.
public protocol ChangingDesk: StaffDesk {
  /// Looks whether what is played has changed since it was last looked at, and takes it over.
  ///
  /// - Parameter sitting: where somebody sits now.
  /// - Returns: what is new; nil where nothing is.
  func news(at sitting: Sitting) throws -> ContentNews?
}

/// What is new where content has changed.
public struct ContentNews: Sendable {
  /// What is to be said, a line each.
  public let lines: [String]
  /// Where one sits now; nil where one stays where one is.
  public let sitting: Sitting?

  /// Makes news.
  public init(lines: [String], sitting: Sitting?) {
    self.lines = lines
    self.sitting = sitting
  }
}
