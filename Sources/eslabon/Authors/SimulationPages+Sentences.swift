import Content
import ScenarioEngine
import Scoring
import TerminalScreens

extension SimulationPages {
  /// The same figures in sentences, a line each.
  var sentences: [StyledText] {
    let said = SimulationPages.said
    var lines = [
      "\(SimulationPages.whole(simulation.players)) \(kind.rawValue) players played “\(scenario.title)” "
        + "(\(scenario.id)), seed \(seed)."
    ]
    for row in endings {
      lines.append(
        "\(told(row.share)) came to the \(row.ending.tone.rawValue) ending “\(row.ending.title)”.")
    }
    if simulation.unended > 0 {
      lines.append("\(told(Share(simulation.unended, of: simulation.players))) came to no ending.")
    }
    lines.append("\(told(simulation.passing)) passed: \(passWords).")
    lines.append("Privacy kept was \(said(simulation.privacy.mean)) of 100 in the mean.")
    lines.append("The job done was \(said(simulation.service.mean)) of 100 in the mean.")
    lines.append(
      "A play took \(said(simulation.minutes)) minutes and \(said(decisions)) decisions in the mean."
    )
    for row in clauses {
      lines.append(
        "\(row.id), \(row.title): \(said(row.met.inHundred)) in 100 players met it, and slipped in "
          + "\(said(row.slips)) of 100 decisions.")
    }
    return
      (lines + spread("privacy kept", simulation.privacy) + spread("job done", simulation.service))
      .map { StyledText($0) }
  }

  private func told(_ share: Share) -> String {
    "\(SimulationPages.said(share.inHundred)) in 100 players (likely \(SimulationPages.likely(share)))"
  }

  private func spread(_ name: String, _ spread: Spread) -> [String] {
    spread.counts.enumerated().compactMap { place, count in
      guard count > 0 else { return nil }
      let share = Share(count, of: simulation.players)
      let range = place == 10 ? "100" : "\(place * 10) to \(place * 10 + 9)"
      return "\(SimulationPages.said(share.inHundred)) in 100 players had \(name) \(range)."
    }
  }
}
