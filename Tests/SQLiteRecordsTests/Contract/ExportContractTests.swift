import Content
import People
import Records
import Refreshers
import SQLiteRecords
import Testing

@Suite("What a store gives out in files")
struct ExportContractTests {
  private static let salt = [UInt8](repeating: 7, count: 32)

  /// Begins an attempt of the first employee, takes its decisions and completes it.
  private func play(
    _ store: any TrainingStore, _ decisions: [DecisionRecord],
    person: PersonID = Sample.first.id, item: Item = Sample.module, completing: Bool = true
  ) throws {
    let id = try #require(decisions.first?.attempt)
    let edition = Sample.edition()
    try store.begin(
      Sample.attempt(id, person: person, item: item, edition: edition), edition: edition)
    for decision in decisions.dropLast() { _ = try store.record(decision) }
    let result = Sample.result(completion: completing ? Sample.completion : nil)
    if let last = decisions.last { _ = try store.record(last, finishing: result) }
  }

  @Test("are completions, played and attended, by day", arguments: StoreKind.allCases)
  func completions(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      try play(store, [Sample.decision()])
      try play(
        store, [Sample.decision(of: "attempt-2")], item: .scenario("tour"), completing: false)
      let attended = ModuleCompletion(
        person: Sample.first.id, module: "choice", day: Sample.today.adding(days: -1),
        way: .workshop)
      try store.add([Workshop(completion: attended, evidence: "list 4")], Sample.line())
      let all = try store.completions(of: Sample.first.id, in: CompletionFilter())
      #expect(
        all == [
          CompletionRecord(
            item: .module("choice"), completedOn: attended.day, way: .workshop(evidence: "list 4")),
          CompletionRecord(
            item: Sample.module, completedOn: Sample.today,
            way: .played(
              CompletionRecord.Play(
                attempt: "attempt-1", edition: Sample.edition().id,
                situations: ["capital-i", "reply-stop"], startedOn: Sample.today, adherence: 87.5,
                service: 60, attestation: .selfAttested))),
        ])
      #expect(try store.completions(of: Sample.boss.id, in: CompletionFilter()).isEmpty)
    }
  }

  @Test("are completions of some days and one module", arguments: StoreKind.allCases)
  func filters(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      try play(store, [Sample.decision()])
      try play(
        store, [Sample.decision(of: "attempt-2")], person: Sample.second.id,
        item: .scenario("capital-i"))
      let attended = ModuleCompletion(
        person: Sample.boss.id, module: "care", day: Sample.today.adding(days: -9), way: .workshop)
      try store.add([Workshop(completion: attended, evidence: "x")], Sample.line())
      let (today, before) = (Sample.today, Sample.today.adding(days: -1))
      for (filter, numbers) in [
        (CompletionFilter(), ["001", "002", "010"]),
        (CompletionFilter(from: today), ["002", "010"]),
        (CompletionFilter(through: before), ["001"]),
        (CompletionFilter(from: attended.day, through: attended.day), ["001"]),
        (CompletionFilter(module: "choice"), ["002"]),
        (CompletionFilter(module: "care"), ["001"]),
        (CompletionFilter(module: "capital-i"), []),
        (CompletionFilter(from: today, module: "care"), []),
      ] {
        let found = try store.employees(completing: filter)
        #expect(found.map(\.number.rawValue) == numbers, "\(filter)")
        for employee in [Sample.boss, Sample.first, Sample.second] {
          let isThere = try !store.completions(of: employee.id, in: filter).isEmpty
          #expect(isThere == numbers.contains(employee.number.rawValue))
        }
      }
    }
  }

  @Test(
    "are findings that count, of employees, of one cycle, until then", arguments: StoreKind.allCases
  )
  func findings(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      _ = try store.personAtKeyboard(now: Sample.now)
      try play(
        store,
        [
          Sample.decision(findings: [
            Sample.finding(violated: 0.5, weight: 0.25), Sample.finding("OLD-1", weight: 0),
          ]),
          Sample.decision(1, cycle: "2027", findings: [Sample.finding("SEC-1", violated: 1)]),
        ])
      try play(store, [Sample.decision(of: "attempt-2")], person: .atKeyboard)
      try play(
        store, [Sample.decision(of: "attempt-3", findings: [Sample.finding(weight: 0)])],
        person: Sample.boss.id)
      #expect(try store.decidedCycles() == ["2026", "2027"])
      let later = Timestamp(milliseconds: Sample.now.milliseconds + 1000)
      #expect(try store.employees(decidingIn: "2026", by: Sample.now) == [Sample.first.id])
      #expect(try store.employees(decidingIn: "2027", by: Sample.now).isEmpty)
      #expect(try store.employees(decidingIn: "2027", by: later) == [Sample.first.id])
      #expect(
        try store.findings(of: Sample.first.id, in: "2026", by: later) == [
          DecidedFinding(team: .alone, clause: "MIN-2", severity: 3, violated: 0.5, weight: 0.25)
        ])
      #expect(try store.findings(of: Sample.first.id, in: "2027", by: Sample.now).isEmpty)
      #expect(
        try store.findings(of: Sample.first.id, in: "2027", by: later).map(\.clause) == ["SEC-1"])
    }
  }

  @Test("keep one salt a cycle, and a line for each export", arguments: StoreKind.allCases)
  func salts(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      let line = Sample.line(.decisionsExported)
      let other = [UInt8](repeating: 9, count: 32)
      #expect(try store.salt(of: "2026", orKeeping: Self.salt, line) == Self.salt)
      #expect(try store.salt(of: "2026", orKeeping: other, line) == Self.salt)
      #expect(try store.salt(of: "2027", orKeeping: other, line) == other)
      #expect(try store.auditLines().filter { $0.action == .decisionsExported }.count == 3)
      #expect(throws: RecordsError.refused(rule: "pseudonym_salt_salt")) {
        try store.salt(of: "2028", orKeeping: [1], line)
      }
      #expect(try store.auditLines().filter { $0.action == .decisionsExported }.count == 3)
    }
  }

  @Test(
    "are told to those whose decisions they held, and to nobody else", arguments: StoreKind.allCases
  )
  func tellsThoseConcerned(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      let early = export("2026", at: Sample.now.milliseconds - 1)
      let held = export("2026", at: Sample.now.milliseconds, reason: "a study: of 2026")
      for export in [early, held, export("2025", at: Sample.now.milliseconds)] {
        try store.keep(export.line(people: 1))
      }
      try store.keep(Sample.line(.evidenceExported))
      _ = try store.personAtKeyboard(now: Sample.now)
      try play(store, [Sample.decision()])
      try play(store, [Sample.decision(of: "attempt-2")], person: .atKeyboard)
      #expect(try store.decisionExports(of: Sample.first.id) == [held])
      #expect(try store.decisionExports(of: Sample.boss.id).isEmpty)
      #expect(try store.decisionExports(of: .atKeyboard).isEmpty)
    }
  }

  private func export(
    _ cycle: String, at milliseconds: Int64, reason: String = "audit"
  ) -> DecisionExport {
    DecisionExport(
      at: Timestamp(milliseconds: milliseconds), day: Sample.today, who: "dpo", cycle: cycle,
      reason: reason)
  }
}
