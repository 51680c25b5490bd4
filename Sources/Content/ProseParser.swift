/// Takes an authored text apart into segments, from left to right.
struct ProseParser {
  private let text: String
  /// What comes next.
  private var place: String.Index
  /// Where the words begin that stand in no segment yet.
  private var wordsStart: String.Index
  private var found: [Prose.Segment] = []
  /// Whether what comes next opens a sentence.
  private var opensSentence = true
  /// Whether a sentence has ended and a space or a quotation mark may follow.
  private var sentenceEnded = false

  init(_ text: String) {
    self.text = text
    place = text.startIndex
    wordsStart = text.startIndex
  }

  mutating func segments() throws(Prose.MarkupError) -> [Prose.Segment] {
    guard text.holdsByte(where: \.isMark) else { return text.isEmpty ? [] : [.words(text)] }
    while place < text.endIndex {
      if let scalar = plainScalar {
        note(scalar)
        place = text.utf8.index(after: place)
        continue
      }
      switch text[place] {
      case "[" where text[place...].hasPrefix("[["): try readSpan()
      case "]" where text[place...].hasPrefix("]]"): throw .unbalanced("]]")
      case "}": throw .unbalanced("}")
      case "{": try readPlaceholder()
      case let character:
        note(character)
        place = text.index(after: place)
      }
    }
    flush()
    return found
  }

  /// The scalar of ASCII that comes next, where it is no mark and a character by itself: none of
  /// Unicode's rules about characters asks for more than a look at the byte after it.
  private var plainScalar: Unicode.Scalar? {
    let bytes = text.utf8
    let byte = bytes[place]
    guard byte < 0x80, byte != UInt8(ascii: "\r"), !byte.isMark else { return nil }
    let next = bytes.index(after: place)
    guard next == bytes.endIndex || bytes[next] < 0x80 else { return nil }
    return Unicode.Scalar(byte)
  }

  private mutating func readPlaceholder() throws(Prose.MarkupError) {
    let rest = text[place...]
    guard let end = rest.firstIndex(of: "}") else { throw .unbalanced("{") }
    let name = String(rest[rest.index(after: rest.startIndex)..<end])
    guard IdentifierForm.kebab.admits(name) else { throw .badName(name) }
    flush()
    found.append(.placeholder(name, opensSentence: opensSentence))
    opensSentence = false
    sentenceEnded = false
    goOn(from: rest.index(after: end))
  }

  private mutating func readSpan() throws(Prose.MarkupError) {
    let inside = text[place...].dropFirst(2)
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
    goOn(from: end.upperBound)
  }

  /// Takes the words up to here, where there are any.
  private mutating func flush() {
    if wordsStart < place { found.append(.words(String(text[wordsStart..<place]))) }
  }

  private mutating func goOn(from next: String.Index) {
    place = next
    wordsStart = next
  }

  private mutating func note(_ character: Character) {
    // Scalars compare as numbers; characters would compare as strings, many times slower.
    if let scalar = character.unicodeScalars.first { note(scalar) }
  }

  /// Follows the sentence: a full stop and a space, or a new paragraph, opens the next one;
  /// quotation marks, dashes and emphasis do not change what is open.
  private mutating func note(_ scalar: Unicode.Scalar) {
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

extension UInt8 {
  /// Whether it is a byte without which a text holds no mark.
  fileprivate var isMark: Bool {
    switch self {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"): true
    default: false
    }
  }
}
