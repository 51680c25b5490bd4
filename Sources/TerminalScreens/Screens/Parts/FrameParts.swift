/// A frame put together from parts, of which the less important give way in a small window.
struct FrameParts {
  /// How much a part matters; those that matter least are left out first.
  enum Importance: Int, Comparable {
    case space
    case ornament
    case place
    case keys
    case question

    static func < (left: Importance, right: Importance) -> Bool { left.rawValue < right.rawValue }
  }

  /// The fewest rows that what the keys act on should have, where it has so many.
  private static let leastBody = 8
  private var above: [(lines: [StyledText], importance: Importance)] = []
  private var body = FocusedLines()
  private var below: [(lines: [StyledText], importance: Importance)] = []
  private var hasBody = false

  /// Adds lines, above the body while there is none and below it then.
  mutating func add(_ lines: [StyledText], _ importance: Importance) {
    guard !lines.isEmpty else { return }
    if hasBody {
      below.append((lines, importance))
    } else {
      above.append((lines, importance))
    }
  }

  /// Adds what keys do; in a low window the first line is enough.
  mutating func add(_ hints: KeyHints, in layout: Layout) {
    for (place, line) in hints.lines(in: layout).enumerated() {
      add([line], place == 0 ? .keys : .ornament)
    }
  }

  /// Adds an empty line that gives way first.
  mutating func addSpace() { add([StyledText()], .space) }

  /// Sets what the keys act on.
  mutating func setBody(_ lines: FocusedLines) {
    body = lines
    hasBody = true
  }

  /// How many rows it would like.
  var wanted: Int { (above + below).reduce(body.lines.count) { $0 + $1.lines.count } }

  /// The frame for a window, a row of which is left to what was printed.
  func frame(in size: TerminalSize) -> Frame {
    let rows = max(1, size.rows - 1)
    var above = above
    var below = below
    let least = min(body.lines.count, max(FrameParts.leastBody, body.focus?.count ?? 0))
    func taken() -> Int { (above + below).reduce(0) { $0 + $1.lines.count } }
    while taken() + least > rows {
      let weakest = (above + below).map(\.importance).min()
      guard let weakest, weakest < .question else { break }
      // From the edges inwards, so that what is left stays together.
      if let place = below.lastIndex(where: { $0.importance == weakest }) {
        below.remove(at: place)
      } else if let place = above.firstIndex(where: { $0.importance == weakest }) {
        above.remove(at: place)
      }
    }
    let left = rows - taken()
    let shown = body.fitted(to: max(min(body.lines.count, 1), left))
    let lines = above.flatMap(\.lines) + shown + below.flatMap(\.lines)
    return Frame(lines.suffix(rows).map { $0.cut(to: size.columns) })
  }
}
