/// Takes an authored text apart into segments, from left to right.
struct ProseParser {
  /// What a text must hold to hold a mark.
  private static let marks = Array("{}[]".utf8)

  private var rest: Substring
  private var found: [Prose.Segment] = []
  private var words = ""
  /// Whether what comes next opens a sentence.
  private var opensSentence = true
  /// Whether a sentence has ended and a space or a quotation mark may follow.
  private var sentenceEnded = false

  init(_ text: String) { rest = text[...] }

  mutating func segments() throws(Prose.MarkupError) -> [Prose.Segment] {
    guard rest.utf8.contains(where: ProseParser.marks.contains) else {
      return rest.isEmpty ? [] : [.words(String(rest))]
    }
    while let character = rest.first {
      switch character {
      case "[" where rest.hasPrefix("[["): try readSpan()
      case "]" where rest.hasPrefix("]]"): throw .unbalanced("]]")
      case "}": throw .unbalanced("}")
      case "{": try readPlaceholder()
      default:
        words.append(character)
        note(character)
        rest.removeFirst()
      }
    }
    flush()
    return found
  }

  private mutating func readPlaceholder() throws(Prose.MarkupError) {
    guard let end = rest.firstIndex(of: "}") else { throw .unbalanced("{") }
    let name = String(rest[rest.index(after: rest.startIndex)..<end])
    guard IdentifierForm.kebab.admits(name) else { throw .badName(name) }
    flush()
    found.append(.placeholder(name, opensSentence: opensSentence))
    opensSentence = false
    sentenceEnded = false
    rest = rest[rest.index(after: end)...]
  }

  private mutating func readSpan() throws(Prose.MarkupError) {
    let inside = rest.dropFirst(2)
    guard let end = inside.firstRange(of: "]]") else { throw .unbalanced("[[") }
    let body = inside[..<end.lowerBound]
    guard let colon = body.firstIndex(of: ":") else { throw .badName(String(body)) }
    let name = String(body[..<colon])
    let visible = String(body[body.index(after: colon)...])
    guard IdentifierForm.kebab.admits(name), !visible.isEmpty,
      !visible.contains(where: { "{}[]\n".contains($0) })
    else { throw .badName(name.isEmpty ? String(body) : name) }
    flush()
    found.append(.span(ChoiceID(name), visible))
    for character in visible { note(character) }
    rest = rest[end.upperBound...]
  }

  private mutating func flush() {
    if !words.isEmpty { found.append(.words(words)) }
    words = ""
  }

  /// Follows the sentence: a full stop and a space, or a new paragraph, opens the next one;
  /// quotation marks, dashes and emphasis do not change what is open.
  private mutating func note(_ character: Character) {
    // Scalars compare as numbers; characters would compare as strings, many times slower.
    guard let scalar = character.unicodeScalars.first else { return }
    switch scalar {
    case ".", "!", "?", "…": sentenceEnded = true
    case "\n":
      opensSentence = true
      sentenceEnded = false
    case " ", "\u{A0}": if sentenceEnded { opensSentence = true }
    case "“", "”", "‘", "’", "«", "»", "\"", "'", "—", "¿", "¡", "_", "(", ")": break
    default:
      opensSentence = false
      sentenceEnded = false
    }
  }
}
