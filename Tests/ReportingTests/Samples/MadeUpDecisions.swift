import Content
import Reporting
import ScenarioEngine

/// Decisions of a made-up organisation whose true rates of slips are known.
struct MadeUpDecisions {
  let table: DecisionTable
  /// The true rates by team and clause.
  let rates: [String: [String: Double]]
  let severities: [String: Double]
  /// Every finding, for whoever computes means without more ado.
  let findings: [(team: String, clause: String, violated: Double)]

  init(seed: UInt64, teams: Int = 120, clauses: Int = 20) throws {
    var generator = SeededGenerator(seed: seed)
    var table = DecisionTable()
    var rates: [String: [String: Double]] = [:]
    var findings: [(team: String, clause: String, violated: Double)] = []
    let names = (0..<clauses).map { "C-\($0)" }
    var severities: [String: Double] = [:]
    var means: [String: Double] = [:]
    for name in names {
      severities[name] = [1.0, 3, 5][Int.random(in: 0...2, using: &generator)]
      means[name] = Double.random(in: 0.05...0.3, using: &generator)
    }
    for team in 0..<teams {
      let size = Int.random(in: 3...14, using: &generator)
      let ratio = Double.random(in: 0.6...1.5, using: &generator)
      var truth: [String: Double] = [:]
      for clause in names {
        let turn = Double.random(in: 0...1, using: &generator)
        let factor = turn < 0.12 ? 2.5 : turn < 0.5 ? 0.7 : 1
        truth[clause] = min(0.9, (means[clause] ?? 0.1) * ratio * factor)
      }
      rates["T-\(team)"] = truth
      for person in 0..<size {
        for clause in names where Bool.random(using: &generator) {
          // A person leans to one side or the other.
          let leaning = Double.random(in: 0.5...1.5, using: &generator)
          for _ in 0..<Int.random(in: 1...3, using: &generator) {
            let rate = (truth[clause] ?? 0) * leaning
            let slips = Double.random(in: 0...1, using: &generator) < rate
            findings.append(("T-\(team)", clause, slips ? 1 : 0))
            try table.add(
              employee: "E-\(team)-\(person)", team: "T-\(team)", clause: clause,
              severity: severities[clause] ?? 1, violated: slips ? 1 : 0, weight: 1)
          }
        }
      }
    }
    (self.table, self.rates, self.severities, self.findings) = (table, rates, severities, findings)
  }

  /// The share of the truly gravest five that a ranking names, over some teams.
  func precision(of rankings: [String: [String]]) -> Double {
    var hits = 0
    for (team, ranking) in rankings {
      let gravest = gravest { (rates[team]?[$0] ?? 0) * (severities[$0] ?? 0) }
      hits += Set(gravest).intersection(ranking.prefix(5)).count
    }
    return Double(hits) / Double(5 * rankings.count)
  }

  /// The five gravest by what a team's mean says, times severity.
  func rankingByMeans(of team: String) -> [String] {
    var counts: [String: (n: Double, y: Double)] = [:]
    for finding in findings where finding.team == team {
      counts[finding.clause, default: (0, 0)].n += 1
      counts[finding.clause, default: (0, 0)].y += finding.violated
    }
    return gravest { clause in
      counts[clause].map { $0.y / $0.n * (severities[clause] ?? 0) } ?? 0
    }
  }

  private func gravest(_ harm: (String) -> Double) -> [String] {
    let harms = severities.keys.sorted().map { ($0, harm($0)) }
    return harms.sorted { $0.1 > $1.1 }.prefix(5).map(\.0)
  }
}
