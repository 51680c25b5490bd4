import Content
import Foundation

/// The texts of a situation by their stable paths, as its base language has them.
final class TextRegister {
  /// One text: its path, its words and its place.
  struct Entry {
    let path: String
    let text: String
    /// Where it stands.
    let place: YAMLPosition
  }

  private(set) var entries: [Entry] = []

  func note(_ path: String, _ text: String, at place: YAMLPosition) {
    entries.append(Entry(path: path, text: text, place: place))
  }

  /// What a translation remembers of the text it was made from: `h` and the first six hex digits of
  /// SHA-256 over the text in NFC, its white space collapsed.
  static func fingerprint(of text: String) -> String {
    let words = text.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace)
    return "h" + ContentDigest.hex(of: Array(words.joined(separator: " ").utf8)).prefix(6)
  }
}
