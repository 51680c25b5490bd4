import Content

/// A text as it stands in a file.
struct WrittenText: Sendable {
  let text: String
  let place: YAMLPosition
}

/// Looks at the texts of one file: whether any is too long for one go, and whether they are easy
/// enough together.
struct TextCheck {
  /// The most words of one text.
  static let mostWords = 90
  /// Shorter texts, such as names and cells, are no sentences.
  private static let fewestWords = 8

  let texts: [WrittenText]
  let language: Language
  let file: String
  /// Where it is said what is true of the file as a whole.
  let top: YAMLPosition

  /// What is wrong.
  var diagnostics: [LocatedDiagnostic] {
    var found: [LocatedDiagnostic] = []
    var ease = ReadingEase(in: language)
    for written in texts {
      let text = (try? Prose(parsing: written.text))?.rendered { $0 } ?? written.text
      let words = text.split(whereSeparator: \.isWhitespace).count
      if words > TextCheck.mostWords {
        found.append(
          LocatedDiagnostic(
            .longText, file: file, line: written.place.line, column: written.place.column,
            summary: "the text has \(words) words, too many for one go",
            help: "write at most \(TextCheck.mostWords), or part it"))
      }
      if words >= TextCheck.fewestWords { ease.read(text) }
    }
    return found + hardness(ease)
  }

  private func hardness(_ ease: ReadingEase) -> [LocatedDiagnostic] {
    guard let value = ease.value, let bar = ReadingEase.bar(in: language), value < bar else {
      return []
    }
    return [
      LocatedDiagnostic(
        .readingLevel, file: file, line: top.line, column: top.column,
        summary: "the texts are hard to read: \(Int(value)) of 100, a newspaper for everybody has "
          + "\(Int(bar))",
        help: "use shorter sentences (now \(tenth(ease.wordsInSentence)) words) and words (now "
          + "\(tenth(ease.syllablesInWord)) syllables)")
    ]
  }

  private func tenth(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
