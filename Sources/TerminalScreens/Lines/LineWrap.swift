/// Breaks text into lines at spaces.
enum LineWrap {
  /// The lines of a text, no wider than `width` columns where words allow it.
  ///
  /// - Parameters:
  ///   - indent: what every line but the first begins with.
  static func lines(of text: String, width: Int, indent: String = "") -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { paragraph(String($0), width: max(20, width), indent: indent) }
  }

  private static func paragraph(_ text: String, width: Int, indent: String) -> [String] {
    guard DisplayWidth.of(text) > width else { return [text] }
    let lead = text.prefix { $0 == " " }
    var lines: [String] = []
    var line = String(lead)
    var columns = lead.count
    var isEmpty = true
    for word in text.dropFirst(lead.count).split(separator: " ") {
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
