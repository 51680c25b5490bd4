import Content
import ContentFiles
import DeskSamples
import TerminalScreens

/// Keeps what is printed.
final class Transcript: LineSink {
  let width: Int
  private(set) var text = ""

  init(width: Int = 80) { self.width = width }

  func write(_ text: String) { self.text += text }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// How often some words stand in it.
  func count(of words: String) -> Int { text.ranges(of: words).count }
}

extension Words {
  /// The words that the program ships with.
  static func shipped(_ language: Language) -> Words {
    Words(language: language, texts: ShippedLibrary.library.words(in: language))
  }
}
