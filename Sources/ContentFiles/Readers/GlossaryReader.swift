import Content
import Curriculum

/// Reads the terms that can be looked up.
struct GlossaryReader {
  let decoder: ContentDecoder

  func glossary() -> Glossary {
    guard let map = decoder.document(.glossary) else { return Glossary() }
    var known: Set<TermID> = []
    var spoken: [Language: Set<String>] = [:]
    let terms = map.list("terms").compactMap { node -> GlossaryTerm? in
      guard
        let map = decoder.map(node, .term)
      else { return nil }
      let forms = forms(map)
      guard let id = map.id("id", as: TermID.self), let name = map.localised("term"),
        let meaning = map.localised("means")
      else { return nil }
      if !known.insert(id).inserted {
        map.report(
          .duplicateID, at: "id", "the term `\(id)` stands twice",
          help: "give each term an id of its own")
      }
      for (language, text) in name.texts.sorted(by: { $0.key < $1.key }) {
        report([text], language, &spoken, at: "term", map)
      }
      for (language, texts) in forms.sorted(by: { $0.key < $1.key }) {
        report(texts, language, &spoken, at: "forms", map)
      }
      return GlossaryTerm(id: id, name: name, forms: forms, meaning: meaning)
    }
    return Glossary(terms: terms)
  }

  private func forms(_ map: MapView) -> [Language: [String]] {
    var forms: [Language: [String]] = [:]
    for entry in map.entries("forms") {
      let language: Language? = decoder.id(of: entry, .language)
      let texts = decoder.oneOrMore(entry.value).compactMap(decoder.text)
      if let language { forms[language] = texts }
    }
    return forms
  }

  /// Reports words that another term, or this one, has in the same language.
  private func report(
    _ texts: [String], _ language: Language, _ spoken: inout [Language: Set<String>],
    at key: String, _ map: MapView
  ) {
    for text in texts where !spoken[language, default: []].insert(text.lowercased()).inserted {
      map.report(
        .duplicateID, at: key, "the words `\(Quotation.of(text))` stand twice in `\(language)`",
        help: "leave them to one term, and write each form once")
    }
  }
}
