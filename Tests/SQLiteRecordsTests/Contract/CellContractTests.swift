import Content
import People
import Records
import Reporting
import ScenarioEngine
import Testing

@testable import SQLiteRecords

@Suite("Cells in a store")
struct CellContractTests {
  /// What a cell holds, by team and clause.
  private func cells(_ store: SQLiteStore, cycle: String) throws -> [String: (Cell, Double)] {
    try store.raw { db in
      var cells: [String: (Cell, Double)] = [:]
      for row in try db.rows("SELECT * FROM cell WHERE cycle = ?", [cycle]) {
        let key = "\(try row.value("team") as String) \(try row.value("clause") as String)"
        cells[key] = (
          Cell(n: try row.value("n"), y: try row.value("y"), people: try row.value("people")),
          try row.value("weight")
        )
      }
      return cells
    }
  }

  /// A store in which people of two teams decided at random, in two cycles.
  private func played(seed: UInt64) throws -> SQLiteStore {
    let store = try SQLiteStore.inMemory()
    let boss = Sample.boss
    let staff = (0..<12).map { place in
      Employee(
        id: PersonID("q-\(place)"), number: EmployeeNumber("9\(place)"), givenName: "A",
        familyName: "B", manager: place < 6 ? boss.id : "q-0")
    }
    try store.change(RosterUpdate(employees: [boss] + staff), Sample.line())
    var generator = SeededGenerator(seed: seed)
    for person in staff {
      let attempt = Sample.attempt(AttemptID("of \(person.id)"), person: person.id)
      try store.begin(attempt, edition: Sample.edition(), abandoning: nil)
      for sequence in 0..<8 {
        let cycle = sequence < 5 ? "2026" : "2027"
        let findings = (["MIN-2", "SEC-1", "HON-1"] as [ClauseID]).filter { _ in
          Bool.random(using: &generator)
        }.map { clause in
          Sample.finding(
            clause, violated: [0, 0.5, 1].randomElement(using: &generator) ?? 0,
            weight: [0.25, 0.5, 1].randomElement(using: &generator) ?? 1)
        }
        _ = try store.record(
          Sample.decision(
            sequence, of: attempt.id, decision: DecisionID("d-\(sequence % 3)"),
            team: try store.team(of: person.id, in: cycle), cycle: cycle, findings: findings),
          finishing: nil)
      }
    }
    return store
  }

  @Test("are what their people's tallies come to", arguments: [1, 2, 3] as [UInt64])
  func areWhatTalliesComeTo(seed: UInt64) throws {
    let store = try played(seed: seed)
    for cycle in ["2026", "2027"] {
      let cells = try cells(store, cycle: cycle)
      var expected: [String: [PersonTally]] = [:]
      for team in ["p-1", "q-0"] as [TeamID] {
        for tally in try store.tallies(cycle: cycle, team: team) {
          expected["\(team) \(tally.clause)", default: []].append(
            PersonTally(n: tally.n, y: tally.y))
        }
      }
      #expect(Set(cells.keys) == Set(expected.keys))
      #expect(cells.count > 3)
      for (key, tallies) in expected {
        let (found, weight) = try #require(cells[key])
        let cell = Cell(tallies, rho: IntraclassCorrelation.unknown)
        #expect(abs(found.n - cell.n) < 1e-9 && abs(found.y - cell.y) < 1e-9)
        #expect(found.people == cell.people)
        #expect(abs(weight - tallies.reduce(0) { $0 + $1.n }) < 1e-9)
      }
    }
  }

  @Test("know how hard questions were, once a cycle is over")
  func knowDifficulties() throws {
    let store = try played(seed: 4)
    let ratios = try store.raw { db in
      try db.rows("SELECT * FROM difficulty ORDER BY cycle", []).map { row in
        (cycle: try row.value("cycle") as String, ratio: try row.value("ratio") as Double)
      }
    }
    // The first cycle knew nothing; the second one knew what the first decision of it found.
    #expect(!ratios.isEmpty && ratios.allSatisfy { $0.cycle == "2027" && $0.ratio > 0 })
  }

  @Test("become a release that is kept once, with its parts as they were")
  func becomeARelease() throws {
    let store = try played(seed: 5)
    #expect(try store.unreleasedCycles() == ["2026", "2027"])
    let rules: [ClauseID: (pillar: String, severity: Double)] = [
      "MIN-2": ("minimisation", 3), "SEC-1": ("security", 5),
    ]
    let counted = try store.countedCycle("2026", rules: rules)
    #expect(counted.grid.clauses == ["MIN-2", "SEC-1"])
    #expect(counted.grid.teams == ["p-1", "q-0"])
    #expect(counted.parents == ["p-1": "top", "q-0": "p-1", "top": nil])
    let release = try Release(
      of: counted, madeOn: Sample.today, fitted: try store.fittedCorrelation(of: "2026")
    ) { try store.talliedPeople(cycle: "2026", team: $0) }
    #expect(!release.parts.isEmpty)
    try store.keep(release, Sample.line(.reportMade))
    #expect(throws: RecordsError.refused(rule: "release_once")) {
      try store.keep(release, Sample.line(.reportMade))
    }
    #expect(try store.unreleasedCycles() == ["2027"])
    #expect(try store.releasedCycles() == ["2026"])
    let organisation = try #require(try store.organisationRelease(of: "2026"))
    #expect(organisation.rules.map(\.clause) == release.rules.map(\.clause))
    for (kept, made) in zip(organisation.rules, release.rules) {
      #expect(abs(kept.prior.mean - made.prior.mean) < 1e-12)
      #expect(abs(kept.prior.dispersion - made.prior.dispersion) < 1e-12)
    }
    let all = try store.teamSums(of: "2026", below: nil)
    #expect(all.map(\.team) == Set(release.parts.map(\.team)).sorted())
    #expect(all.first?.manager == "Nuria Vega")
    let tree = try store.teamSums(of: "2026", below: "top")
    #expect(tree.map(\.team) == ["p-1"])
    for pillar in ["minimisation", "security"] {
      let own = all.reduce(0) { $0 + ($1.pillars[pillar]?.n ?? 0) }
      #expect(abs((tree[0].pillars[pillar]?.n ?? 0) - own) < 1e-9 && own > 0)
    }
    let own = try #require(try store.teamRelease(of: "2026", team: "q-0"))
    #expect(own.parts == release.parts.filter { $0.team == "q-0" })
    #expect(try store.auditLines().last?.action == .reportMade)
  }

  @Test("keep the correlation with which a cycle opened, and hand on the one that was fitted")
  func keepTheCorrelation() throws {
    let store = try played(seed: 6)
    let fitted = try store.fittedCorrelation(of: "2026")
    var correlation = IntraclassCorrelation()
    for team in ["p-1", "q-0"] as [TeamID] {
      let tallies = try store.tallies(cycle: "2026", team: team)
      for clause in Set(tallies.map(\.clause)).sorted() {
        correlation.add(
          tallies.filter { $0.clause == clause }.map { PersonTally(n: $0.n, y: $0.y) })
      }
    }
    #expect(abs(fitted - correlation.rho) < 1e-12)
    let counted = try store.countedCycle("2026", rules: ["MIN-2": ("m", 3)])
    let release = Release(of: counted, madeOn: Sample.today, fitted: 0.25) { _ in [] }
    try store.keep(release, Sample.line(.reportMade))
    let rho = try store.write { try $0.openedCycle("2028") }
    #expect(rho == 0.25)
    #expect(try store.write { try $0.openedCycle("2027") } == IntraclassCorrelation.unknown)
  }

  @Test("count whoever changes teams in the former one until the cycle is over")
  func keepTeamsUntilTheCycleEnds() throws {
    let store = try SQLiteStore.inMemory()
    let other = Employee(id: "p-9", number: "009", givenName: "O", familyName: "P")
    try store.change(
      RosterUpdate(employees: [Sample.boss, other, Sample.first], cycle: "2026"), Sample.line())
    #expect(try store.team(of: Sample.first.id, in: "2026") == TeamID(of: Sample.boss.id))
    let moved = Employee(
      id: Sample.first.id, number: Sample.first.number, givenName: "Óscar", familyName: "Rey",
      manager: other.id)
    try store.change(RosterUpdate(employees: [moved], cycle: "2026"), Sample.line())
    try store.change(RosterUpdate(employees: [Sample.first], cycle: "2026"), Sample.line())
    try store.change(RosterUpdate(employees: [moved], cycle: "2026"), Sample.line())
    #expect(try store.team(of: Sample.first.id, in: "2026") == TeamID(of: Sample.boss.id))
    #expect(try store.team(of: Sample.first.id, in: "2027") == TeamID(of: other.id))
    #expect(throws: RecordsError.noSuchPerson("nobody")) {
      try store.team(of: "nobody", in: "2026")
    }
  }

  @Test("count who took a choice that slips, once a person")
  func countLures() throws {
    let store = try SQLiteStore.inMemory()
    _ = try store.personAtKeyboard(now: Sample.now)
    try store.begin(Sample.attempt(), edition: Sample.edition(), abandoning: nil)
    for sequence in 0..<2 {
      _ = try store.record(
        Sample.decision(
          sequence, answer: "choose:gps", decision: "form",
          findings: [Sample.finding("MIN-2", violated: 1), Sample.finding("SEC-1")]),
        finishing: nil)
    }
    let lures = try store.raw { db in
      try db.rows("SELECT clause, choice, people FROM lure_tally", []).map {
        "\(try $0.value("clause") as String) \(try $0.value("choice") as String) \(try $0.value("people") as Int)"
      }
    }
    #expect(lures == ["MIN-2 gps 1"])
  }
}
