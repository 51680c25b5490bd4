public import Content

/// Someone who takes trainings; random once there is a roster.
public struct PersonID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whoever sits at the keyboard, the one person there is before a roster.
  public static let atKeyboard: PersonID = "self"
}
