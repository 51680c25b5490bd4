extension EmulatedTerminal {
  /// Writes a character at the cursor.
  mutating func print(_ scalar: Unicode.Scalar) {
    let width = EmulatedTerminal.width(of: scalar)
    guard !(0x80...0x9F).contains(scalar.value) else { return unknown.append("C1 \(scalar.value)") }
    guard width > 0 else { return combine(scalar) }
    guard width <= columns else { return }
    if isPastEdge || column + width > columns {
      if breaksAtEdge {
        screen[row].goesOn = true
        column = 0
        lineFeed()
      } else {
        column = columns - width
      }
    }
    isPastEdge = false
    split(at: column)
    split(at: column + width)
    screen[row].cells[column] = TerminalCell(text: String(scalar), style: style, isBlank: false)
    if width == 2 {
      screen[row].cells[column + 1] = TerminalCell(text: "", style: style, isBlank: false)
    }
    lastWritten = column
    column += width
    if column == columns {
      column -= 1
      isPastEdge = breaksAtEdge
    }
  }

  /// Puts a mark on the character written last.
  private mutating func combine(_ scalar: Unicode.Scalar) {
    guard let lastWritten else { return }
    screen[row].cells[lastWritten].text.unicodeScalars.append(scalar)
  }

  /// Blanks the wide character that stands across a column's beginning.
  private mutating func split(at column: Int) {
    guard column > 0, column < columns, screen[row].cells[column].text.isEmpty else { return }
    screen[row].cells[column - 1] = .blank
    screen[row].cells[column] = .blank
  }

  mutating func act(on control: UInt8) {
    lastWritten = nil
    switch control {
    case 0x0D: column = 0
    case 0x0A: lineFeed()
    case 0x08: column = max(0, column - 1)
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    case 0x07: break
    default: unknown.append("control \(control)")
    }
    isPastEdge = false
  }

  private mutating func lineFeed() {
    guard row == rows - 1 else {
      row += 1
      return
    }
    scrollback.append(screen.removeFirst())
    screen.append(TerminalRow(columns: columns))
  }

  mutating func act(on sequence: SequenceReader.Sequence) {
    if sequence.isPrivate { return setMode(sequence) }
    let first = sequence.numbers.first ?? nil
    let count = max(1, first ?? 1)
    switch (sequence.final, sequence.numbers.count) {
    case (UInt8(ascii: "m"), _): setStyle(sequence)
    case (UInt8(ascii: "A"), ...1): row = max(0, row - count)
    case (UInt8(ascii: "B"), ...1): row = min(rows - 1, row + count)
    case (UInt8(ascii: "C"), ...1): column = min(columns - 1, column + count)
    case (UInt8(ascii: "D"), ...1): column = max(0, column - count)
    case (UInt8(ascii: "G"), ...1): column = min(columns, count) - 1
    case (UInt8(ascii: "H"), ...2):
      row = min(rows, count) - 1
      column = min(columns, max(1, (sequence.numbers.count > 1 ? sequence.numbers[1] : 1) ?? 1)) - 1
    case (UInt8(ascii: "K"), ...1): eraseInLine(first ?? 0, sequence)
    case (UInt8(ascii: "J"), ...1): eraseInWindow(first ?? 0, sequence)
    default: unknown.append(sequence.description)
    }
    if sequence.final != UInt8(ascii: "m") { (isPastEdge, lastWritten) = (false, nil) }
  }

  private mutating func eraseInLine(_ part: Int, _ sequence: SequenceReader.Sequence) {
    let places: Range<Int>
    switch part {
    case 0: places = column..<columns
    case 1: places = 0..<column + 1
    case 2: places = 0..<columns
    default: return unknown.append(sequence.description)
    }
    split(at: places.lowerBound)
    split(at: places.upperBound)
    for place in places { screen[row].cells[place] = .blank }
    if places.upperBound == columns { screen[row].goesOn = false }
  }

  private mutating func eraseInWindow(_ part: Int, _ sequence: SequenceReader.Sequence) {
    switch part {
    case 0:
      eraseInLine(0, sequence)
      for place in row + 1..<max(rows, row + 1) { screen[place] = TerminalRow(columns: columns) }
    case 2: screen = Array(repeating: TerminalRow(columns: columns), count: rows)
    default: unknown.append(sequence.description)
    }
  }

  private mutating func setStyle(_ sequence: SequenceReader.Sequence) {
    let codes = sequence.numbers.isEmpty ? [0] : sequence.numbers.map { $0 ?? 0 }
    for code in codes {
      switch code {
      case 0: style = []
      case 1, 2, 3, 4, 7: style.insert(code)
      case 30...37, 90...97: style = style.filter { $0 < 30 }.union([code])
      default: unknown.append(sequence.description)
      }
    }
  }

  private mutating func setMode(_ sequence: SequenceReader.Sequence) {
    let isOn = sequence.final == UInt8(ascii: "h")
    guard isOn || sequence.final == UInt8(ascii: "l") else {
      return unknown.append(sequence.description)
    }
    for number in sequence.numbers {
      switch number {
      case 7: breaksAtEdge = isOn
      case 25: isCursorShown = isOn
      case 2004: bracketsPaste = isOn
      case 2026: isHeld = isOn
      default: unknown.append(sequence.description)
      }
    }
  }

  /// The columns of a scalar, as terminals count that know no clusters.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    let wide: [ClosedRange<UInt32>] = [
      0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
    ]
    let isWide =
      scalar.properties.isEmojiPresentation || wide.contains { $0.contains(scalar.value) }
    return isWide ? 2 : 1
  }
}
