import Content
import People
import ScenarioEngine

/// How likely people of a demo company are to slip: by rule, by team, by person, and much more where
/// a weak link is planted.
struct DemoOdds {
  /// A weak link that was planted.
  struct Planted: Hashable {
    let team: TeamID
    let clause: ClauseID
  }

  let planted: Set<Planted>
  private let seed: UInt64

  /// Plants links: each of some teams slips often in one rule.
  init(teams: [TeamID], clauses: [ClauseID], count: Int, seed: UInt64) {
    self.seed = seed
    var generator = SeededGenerator(seed: seed, name: "planted")
    var planted: Set<Planted> = []
    let chosen = teams.shuffled(using: &generator).prefix(count)
    for (place, team) in chosen.enumerated() where !clauses.isEmpty {
      planted.insert(Planted(team: team, clause: clauses[place % clauses.count]))
    }
    self.planted = planted
  }

  /// The chance of a slip, from 0 to 1.
  func slip(_ clause: ClauseID, _ person: PersonID, in team: TeamID) -> Double {
    if planted.contains(Planted(team: team, clause: clause)) { return 0.75 }
    let rule = 0.04 + 0.16 * share("rule \(clause)")
    let manner = 0.6 + 0.8 * share("team \(team)")
    let person = 0.5 + share("person \(person)")
    return min(0.9, rule * manner * person)
  }

  /// A number from 0 to 1 that is the same for the same name.
  private func share(_ name: String) -> Double {
    var generator = SeededGenerator(seed: seed, name: name)
    return Double.random(in: 0...1, using: &generator)
  }
}
