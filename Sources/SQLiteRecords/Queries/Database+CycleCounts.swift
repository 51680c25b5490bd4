internal import Content
internal import GRDB
internal import People
internal import Records
internal import Reporting

extension Database {
  /// The cycles with cells and without a release.
  func unreleasedCycles() throws -> [String] {
    try map(
      """
      SELECT name FROM cycle
      WHERE name NOT IN (SELECT cycle FROM release)
        AND EXISTS (SELECT 1 FROM cell WHERE cell.cycle = name)
      ORDER BY name
      """, []
    ) { try $0.value("name") }
  }

  /// All that was counted in a cycle.
  func countedCycle(
    _ cycle: String, rules: [ClauseID: (pillar: String, severity: Double)]
  ) throws -> ClosedCycle {
    let rho: Double =
      try row("SELECT rho FROM cycle WHERE name = ?", [cycle])?.value("rho")
      ?? IntraclassCorrelation.unknown
    let clauses: [ClauseID] = try map(
      "SELECT DISTINCT clause FROM cell WHERE cycle = ? ORDER BY clause", [cycle]
    ) { try $0.id("clause") }.filter { rules[$0] != nil }
    let teams: [TeamID] = try map(
      "SELECT DISTINCT team FROM cell WHERE cycle = ? ORDER BY team", [cycle]
    ) { try $0.id("team") }
    var grid = CellGrid(
      teams: teams, clauses: clauses, severities: clauses.map { rules[$0]?.severity ?? 1 })
    let columns = Dictionary(uniqueKeysWithValues: clauses.enumerated().map { ($1, $0) })
    var place = 0
    let cursor = try Row.fetchCursor(
      cachedStatement(sql: "SELECT * FROM cell WHERE cycle = ? ORDER BY team, clause"),
      arguments: [cycle])
    while let row = try cursor.next() {
      let team: TeamID = try row.id("team")
      while teams[place] != team { place += 1 }
      guard let column = columns[try row.id("clause")] else { continue }
      // A team that met hard questions would slip less often on others.
      let hard: Double = try row.value("weight") / row.value("expected")
      let n: Double = try row.value("n")
      grid[place, column] = Cell(
        n: n, y: min(max(try row.value("y") * hard, 0), n), people: try row.value("people"))
    }
    return ClosedCycle(
      name: cycle, parents: try parents(of: teams, in: cycle),
      pillars: rules.mapValues(\.pillar), grid: grid, rho: rho, lures: try lures(of: cycle))
  }

  /// The team of each team's manager, and so on to the top.
  private func parents(of teams: [TeamID], in cycle: String) throws -> [TeamID: TeamID?] {
    var known: [TeamID: TeamID] = [:]
    let cursor = try Row.fetchCursor(
      cachedStatement(
        sql: """
          SELECT person.id AS manager, COALESCE(cycle_team.team, person.team) AS team
          FROM person LEFT JOIN cycle_team ON cycle_team.person = person.id AND cycle_team.cycle = ?
          WHERE person.id IN (SELECT manager FROM employee UNION SELECT team FROM cell WHERE cycle = ?)
          """), arguments: [cycle, cycle])
    while let row = try cursor.next() { known[try row.id("manager")] = try row.id("team") }
    var parents: [TeamID: TeamID?] = [:]
    for team in teams {
      var current: TeamID? = team
      while let at = current, parents[at] == nil {
        current = known[at]
        parents[at] = .some(current)
      }
    }
    return parents
  }

  private func lures(of cycle: String) throws -> [ReleasedLure] {
    try map(
      "SELECT * FROM lure_tally WHERE cycle = ? AND people >= ?",
      [cycle, Release.fewestPeople], lure)
  }

  /// Reads a lure, of a tally or of a release.
  func lure(_ row: Row) throws -> ReleasedLure {
    ReleasedLure(
      team: try row.id("team"), clause: try row.id("clause"), scenario: try row.id("scenario"),
      decision: try row.id("decision"), choice: try row.id("choice"),
      people: try row.value("people"))
  }

  /// The tallies of a team's people in a cycle.
  func talliedPeople(cycle: String, team: TeamID) throws -> [TalliedPerson] {
    try map(
      "SELECT clause, person, n, y FROM tally WHERE cycle = ? AND team = ?", [cycle, team.rawValue]
    ) { row in
      TalliedPerson(
        clause: try row.id("clause"), person: try row.id("person"),
        tally: PersonTally(n: try row.value("n"), y: try row.value("y")))
    }
  }

  /// How alike one person's decisions were in a cycle, from the tallies in their order.
  func fittedCorrelation(of cycle: String) throws -> Double {
    var correlation = IntraclassCorrelation()
    var people: [PersonTally] = []
    var cell: (team: String, clause: String)?
    let cursor = try Row.fetchCursor(
      cachedStatement(
        sql: "SELECT team, clause, n, y FROM tally WHERE cycle = ? ORDER BY team, clause, person"),
      arguments: [cycle])
    while let row = try cursor.next() {
      let next = (team: try row.value("team") as String, clause: try row.value("clause") as String)
      if let cell, cell != next {
        correlation.add(people)
        people.removeAll(keepingCapacity: true)
      }
      cell = next
      people.append(PersonTally(n: try row.value("n"), y: try row.value("y")))
    }
    correlation.add(people)
    return correlation.rho
  }

  /// How each question went over all cycles up to one.
  func itemTallies(through cycle: String) throws -> [ItemTally] {
    try map(
      """
      SELECT scenario, decision, clause, SUM(n) AS n, SUM(y) AS y, SUM(times) AS times,
        SUM(v) AS v, SUM(vv) AS vv, SUM(r) AS r, SUM(rr) AS rr, SUM(rv) AS rv
      FROM item_tally WHERE cycle <= ? GROUP BY scenario, decision, clause
      ORDER BY scenario, decision, clause
      """, [cycle]
    ) { row in
      ItemTally(
        scenario: try row.id("scenario"), decision: try row.id("decision"),
        clause: try row.id("clause"), cell: Cell(n: try row.value("n"), y: try row.value("y")),
        elsewhere: ItemTally.Moments(
          times: try row.value("times"), v: try row.value("v"), vv: try row.value("vv"),
          r: try row.value("r"), rr: try row.value("rr"), rv: try row.value("rv")))
    }
  }
}
