import Content

/// Text that can be put anywhere in a page once `&`, `<`, `>`, `"` and `'` are escaped.
///
/// Control characters, what turns the direction of writing and what is no character at all are
/// replaced by U+FFFD. So is a mark that hangs on one of the five: templates escape whole
/// characters, and a `"` with an accent would pass as another character.
struct PageText: Sendable, Hashable, CustomStringConvertible {
  /// The text.
  let description: String
  /// Its language where that is not the page's.
  let lang: String?

  /// Makes a text in the language of the page.
  init(_ text: String) {
    description = PageText.harmless(text)
    lang = nil
  }

  /// The text in a language, marked where the page's words are in another.
  init(_ text: LocalisedText, in words: PageWords) {
    let found = text.texts[words.asked] == nil ? text.base : words.asked
    description = PageText.harmless(text[words.asked])
    lang = found == words.language ? nil : PageText.code(found)
  }

  /// The code of a language; nil where it is none.
  private static func code(_ language: Language) -> String? {
    let code = language.rawValue
    let isCode = code.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-")
    }
    return isCode && !code.isEmpty ? code : nil
  }

  private static let escaped: Set<Unicode.Scalar> = ["&", "<", ">", "\"", "'"]

  private static func harmless(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for character in text {
      let scalars = character.unicodeScalars
      let isMarked = scalars.count > 1 && scalars.contains(where: escaped.contains)
      for scalar in scalars {
        let isKept = !scalar.isHarmful && (!isMarked || escaped.contains(scalar))
        result.append(isKept ? scalar : "\u{FFFD}")
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, ends lines, turns the direction of writing, or is none.
  fileprivate var isHarmful: Bool {
    switch value {
    case ..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
