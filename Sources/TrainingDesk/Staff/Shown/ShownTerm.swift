public import Content

/// A term as people look it up.
public struct ShownTerm: Sendable, Hashable {
  /// Its name for ever.
  public let id: TermID
  /// The term.
  public let name: String
  /// Other forms by which it is known again in a text.
  public let forms: [String]
  /// What it means.
  public let meaning: String

  /// Makes a term.
  public init(id: TermID, name: String, forms: [String] = [], meaning: String) {
    self.id = id
    self.name = name
    self.forms = forms
    self.meaning = meaning
  }

  /// Whether a text uses the term or one of its forms, as whole words in any case.
  public func occurs(in text: String) -> Bool {
    occurs(in: WholeWords(in: text))
  }

  /// Whether a text that is prepared for many searches uses the term or one of its forms.
  public func occurs(in text: WholeWords) -> Bool {
    ([name] + forms).contains { !text.places(of: $0).isEmpty }
  }
}

extension [ShownTerm] {
  /// The terms that a text uses, in their order.
  public func occurring(in text: String) -> [ShownTerm] {
    let words = WholeWords(in: text)
    return filter { $0.occurs(in: words) }
  }
}
