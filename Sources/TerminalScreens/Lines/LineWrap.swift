/// Breaks text into lines at spaces.
public enum LineWrap {
  /// The lines of a text, no wider than `width` columns where words allow it.
  ///
  /// - Parameters:
  ///   - lead: what the first line begins with; it is never broken.
  ///   - indent: what every other line begins with.
  public static func lines(
    of text: String, width: Int, lead: String = "", indent: String = ""
  ) -> [String] {
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
    return paragraphs.enumerated().flatMap { place, paragraph in
      place > 0 && paragraph.isEmpty
        ? [""]
        : lines(
          ofParagraph: paragraph, width: max(20, width), lead: place == 0 ? lead : indent,
          indent: indent)
    }
  }

  private static func lines(
    ofParagraph text: Substring, width: Int, lead: String, indent: String
  ) -> [String] {
    var lines: [String] = []
    var line = lead
    var columns = DisplayWidth.of(lead)
    guard columns + DisplayWidth.of(text) > width else {
      // A space at a line's end is seen by nobody and read out by some.
      return [lead + (text.last == " " ? text.dropLast() : text)]
    }
    var isEmpty = true
    for word in text.split(separator: " ") {
      let wide = DisplayWidth.of(word)
      if !isEmpty, columns + 1 + wide > width {
        lines.append(line)
        line = indent
        columns = indent.count
        isEmpty = true
      }
      if !isEmpty {
        line += " "
        columns += 1
      }
      line += word
      columns += wide
      isEmpty = false
    }
    return lines + [line]
  }
}
