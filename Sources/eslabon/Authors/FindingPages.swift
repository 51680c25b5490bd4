import Content
import ContentFiles
import TerminalScreens
import TrainingDesk

/// What a check found, as people read it on a terminal: each with its line and a caret under it.
struct FindingPages {
  let checked: CheckedContent
  /// How wide the terminal is.
  let columns: Int
  /// How the page about a code is called.
  let page: (DiagnosticCode) -> String

  /// All lines, without the count at the end.
  var lines: [StyledText] {
    var explained: Set<DiagnosticCode> = []
    var files: [String: SourceLines] = [:]
    return checked.diagnostics.flatMap { finding in
      if files[finding.file] == nil {
        files[finding.file] = SourceLines(checked.sources[finding.file] ?? [])
      }
      let isNew = explained.insert(finding.code).inserted
      let line = files[finding.file]?.line(finding.line)
      return lines(of: finding, line: line, page: isNew ? page(finding.code) : nil)
    }
  }

  private func lines(
    of finding: LocatedDiagnostic, line: String?, page: String?
  ) -> [StyledText] {
    let severity = finding.severity.rawValue
    let style: Style = finding.severity == .error ? [.strong, .bad] : [.strong, .marked]
    let head =
      StyledText("\(severity)[\(finding.code.rawValue)]", style)
      + StyledText(": \(finding.summary)", .strong)
    let number = String(finding.line)
    let margin = String(repeating: " ", count: number.count)
    var lines = head.wrapped(to: columns, indent: severity.count + 2)
    lines.append(
      StyledText("\(margin)--> ", .quiet)
        + StyledText("\(finding.file):\(finding.line):\(finding.column)"))
    if let line {
      let excerpt = SourceExcerpt(
        line, column: finding.column, end: finding.endColumn, columns: columns - number.count - 3)
      let caret = "^" + String(repeating: "~", count: excerpt.width - 1)
      lines.append(StyledText("\(margin) |", .quiet))
      lines.append(StyledText("\(number) | ", .quiet) + StyledText(excerpt.text))
      lines.append(
        StyledText("\(margin) | ", .quiet)
          + StyledText(String(repeating: " ", count: excerpt.offset)) + StyledText(caret, style))
    }
    lines += note("help", finding.help, margin)
    if let page { lines += note("page", page, margin) }
    return lines + [""]
  }

  private func note(_ name: String, _ text: String, _ margin: String) -> [StyledText] {
    let lead = StyledText("\(margin) = ", .quiet) + StyledText("\(name): ", .strong)
    return StyledText(text).wrapped(to: columns, lead: lead, indent: lead.width)
  }
}

/// The lines of a file.
struct SourceLines {
  private let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [3] : [0]
    for (place, byte) in bytes.enumerated() {
      let isReturn = byte == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A)
      if byte == 0x0A || isReturn { starts.append(place + 1) }
    }
    self.starts = starts
  }

  /// A line without its end, counted from 1; nil where there is none.
  func line(_ number: Int) -> String? {
    guard !bytes.isEmpty, starts.indices.contains(number - 1) else { return nil }
    let start = starts[number - 1]
    let end = starts.indices.contains(number) ? starts[number] : bytes.count
    let line = bytes[start..<end].prefix { $0 != 0x0A && $0 != 0x0D }
    return String(decoding: line, as: UTF8.self)
  }
}
