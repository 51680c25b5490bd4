/// The words and signs of a Swift source, without comments and the contents of strings.
struct SwiftTokens {
  /// A word or a sign, and whether nothing stands between it and the one before.
  struct Token {
    let text: String
    let isGlued: Bool
  }

  private(set) var tokens: [Token] = []
  private var rest: Substring

  init(_ source: String) {
    rest = source[...]
    while let character = rest.first { read(character) }
  }

  /// The modules imported, at whatever access level; of `Crypto.Digest` the first part.
  var imports: [String] {
    tokens.indices.compactMap { place in
      guard tokens[place].text == "import", before(place) != ".", before(place) != "`" else {
        return nil
      }
      let kinds: Set = [
        "actor", "class", "enum", "func", "let", "macro", "protocol", "struct", "typealias", "var",
      ]
      return tokens.dropFirst(place + 1).map(\.text).first { $0 != "`" && !kinds.contains($0) }
    }
  }

  /// Whether these words and signs stand in a row; those after `glued` ones must follow closely.
  func contains(_ wanted: [String], glued: Bool = false) -> Bool {
    tokens.indices.dropLast(max(0, wanted.count - 1)).contains { place in
      wanted.indices.allSatisfy { offset in
        let token = tokens[place + offset]
        return token.text == wanted[offset] && (!glued || offset == 0 || token.isGlued)
      }
    }
  }

  private func before(_ place: Int) -> String { place > 0 ? tokens[place - 1].text : "" }

  private var isGlued = false

  private mutating func read(_ character: Character) {
    if character.isWhitespace {
      rest.removeFirst()
      isGlued = false
    } else if rest.hasPrefix("//") {
      rest = rest.drop { !$0.isNewline }
    } else if rest.hasPrefix("/*") {
      skipComment()
    } else if character == "\"" {
      skipString(hashes: 0)
    } else if character == "#", let hashes = hashesBeforeQuote {
      rest = rest.dropFirst(hashes)
      skipString(hashes: hashes)
    } else if isWordPart(character) {
      let word = rest.prefix(while: isWordPart)
      append(String(word))
      rest = rest[word.endIndex...]
    } else {
      append(String(character))
      rest.removeFirst()
    }
  }

  private func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private mutating func append(_ text: String) {
    tokens.append(Token(text: text, isGlued: isGlued))
    isGlued = true
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if rest.hasPrefix("/*") {
        depth += 1
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("*/") {
        depth -= 1
        rest = rest.dropFirst(2)
      } else {
        rest = rest.dropFirst()
      }
    } while depth > 0 && !rest.isEmpty
    isGlued = false
  }

  private var hashesBeforeQuote: Int? {
    let hashes = rest.prefix { $0 == "#" }
    return rest[hashes.endIndex...].first == "\"" ? hashes.count : nil
  }

  /// Skips a string; what is interpolated in it is skipped too, but for imports it cannot matter.
  private mutating func skipString(hashes: Int) {
    let isLong = rest.hasPrefix("\"\"\"")
    let raw = String(repeating: "#", count: hashes)
    let end = (isLong ? "\"\"\"" : "\"") + raw
    rest = rest.dropFirst(isLong ? 3 : 1)
    while let character = rest.first, !rest.hasPrefix(end) {
      if !isLong, character.isNewline { return }
      rest = rest.dropFirst(character == "\\" && hashes == 0 ? 2 : 1)
    }
    rest = rest.dropFirst(end.count)
    append("\"\"")
  }
}
