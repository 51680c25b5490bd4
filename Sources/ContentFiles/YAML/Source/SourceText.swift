import Content

/// A file's bytes, proven to be UTF-8 without characters that do not belong in authored text.
///
/// Such characters are reported and replaced, one Unicode scalar by one, so that every place
/// stays where it is and the rest of the file can be read.
struct SourceText {
  /// The bytes without their byte order mark.
  private(set) var bytes: [UInt8]
  /// The lines, counted from 1, on which a tab indents something.
  private(set) var linesIndentedByTab: Set<Int> = []

  private var offset = 0
  private var line = 1
  private var column = 1
  /// Where the first tab of this line's indentation stands.
  private var tab: YAMLPosition?
  private var isIndentation = true

  /// Checks a file's bytes, or tells why they cannot be read and gives nil.
  init?(_ file: [UInt8], _ problems: DiagnosticCollector) {
    bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x20 && byte < 0x7F {
        if byte != UInt8(ascii: " ") && isIndentation { endIndentation(problems) }
        step(1)
      } else if byte < 0x80 {
        scanControl(byte, problems)
      } else if !scanWide(problems) {
        return nil
      }
      guard problems.diagnostics.count < YAMLLimits.problems else {
        problems.report(
          .tooLarge, at: here, "more than \(YAMLLimits.problems) problems, the rest is not read",
          help: "put these right first; perhaps this is not a text file")
        return nil
      }
    }
  }

  /// Where the file ends.
  var end: YAMLPosition { here }

  private var here: YAMLPosition { YAMLPosition(line: line, column: column) }

  private mutating func step(_ length: Int) {
    offset += length
    column += 1
  }

  private mutating func endIndentation(_ problems: DiagnosticCollector) {
    isIndentation = false
    guard let tab else { return }
    linesIndentedByTab.insert(tab.line)
    problems.report(
      .tab, at: tab, "a tab stands in the indentation", help: "indent with spaces")
  }

  private mutating func scanControl(_ byte: UInt8, _ problems: DiagnosticCollector) {
    switch byte {
    case UInt8(ascii: "\t"):
      if isIndentation && tab == nil { tab = here }
      step(1)
    case UInt8(ascii: "\r") where offset + 1 < bytes.count && bytes[offset + 1] == 0x0A:
      step(1)
    case UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      offset += 1
      line += 1
      column = 1
      tab = nil
      isIndentation = true
    default:
      refuse(Unicode.Scalar(byte), problems)
      bytes[offset] = UInt8(ascii: " ")
      step(1)
    }
  }

  /// Checks a scalar of several bytes; false where they are none.
  private mutating func scanWide(_ problems: DiagnosticCollector) -> Bool {
    if isIndentation { endIndentation(problems) }
    guard let (scalar, length) = UTF8Form.scalar(in: bytes, at: offset) else {
      let byte = String(bytes[offset], radix: 16, uppercase: true)
      problems.report(
        .notUTF8, at: here, "the byte 0x\(byte) is not UTF-8",
        help: "save the file in the encoding UTF-8")
      return false
    }
    if scalar.isUnwanted {
      refuse(scalar, problems)
      // A no-break space in two bytes, the replacement character in three.
      let replacement: [UInt8] = length == 2 ? [0xC2, 0xA0] : [0xEF, 0xBF, 0xBD]
      bytes.replaceSubrange(offset..<offset + length, with: replacement)
    }
    step(length)
    return true
  }

  private func refuse(_ scalar: Unicode.Scalar, _ problems: DiagnosticCollector) {
    problems.report(
      .controlCharacter, at: here, "the \(scalar.kindOfUnwanted) \(scalar.codePoint) stands here",
      help: "delete it; it may be invisible in your editor")
  }
}

extension SourceText {
  /// The Unicode scalars of a line counted from 1, without its end, cut after the first 4,096.
  func scalars(ofLine wanted: Int) -> [Unicode.Scalar] {
    var current = 1
    var start = 0
    while current < wanted && start < bytes.count {
      guard let next = endOfLine(from: start) else { return [] }
      start = next
      current += 1
    }
    let line = bytes[start...].prefix(16_384).prefix {
      $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r")
    }
    return Array(String(decoding: line, as: UTF8.self).unicodeScalars.prefix(4096))
  }

  /// Where the line after the one at `offset` begins.
  private func endOfLine(from offset: Int) -> Int? {
    guard
      let end = bytes[offset...].firstIndex(where: {
        $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
      })
    else { return nil }
    let isPair =
      bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.count
      && bytes[end + 1] == UInt8(ascii: "\n")
    return end + (isPair ? 2 : 1)
  }
}
