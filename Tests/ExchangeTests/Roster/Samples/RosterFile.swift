import Content
import Exchange
import People

/// Small roster files for tests.
enum RosterFile {
  /// Reads text as a file in UTF-8.
  static func read(_ text: String, _ reader: RosterReader = RosterReader()) -> RosterReading {
    reader.read(Array(text.utf8))
  }

  /// The words of all problems of a text.
  static func words(_ text: String, _ reader: RosterReader = RosterReader()) -> [String] {
    read(text, reader).problems.map { RosterDiagnostic($0).text }
  }
}
