public import Content

/// How a person likes to read; nil leaves the choice to the surroundings.
public struct ReadingPreferences: Hashable, Sendable {
  /// The language.
  public let language: Language?
  /// Whether to read in line mode, without redrawing.
  public let plain: Bool?

  /// Makes preferences; nil leaves the choice to the surroundings.
  public init(language: Language? = nil, plain: Bool? = nil) {
    self.language = language
    self.plain = plain
  }
}
