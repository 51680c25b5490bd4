public import Content

/// A term and what it means.
public struct GlossaryTerm: Sendable, Hashable {
  /// Its name for ever.
  public let id: TermID
  /// The term.
  public let name: LocalisedText
  /// Other forms by which it is known again in a text, by language.
  public let forms: [Language: [String]]
  /// What it means.
  public let meaning: LocalisedText

  /// Makes a term.
  public init(
    id: TermID, name: LocalisedText, forms: [Language: [String]] = [:], meaning: LocalisedText
  ) {
    self.id = id
    self.name = name
    self.forms = forms
    self.meaning = meaning
  }
}
