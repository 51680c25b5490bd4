public import Content

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
