import TerminalScreens

/// A line of a file as a terminal shows it, and where something in it stands.
///
/// Tabs take four columns, what steers terminals is replaced, and of a line that is too long only
/// the part around the place is left.
struct SourceExcerpt {
  /// The line.
  let text: String
  /// How many columns stand before the place.
  let offset: Int
  /// How many columns the place takes, at least 1.
  let width: Int

  /// Shows a line.
  ///
  /// - Parameters:
  ///   - line: the line without its end.
  ///   - column: where the place begins, counted from 1 in Unicode scalars.
  ///   - end: the column after its last one; nil where that is not known.
  ///   - columns: how many columns there are, at least 20.
  init(_ line: String, column: Int, end: Int?, columns: Int) {
    let columns = max(20, columns)
    let scalars = line.unicodeScalars
    // What lies further off can be seen on no screen, and a line may be megabytes long.
    let far = 400
    let start = max(0, column - 1 - far)
    let near = scalars.dropFirst(start).prefix(far * 2)
    var cells = SourceExcerpt.cells(of: near, from: start)
    let first = cells.firstIndex { $0.scalars.upperBound > column - 1 } ?? cells.count
    let last = end.map { end in cells.lastIndex { $0.scalars.lowerBound < end - 1 } ?? first }
    let goesOn = start + near.count < scalars.count
    let marked = max(1, (last ?? first) - first + 1)
    var before = cells[..<first].reduce(0) { $0 + $1.width }
    let whole = cells.reduce(0) { $0 + $1.width }
    var dropped = 0
    if start > 0 || before > columns * 2 / 3 && whole > columns {
      while dropped < first, before > columns / 3 {
        before -= cells[dropped].width
        dropped += 1
      }
      cells.removeFirst(dropped)
    }
    let lead = start + dropped > 0 ? "…" : ""
    text = lead + SourceExcerpt.cut(cells, to: columns - lead.count, goesOn: goesOn)
    offset = before + lead.count
    let under = cells.dropFirst(first - dropped).prefix(marked).reduce(0) { $0 + $1.width }
    width = max(1, min(under, columns - offset))
  }

  /// A character as it is shown, and which scalars of the line it is.
  private struct Cell {
    let text: String
    let width: Int
    let scalars: Range<Int>
  }

  private static func cells(of scalars: some Collection<Unicode.Scalar>, from start: Int)
    -> [Cell]
  {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    var place = start
    return String(text).map { character in
      let count = character.unicodeScalars.count
      defer { place += count }
      let shown = character == "\t" ? "    " : HarmlessText.line(String(character))
      return Cell(
        text: shown, width: DisplayWidth.of(shown), scalars: place..<(place + count))
    }
  }

  /// The cells as far as there is room, with a mark where something is left out.
  private static func cut(_ cells: [Cell], to columns: Int, goesOn: Bool) -> String {
    let whole = cells.reduce(0) { $0 + $1.width }
    guard whole > columns || goesOn else { return cells.map(\.text).joined() }
    var left = columns - 1
    let shown = cells.prefix { cell in
      left -= cell.width
      return left >= 0
    }
    return shown.map(\.text).joined() + "…"
  }
}
