import TrainingDesk

/// The meters of a situation as bars, the ones that changed on their way to where they stand.
struct MeterBars: Sendable, Hashable {
  /// How many steps a bar takes to where it goes.
  static let steps = 12
  private var levels: [ShownLevel] = []
  private var from: [String: Int] = [:]
  private var step = MeterBars.steps

  /// Whether a bar is on its way.
  var isMoving: Bool { step < MeterBars.steps && !from.isEmpty }

  /// Stands at levels at once.
  mutating func stand(at levels: [ShownLevel]) {
    self.levels = levels
    from = [:]
    step = MeterBars.steps
  }

  /// Goes to levels.
  ///
  /// - Parameter moves: whether the way is shown; else they stand there at once and tell the change.
  mutating func go(to levels: [ShownLevel], moves: Bool) {
    let before = Dictionary(
      self.levels.map { ($0.title, $0.value) }, uniquingKeysWith: { first, _ in first })
    self.levels = levels
    from = before.filter { old in levels.contains { $0.title == old.key && $0.value != old.value } }
    step = moves ? 0 : MeterBars.steps
  }

  /// Goes on by a step.
  mutating func move() { step = min(MeterBars.steps, step + 1) }

  /// Stands where it goes to.
  mutating func arrive() { step = MeterBars.steps }

  /// The bars, as many in a line as fit.
  func lines(in layout: Layout) -> [StyledText] {
    var lines: [StyledText] = []
    for level in levels {
      let bar = bar(level, cells: layout.isNarrow ? 5 : 10)
      if let last = lines.last, last.width + 3 + bar.width <= layout.columns {
        lines[lines.count - 1] = last + "   " + bar
      } else {
        lines += layout.lines(bar)
      }
    }
    return lines
  }

  private func bar(_ level: ShownLevel, cells: Int) -> StyledText {
    let start = from[level.title] ?? level.value
    let shown = start + (level.value - start) * step / MeterBars.steps
    let span = max(1, level.maximum - level.minimum)
    // Rounded to the nearest cell.
    let filled = ((shown - level.minimum) * cells * 2 + span) / (span * 2)
    let full = min(cells, max(0, filled))
    var bar = StyledText("\(level.title) ", .quiet)
    bar.append(String(repeating: "━", count: full), .marked)
    bar.append(String(repeating: "─", count: cells - full), .quiet)
    bar.append(" \(shown)", .strong)
    if start != level.value {
      let change = level.value - start
      bar.append(change > 0 ? " (+\(change))" : " (\u{2212}\(-change))", .quiet)
    }
    return bar
  }
}
