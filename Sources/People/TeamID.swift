public import Content

/// The team in which a person's decisions count: the direct reports of one manager.
public struct TeamID: Identifier {
  /// The id as written: that of the manager.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The team of whoever sits at the keyboard, before there is a roster.
  public static let alone: TeamID = "self"

  /// The team of whoever reports to a manager.
  public init(of manager: PersonID) { self.init(rawValue: manager.rawValue) }

  /// The team of those who report to nobody.
  public static let top: TeamID = "top"
}
