import Content
import TrainingDesk

/// Prints what a person reads, line by line: no redraw, no box drawing, no colour.
struct LinePrinter {
  let sink: any LineSink
  let words: Words

  /// A line, broken where it is too wide.
  ///
  /// - Parameters:
  ///   - lead: what it begins with, such as a number.
  ///   - indent: what the lines that it goes on in begin with.
  func line(_ text: String = "", lead: String = "", indent: String = "") throws {
    let width = min(sink.width, 100)
    for line in LineWrap.lines(of: text, width: width, lead: lead, indent: indent) {
      try sink.write(line + "\n")
    }
  }

  /// A text whose `_emphasis_` marks are left out, for those who listen.
  func prose(_ text: String, lead: String = "", indent: String = "") throws {
    try line(LinePrinter.withoutEmphasis(text), lead: lead, indent: indent)
  }

  /// A paragraph with an empty line before it.
  func paragraph(_ text: String) throws {
    try line()
    try prose(text)
  }

  /// A label and what it labels, as `SLIP    Exact location …`.
  func labelled(_ label: String, _ text: String) throws {
    let width = max(8, DisplayWidth.of(label) + 1)
    let padding = String(repeating: " ", count: width - DisplayWidth.of(label))
    try prose(text, lead: label + padding, indent: String(repeating: " ", count: width))
  }

  /// The scenes of a sitting, and what those who write them want to know.
  func scenes(of sitting: Sitting) throws {
    try scenes(sitting.scenes)
    try asides(sitting.asides)
  }

  /// Lines for those who write what is played; none for staff.
  func asides(_ lines: [String]) throws {
    if !lines.isEmpty { try line() }
    for text in lines { try line("[\(text)]") }
  }

  /// Scenes.
  func scenes(_ scenes: [ShownScene]) throws {
    for scene in scenes {
      for artefact in scene.artefacts { try self.artefact(artefact) }
      for text in scene.texts { try paragraph(text) }
    }
  }

  /// `_emphasis_` without its marks; an underscore inside a word stays.
  static func withoutEmphasis(_ text: String) -> String {
    guard text.contains("_") else { return text }
    var result = ""
    var previous: Character?
    let characters = Array(text)
    for (place, character) in characters.enumerated() {
      let next = place + 1 < characters.count ? characters[place + 1] : nil
      let isInside = isWordPart(previous) && isWordPart(next)
      if character != "_" || isInside { result.append(character) }
      previous = character
    }
    return result
  }

  private static func isWordPart(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }
}
