public import Content

/// A word of the vocabulary, such as `user.location.precise`; dots go from the general to the exact.
public struct Word: Identifier {
  /// The word as written.
  public let rawValue: String
  /// Makes a word from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether the word equals `pattern` or stands below it on a dot boundary.
  public func isUnder(_ pattern: Word) -> Bool {
    let own = rawValue.utf8
    let other = pattern.rawValue.utf8
    guard own.count > other.count else { return rawValue == pattern.rawValue }
    return own.starts(with: other)
      && own[own.index(own.startIndex, offsetBy: other.count)] == UInt8(ascii: ".")
  }

  /// Whether the word lies inside `pattern`: unknown where the word is the coarser of the two.
  public func isInside(_ pattern: Word) -> Truth {
    if isUnder(pattern) { return .yes }
    return pattern.isUnder(self) ? .unknown : .no
  }

  /// The words above this one, the nearest first: `user.location`, `user`.
  public var prefixes: [Word] {
    var parts = rawValue.split(separator: ".")
    var found: [Word] = []
    while parts.count > 1 {
      parts.removeLast()
      found.append(Word(parts.joined(separator: ".")))
    }
    return found
  }
}
