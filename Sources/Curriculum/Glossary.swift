import Content

/// The terms that a player can look up in mid-scene.
public struct Glossary: Sendable, Hashable {
  /// The terms, in the order of the file.
  public let terms: [GlossaryTerm]

  /// Makes a glossary.
  public init(terms: [GlossaryTerm] = []) { self.terms = terms }
}
