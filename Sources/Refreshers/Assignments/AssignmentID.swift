public import Content

/// One thing that one person was asked to do, random, given in by the caller.
public struct AssignmentID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A plan by what it was made from: a hash of roster, programmes, history and day.
public struct PlanID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}
