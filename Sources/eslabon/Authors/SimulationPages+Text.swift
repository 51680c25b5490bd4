import Content
import ScenarioEngine
import Scoring
import TerminalScreens

extension SimulationPages {
  /// Tables and bars, no wider than 80 columns.
  var table: [StyledText] {
    heading + endingRows + facts + clauseRows + histogram
  }

  private var heading: [StyledText] {
    let players = SimulationPages.whole(simulation.players)
    return [
      StyledText(cut(scenario.title, to: 50), .strong)
        + StyledText("  \(scenario.id)", .quiet),
      StyledText("\(players) \(kind.rawValue) players, seed \(seed)", .quiet),
    ]
  }

  private var endingRows: [StyledText] {
    var lines = [
      StyledText(),
      StyledText(
        "ENDINGS" + spaces(37) + right("in 100", 8) + right("likely", 14), .strong),
    ]
    for row in endings {
      let style = SimulationPages.style(of: row.ending.tone)
      lines.append(
        StyledText(left(row.ending.tone.rawValue, 6), style)
          + StyledText(left(cut(row.ending.title, to: 36), 38)) + share(row.share)
          + StyledText("  " + bar(row.share.inHundred, 12), style))
    }
    if simulation.unended > 0 {
      let share = self.share(Share(simulation.unended, of: simulation.players))
      lines.append(StyledText(left("no ending", 44), [.strong, .bad]) + share)
    }
    return lines
  }

  private func share(_ share: Share) -> StyledText {
    StyledText(
      right(SimulationPages.said(share.inHundred), 8)
        + right(SimulationPages.likely(share), 14))
  }

  private var facts: [StyledText] {
    let pass = simulation.passing
    let range = simulation.tenthsOfMinutes ?? 0...0
    func minutes(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
    let told: [(String, String, String)] = [
      (
        "Pass", "\(SimulationPages.said(pass.inHundred)) in 100 (\(SimulationPages.likely(pass)))",
        passWords
      ),
      ("Privacy kept", SimulationPages.said(simulation.privacy.mean), "mean, of 100"),
      ("Job done", SimulationPages.said(simulation.service.mean), "mean, of 100"),
      (
        "Minutes", SimulationPages.said(simulation.minutes),
        "\(minutes(range.lowerBound)) to \(minutes(range.upperBound))"
      ),
      ("Decisions", SimulationPages.said(decisions), "a player"),
    ]
    return [StyledText()]
      + told.map { name, figure, more in
        StyledText(left(name, 14), .strong) + StyledText(figure)
          + StyledText("  " + cut(more, to: 80 - 16 - figure.count), .quiet)
      }
  }

  private var clauseRows: [StyledText] {
    guard !clauses.isEmpty else { return [StyledText(), "No rule was ever at stake."] }
    let head = "RULES" + spaces(39) + right("met by", 8) + right("slips in 100", 14)
    return [StyledText(), StyledText(head, .strong)]
      + clauses.map { row in
        StyledText(left(row.id.rawValue, 7), .marked)
          + StyledText(left(cut(row.title, to: 35), 37))
          + StyledText(right(SimulationPages.said(row.met.inHundred), 8))
          + StyledText(right(SimulationPages.said(row.slips), 14))
          + StyledText("  " + bar(row.slips, 12), .bad)
      }
  }

  /// How the scores are spread: privacy kept beside the job done.
  private var histogram: [StyledText] {
    let (privacy, service) = (simulation.privacy, simulation.service)
    let most = Double(max(1, (privacy.counts + service.counts).max() ?? 1))
    func side(_ spread: Spread, _ place: Int) -> (String, String) {
      let count = spread.counts[place]
      let share = Share(count, of: simulation.players)
      return (
        left(bar(100 * Double(count) / most, 24), 25),
        right(SimulationPages.said(share.inHundred), 6)
      )
    }
    var lines = [
      StyledText(),
      StyledText(
        left("SCORES", 9) + left("privacy kept, in 100 players", 35) + "job done, in 100 players",
        .strong),
    ]
    for place in privacy.counts.indices {
      let name = place == 10 ? "100" : "\(place * 10)-\(place * 10 + 9)"
      let (kept, keptShare) = side(privacy, place)
      let (done, doneShare) = side(service, place)
      lines.append(
        StyledText(right(name, 7) + "  ") + StyledText(kept, .good) + StyledText(keptShare + "    ")
          + StyledText(done, .marked) + StyledText(doneShare))
    }
    return lines
  }

  /// Between which bounds a share lies: `11.7-13.0`.
  static func likely(_ share: Share) -> String {
    let range = share.interval
    return "\(said(range.lowerBound))-\(said(range.upperBound))"
  }

  private static func style(of tone: Ending.Tone) -> Style {
    switch tone {
    case .good: .good
    case .mixed: .marked
    case .bad: .bad
    }
  }

  // MARK: Columns

  /// A bar of so much of 100; what is there at all is seen.
  private func bar(_ value: Double, _ width: Int) -> String {
    let length = Int((value * Double(width) / 100).rounded())
    return String(repeating: "#", count: value > 0 ? min(width, max(1, length)) : 0)
  }

  private func cut(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var cut = ""
    for character in text where DisplayWidth.of(cut) + DisplayWidth.of(String(character)) < width {
      cut.append(character)
    }
    return cut + "…"
  }

  private func left(_ text: String, _ width: Int) -> String {
    text + spaces(width - DisplayWidth.of(text))
  }

  private func right(_ text: String, _ width: Int) -> String {
    spaces(width - DisplayWidth.of(text)) + text
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
