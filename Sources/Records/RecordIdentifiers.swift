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

/// The team in which a person's decisions count.
public struct TeamID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The team of whoever sits at the keyboard, before there is a roster.
  public static let alone: TeamID = "self"
}

/// One try at an item, random, given in by the caller.
public struct AttemptID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// An edition by the SHA-256 of its ``Edition/manifest(of:)``, 64 lowercase hexadecimal digits.
public struct EditionID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The SHA-256 of a file's raw bytes, 64 lowercase hexadecimal digits.
public struct ContentHash: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}
