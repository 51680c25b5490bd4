/// Makes the bytes that turn what a terminal shows into what it shall show: lines that scroll away
/// and stay, and below them a live frame.
///
/// The cursor rests, hidden, at the beginning of the frame's first row. There it stays whether a
/// terminal re-flows its text or cuts it when its window changes, so that what is below it is always
/// the frame's, and what is above never is. While nothing is live it is shown.
public struct FramePainter: Sendable {
  /// The window that is painted for.
  public private(set) var size: TerminalSize
  private let colours: ColourMode
  /// The frame's rows as they are on the terminal.
  private var painted: [StyledText] = []
  /// What is below the cursor is unknown.
  private var isStale = true
  private var isCursorHidden = false

  /// Makes a painter for a terminal whose cursor stands at the beginning of a row.
  public init(size: TerminalSize, colours: ColourMode) {
    self.size = size
    self.colours = colours
  }

  /// Takes note that the window has another size; all of the frame is painted anew when it is shown
  /// next.
  public mutating func resize(to size: TerminalSize) {
    self.size = size
    forget()
  }

  /// Takes note that the terminal may show something else; all of the frame is painted anew when it
  /// is shown next.
  public mutating func forget() {
    isStale = true
    painted = []
  }

  /// The bytes that print lines above the frame and show another frame; none where all is shown
  /// already.
  ///
  /// - Parameters:
  ///   - lines: what stays; a line wider than the window is broken by the terminal.
  ///   - frame: what is live; of more lines than the window has rows the last are shown.
  public mutating func show(_ lines: [StyledText], above frame: Frame) -> [UInt8] {
    let next = frame.lines.suffix(size.rows).map { $0.cut(to: size.columns) }
    guard isStale || !lines.isEmpty || next != painted else { return [] }
    var output = Output.begun
    if isStale { output += "\r" + Output.eraseBelow }
    isStale = false
    if !next.isEmpty, !isCursorHidden { output += Output.hideCursor }
    for line in lines { print(line.harmless, to: &output) }
    if next.isEmpty {
      if !painted.isEmpty { output += Output.eraseBelow }
    } else {
      paint(next, to: &output)
    }
    if next.isEmpty, isCursorHidden { output += Output.showCursor }
    isCursorHidden = !next.isEmpty
    painted = next
    output += Output.ended
    return Array(output.utf8)
  }

  /// The bytes that take the frame away and show the cursor in its place.
  public mutating func leave() -> [UInt8] {
    let output =
      (painted.isEmpty ? "" : "\r" + Output.eraseBelow) + (isCursorHidden ? Output.showCursor : "")
    isCursorHidden = false
    forget()
    return Array(output.utf8)
  }

  /// Prints a line over the frame's first row; the rest of the frame is what is left below it.
  private mutating func print(_ line: StyledText, to output: inout String) {
    if line.runs.reduce(0, { $0 + DisplayWidth.most(of: $1.text) }) > size.columns {
      // Whether and where the terminal breaks it is the terminal's to say.
      if !painted.isEmpty { output += Output.eraseBelow }
      painted = []
      writeText(of: line, to: &output)
    } else {
      write(line, to: &output)
    }
    output += "\r\n"
    painted = Array(painted.dropFirst())
  }

  /// Paints what differs from the frame on the terminal, and puts the cursor at its first row.
  private func paint(_ next: [StyledText], to output: inout String) {
    // Where a terminal counts other widths than we do, a row is cut and never broken.
    output += Output.cutAtEdge
    var row = 0
    for place in next.indices where place >= painted.count || painted[place] != next[place] {
      goDown(from: row, to: place, existing: max(1, painted.count), to: &output)
      write(next[place], to: &output)
      output += "\r"
      row = place
    }
    if next.count < painted.count {
      goDown(from: row, to: next.count, existing: painted.count, to: &output)
      output += Output.eraseBelow
      row = next.count
    }
    if row > 0 { output += "\u{1B}[\(row)A" }
    output += Output.breakAtEdge
  }

  /// Goes down by rows that are there, then by new ones, for which the window may scroll.
  private func goDown(from row: Int, to place: Int, existing: Int, to output: inout String) {
    let last = max(row, min(place, existing - 1))
    if last > row { output += "\u{1B}[\(last - row)B" }
    output += String(repeating: "\r\n", count: place - last)
  }

  /// Writes a line from the beginning of its row and erases the rest of that row.
  private func write(_ line: StyledText, to output: inout String) {
    // At a row's end the cursor stands on its last character, which must not be erased.
    let isFull = line.width >= size.columns
    if isFull { output += Output.eraseLine }
    writeText(of: line, to: &output)
    if !isFull { output += Output.eraseLine }
  }

  private func writeText(of line: StyledText, to output: inout String) {
    for run in line.runs {
      let begin = run.style.sequence(in: colours)
      output += begin.isEmpty ? run.text : begin + run.text + Style.end
    }
  }
}

/// The control sequences that are used.
private enum Output {
  /// What is between begun and ended is shown at once, where a terminal can.
  static let begun = "\u{1B}[?2026h"
  static let ended = "\u{1B}[?2026l"
  static let hideCursor = "\u{1B}[?25l"
  static let showCursor = "\u{1B}[?25h"
  static let cutAtEdge = "\u{1B}[?7l"
  static let breakAtEdge = "\u{1B}[?7h"
  static let eraseLine = "\u{1B}[K"
  static let eraseBelow = "\u{1B}[J"
}
