/// Makes keystrokes of the bytes that a terminal sends, however they are cut.
///
/// Pasted text, replies of the terminal, mouse and unknown sequences come to nothing. It keeps no
/// more than one short sequence.
public struct KeyParser: Sendable, Hashable {
  private enum State: Hashable {
    case ground
    /// After ESC.
    case escape
    /// After `ESC [`.
    case control(KeySequence)
    /// After `ESC O`.
    case keypad(KeySequence)
    /// So many bytes more belong to the sequence, whatever they are.
    case skipping(Int)
    /// Inside a string of the terminal's: OSC, DCS, APC, PM, SOS.
    case string
    /// After an ESC inside a string, which the next byte ends.
    case stringEscape
    /// Inside pasted text, of whose end so many bytes were seen.
    case paste(Int)
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  private static let escape: UInt8 = 0x1B
  private static let interrupt: UInt8 = 0x03

  private var state = State.ground
  private var scalars = ScalarReader()
  /// The scalar being read was typed with Alt.
  private var isAlternate = false
  /// Nothing came for a while.
  private var wasSilent = false

  /// Makes a parser that has read nothing.
  public init() {}

  /// Whether a sequence is begun; after some 50 ms of silence ``finish()`` ends it.
  public var isWithin: Bool { (state != .ground || scalars.isWithin) && !wasSilent }

  /// Whether pasted text goes on.
  public var isPasting: Bool { if case .paste = state { true } else { false } }

  /// Reads bytes; gives the keystrokes that are whole.
  public mutating func read(_ bytes: some Sequence<UInt8>) -> [Keystroke] {
    var strokes: [Keystroke] = []
    for byte in bytes { read(byte, into: &strokes) }
    return strokes
  }

  /// Ends what is begun, as nothing more came: an ESC alone is ``Key/escape``, all else is dropped;
  /// pasted text goes on until its end or Ctrl-C.
  public mutating func finish() -> [Keystroke] {
    let wasEscape = state == .escape
    scalars = ScalarReader()
    isAlternate = false
    if isPasting { wasSilent = true } else { state = .ground }
    return wasEscape ? [.key(.escape)] : []
  }

  private mutating func read(_ byte: UInt8, into strokes: inout [Keystroke]) {
    defer { wasSilent = false }
    switch state {
    case .ground: readPlain(byte, into: &strokes)
    case .escape: readAfterEscape(byte, into: &strokes)
    case .paste(let seen): readPasted(byte, after: seen, into: &strokes)
    case .skipping(let count): state = count > 1 ? .skipping(count - 1) : .ground
    case .control(let sequence): readControl(byte, in: sequence, into: &strokes)
    case .keypad(let sequence): readKeypad(byte, in: sequence, into: &strokes)
    case .string: readString(byte, into: &strokes)
    case .stringEscape:
      state = .escape
      if byte == UInt8(ascii: "\\") { state = .ground } else { read(byte, into: &strokes) }
    }
  }

  private mutating func readPlain(_ byte: UInt8, into strokes: inout [Keystroke]) {
    guard byte >= 0x80 || scalars.isWithin else {
      isAlternate = false
      return readASCII(byte, into: &strokes)
    }
    switch scalars.read(byte) {
    case .unfinished: break
    case .dropped: isAlternate = false
    case .interrupted:
      isAlternate = false
      read(byte, into: &strokes)
    case .scalar(let scalar):
      if (0x80...0x9F).contains(scalar.value) {
        // An introducer in one character.
        begin(UInt8(scalar.value - 0x40))
      } else if !isAlternate, scalar.isTyped {
        strokes.append(.key(.character(Character(scalar))))
      }
      isAlternate = false
    }
  }

  private mutating func readASCII(_ byte: UInt8, into strokes: inout [Keystroke]) {
    switch byte {
    case KeyParser.interrupt: strokes.append(.key(.interrupt))
    case 0x04: strokes.append(.key(.endOfInput))
    case 0x08, 0x7F: strokes.append(.key(.backspace))
    case 0x09: strokes.append(.key(.tab))
    case 0x0A, 0x0D: strokes.append(.key(.enter))
    case 0x0C: strokes.append(.redraw)
    case 0x1A: strokes.append(.suspend)
    case KeyParser.escape: state = .escape
    case 0x20..<0x7F: strokes.append(.key(.character(Character(Unicode.Scalar(byte)))))
    default: break
    }
  }

  private mutating func readAfterEscape(_ byte: UInt8, into strokes: inout [Keystroke]) {
    switch byte {
    // Alt and an arrow, or Escape twice.
    case KeyParser.escape: break
    case KeyParser.interrupt: abandon(before: byte, into: &strokes)
    case 0x80...:
      (state, isAlternate) = (.ground, true)
      readPlain(byte, into: &strokes)
    default: begin(byte)
    }
  }

  /// Begins what a byte after ESC introduces; what introduces nothing is Alt and a key.
  private mutating func begin(_ introducer: UInt8) {
    switch introducer {
    case UInt8(ascii: "["): state = .control(KeySequence())
    case UInt8(ascii: "O"): state = .keypad(KeySequence())
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      state = .string
    default: state = .ground
    }
  }

  private mutating func readControl(
    _ byte: UInt8, in sequence: KeySequence, into strokes: inout [Keystroke]
  ) {
    switch byte {
    case 0x20...0x3F:
      var longer = sequence
      longer.append(byte)
      state = .control(longer)
    case UInt8(ascii: "[") where sequence.isEmpty:
      // A function key of the Linux console.
      state = .skipping(1)
    case UInt8(ascii: "M") where sequence.isEmpty:
      // The mouse, as the oldest terminals report it.
      state = .skipping(3)
    case 0x40...0x7E:
      state = sequence.isPaste(endedBy: byte) ? .paste(0) : .ground
      if let key = sequence.key(endedBy: byte) { strokes.append(.key(key)) }
    default: abandon(before: byte, into: &strokes)
    }
  }

  private mutating func readKeypad(
    _ byte: UInt8, in sequence: KeySequence, into strokes: inout [Keystroke]
  ) {
    switch byte {
    case 0x30...0x3B:
      var longer = sequence
      longer.append(byte)
      state = .keypad(longer)
    case 0x20...0x7E:
      state = .ground
      if let key = sequence.keypadKey(endedBy: byte) { strokes.append(.key(key)) }
    default: abandon(before: byte, into: &strokes)
    }
  }

  private mutating func readString(_ byte: UInt8, into strokes: inout [Keystroke]) {
    switch byte {
    case 0x07, 0x18, 0x1A: state = .ground
    case KeyParser.escape: state = .stringEscape
    case KeyParser.interrupt: abandon(before: byte, into: &strokes)
    default: break
    }
  }

  private mutating func readPasted(
    _ byte: UInt8, after seen: Int, into strokes: inout [Keystroke]
  ) {
    if wasSilent, byte == KeyParser.interrupt {
      // Typed, as nothing is being pasted any more: the end got lost.
      abandon(before: byte, into: &strokes)
    } else if byte == KeyParser.pasteEnd[seen] {
      state = seen + 1 == KeyParser.pasteEnd.count ? .ground : .paste(seen + 1)
    } else {
      state = .paste(byte == KeyParser.escape ? 1 : 0)
    }
  }

  /// Drops the sequence and reads the byte that does not belong to it.
  private mutating func abandon(before byte: UInt8, into strokes: inout [Keystroke]) {
    state = .ground
    readPlain(byte, into: &strokes)
  }
}

extension Unicode.Scalar {
  /// Whether it is a key by itself: no mark, no format, no control.
  fileprivate var isTyped: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format, .control, .surrogate,
      .unassigned, .lineSeparator, .paragraphSeparator:
      false
    default: true
    }
  }
}
