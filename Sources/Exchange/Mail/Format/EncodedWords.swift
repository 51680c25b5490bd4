internal import Foundation

/// Text outside ASCII in a header.
///
/// - SeeAlso: RFC 2047, sections 2, 4.1 and 5.
enum EncodedWords {
  private static let opening = "=?UTF-8?B?"
  private static let closing = "?="
  /// The most characters of a header line that holds an encoded word.
  static let lineWidth = 76
  /// The most characters of an encoded word.
  private static let wordWidth = 75
  /// How many bytes fit into a word after the longest field name, `Reply-To: `.
  private static let leastCapacity = 39

  /// The text in words of base64, each of whole characters and on a line of its own.
  ///
  /// - Parameter column: how much of the first line is taken.
  static func encoded(_ text: String, startingAt column: Int) -> String {
    var words: [String] = []
    var word: [UInt8] = []
    var capacity = bytes(in: lineWidth - column)
    for unit in units(of: text) {
      if word.count + unit.count > capacity {
        words.append(opening + Data(word).base64EncodedString() + closing)
        word = []
        capacity = bytes(in: wordWidth)
      }
      word += unit
    }
    words.append(opening + Data(word).base64EncodedString() + closing)
    return words.joined(separator: "\r\n ")
  }

  /// How many bytes fit into a word of a width.
  private static func bytes(in width: Int) -> Int {
    (min(width, wordWidth) - opening.utf8.count - closing.utf8.count) / 4 * 3
  }

  /// What stays together: characters as people see them, or code points of very long ones.
  private static func units(of text: String) -> [[UInt8]] {
    text.flatMap { character -> [[UInt8]] in
      character.utf8.count <= leastCapacity
        ? [Array(character.utf8)] : character.unicodeScalars.map { Array(String($0).utf8) }
    }
  }
}
