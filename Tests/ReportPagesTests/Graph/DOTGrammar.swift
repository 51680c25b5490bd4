/// Reads what Graphviz reads, as far as our maps use it: a graph of statements with attributes.
///
/// - SeeAlso: https://graphviz.org/doc/info/lang.html
struct DOTGrammar {
  private enum Token: Equatable {
    case text(String)
    case mark(Character)
    case arrow
  }

  /// The nodes with their labels, and the edges.
  private(set) var nodes: [String: String] = [:]
  private(set) var edges: [(from: String, to: String, attributes: [String: String])] = []

  /// Reads a graph; nil where it is none.
  init?(_ text: String) {
    guard var tokens = DOTGrammar.tokens(of: text)?[...] else { return nil }
    guard tokens.popFirst() == .text("digraph"), case .text? = tokens.popFirst(),
      tokens.popFirst() == .mark("{")
    else { return nil }
    while tokens.first != .mark("}") {
      guard case .text(let first)? = tokens.popFirst() else { return nil }
      if tokens.first == .mark("=") {
        tokens.removeFirst()
        guard case .text? = tokens.popFirst() else { return nil }
      } else if tokens.first == .arrow {
        tokens.removeFirst()
        guard case .text(let to)? = tokens.popFirst(),
          let attributes = DOTGrammar.attributes(&tokens)
        else { return nil }
        edges.append((first, to, attributes))
      } else {
        guard let attributes = DOTGrammar.attributes(&tokens) else { return nil }
        if !["node", "edge"].contains(first) { nodes[first] = attributes["label"] }
      }
      guard tokens.popFirst() == .mark(";") else { return nil }
    }
    tokens.removeFirst()
    guard tokens.isEmpty else { return nil }
  }

  private static func attributes(_ tokens: inout ArraySlice<Token>) -> [String: String]? {
    guard tokens.first == .mark("[") else { return [:] }
    tokens.removeFirst()
    var attributes: [String: String] = [:]
    while tokens.first != .mark("]") {
      guard case .text(let key)? = tokens.popFirst(), tokens.popFirst() == .mark("="),
        case .text(let value)? = tokens.popFirst()
      else { return nil }
      attributes[key] = value
      if tokens.first == .mark(",") { tokens.removeFirst() }
    }
    tokens.removeFirst()
    return attributes
  }

  /// The tokens; nil where something is none. A quoted text ends at the first `"` without a
  /// backslash before it.
  private static func tokens(of text: String) -> [Token]? {
    var tokens: [Token] = []
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case " ", "\n": continue
      case "{", "}", "[", "]", "=", ";", ",": tokens.append(.mark(Character(scalar)))
      case "-":
        guard rest.popFirst() == ">" else { return nil }
        tokens.append(.arrow)
      case "\"":
        var quoted = String.UnicodeScalarView()
        while let next = rest.popFirst(), next != "\"" {
          quoted.append(next)
          if next == "\\", let escaped = rest.popFirst() { quoted.append(escaped) }
          guard !rest.isEmpty else { return nil }
        }
        tokens.append(.text(String(quoted)))
      case _ where scalar.isASCII && (scalar.properties.isAlphabetic || scalar.value < 58):
        var word = String.UnicodeScalarView([scalar])
        while let next = rest.first, next.isASCII,
          next.properties.isAlphabetic || next.properties.numericType != nil
        {
          word.append(next)
          rest.removeFirst()
        }
        tokens.append(.text(String(word)))
      default: return nil
      }
    }
    return tokens
  }
}
