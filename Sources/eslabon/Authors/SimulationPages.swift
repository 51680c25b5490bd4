import Content
import ContentFiles
import Exchange
import PrivacyPolicy
import ScenarioEngine
import Scoring
import TerminalScreens
import TrainingDesk

/// What made-up players came to, for people and for other programs.
struct SimulationPages {
  /// An ending with how many came to it.
  struct Row {
    let scene: SceneID
    let ending: Ending
    let share: Share
  }

  /// A clause with how it fared.
  struct ClauseRow {
    let id: ClauseID
    let title: String
    let met: Share
    let slips: Double
    let decisions: Int
  }

  let scenario: Scenario
  let simulation: Simulation
  let kind: PlayerKind
  let seed: UInt64
  private let policy: Policy
  private let mark: Mark

  init(_ situation: AuthoredSituation, _ simulation: Simulation, kind: PlayerKind, seed: UInt64) {
    scenario = situation.scenario
    policy = situation.library.policy
    mark = situation.mark
    self.simulation = simulation
    self.kind = kind
    self.seed = seed
  }

  /// The endings, good ones first, then as the file has them; those that nobody came to as well.
  var endings: [Row] {
    let rows = scenario.scenes.compactMap { scene in
      scene.ending.map { Row(scene: scene.id, ending: $0, share: simulation.share(of: scene.id)) }
    }
    return Ending.Tone.allCases.flatMap { tone in rows.filter { $0.ending.tone == tone } }
  }

  /// The clauses that somebody met, in the order of the policy.
  var clauses: [ClauseRow] {
    policy.clauses.compactMap { clause in
      simulation.clauses[clause.id].map { hits in
        ClauseRow(
          id: clause.id, title: clause.title[.english],
          met: Share(hits.players, of: simulation.players), slips: hits.slipsInHundred,
          decisions: hits.decisions)
      }
    }
  }

  /// Decisions a player, in the mean.
  var decisions: Double {
    Double(simulation.decisions) / Double(max(1, simulation.players))
  }

  /// What a pass asks for, in words.
  var passWords: String {
    "privacy kept \(Int(mark.adherence)), job done \(Int(mark.service)), no rule open"
  }

  /// A figure as people read it, to a tenth; what is there at all is not told as nothing.
  static func said(_ value: Double) -> String {
    value > 0 && value < 0.05 ? "<0.1" : tenth(value)
  }

  /// A figure to a tenth.
  static func tenth(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// A number with commas between its thousands.
  static func whole(_ number: Int) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }

  // MARK: For other programs

  /// Everything, with stable keys.
  var json: String {
    func share(_ share: Share) -> [(String, String)] {
      [
        ("players", String(share.count)), ("in_100", JSONText.number(share.inHundred)),
        ("low", JSONText.number(share.interval.lowerBound)),
        ("high", JSONText.number(share.interval.upperBound)),
      ]
    }
    func spread(_ spread: Spread) -> String {
      JSONText.object([
        ("mean", JSONText.number(spread.mean)),
        ("histogram", JSONText.array(spread.counts.map { String($0) })),
      ])
    }
    let range = simulation.tenthsOfMinutes
    return JSONText.object([
      ("scenario", JSONText.string(scenario.id.rawValue)),
      ("kind", JSONText.string(kind.rawValue)), ("seed", String(seed)),
      ("players", String(simulation.players)),
      (
        "endings",
        JSONText.array(
          endings.map { row in
            JSONText.object(
              [
                ("scene", JSONText.string(row.scene.rawValue)),
                ("title", JSONText.string(row.ending.title)),
                ("tone", JSONText.string(row.ending.tone.rawValue)),
              ] + share(row.share))
          })
      ), ("no_ending", String(simulation.unended)),
      ("pass", JSONText.object(share(simulation.passing))),
      ("privacy_kept", spread(simulation.privacy)), ("job_done", spread(simulation.service)),
      (
        "minutes",
        JSONText.object([
          ("mean", JSONText.number(simulation.minutes)),
          ("least", JSONText.number(Double(range?.lowerBound ?? 0) / 10)),
          ("most", JSONText.number(Double(range?.upperBound ?? 0) / 10)),
        ])
      ), ("decisions", JSONText.number(decisions)),
      (
        "clauses",
        JSONText.array(
          clauses.map { row in
            JSONText.object([
              ("clause", JSONText.string(row.id.rawValue)),
              ("met_in_100", JSONText.number(row.met.inHundred)),
              ("decisions", String(row.decisions)),
              ("slips_in_100", JSONText.number(row.slips)),
            ])
          })
      ),
    ])
  }

  /// Endings and clauses, a row each.
  var csv: String {
    SafeCSV.text(
      [["what", "id", "title", "players", "in_100", "low", "high", "slips_in_100"]]
        + endings.map { row in
          ["ending", row.scene.rawValue, row.ending.title] + cells(row.share) + [""]
        } + [
          ["no_ending", "", ""] + cells(Share(simulation.unended, of: simulation.players)) + [""]
        ]
        + [["pass", "", ""] + cells(simulation.passing) + [""]]
        + clauses.map { row in
          ["clause", row.id.rawValue, row.title] + cells(row.met)
            + [SimulationPages.tenth(row.slips)]
        })
  }

  private func cells(_ share: Share) -> [String] {
    [
      String(share.count), SimulationPages.tenth(share.inHundred),
      SimulationPages.tenth(share.interval.lowerBound),
      SimulationPages.tenth(share.interval.upperBound),
    ]
  }
}
