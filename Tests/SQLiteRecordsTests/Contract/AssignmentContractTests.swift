import Content
import Scoring
import People
import Records
import Refreshers
import SQLiteRecords
import Testing

@Suite("An assignment in a store")
struct AssignmentContractTests {
  private let later = Timestamp(milliseconds: Sample.now.milliseconds + 60_000)

  @Test("comes back as it was", arguments: StoreKind.allCases)
  func comesBackAsItWas(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      let all = [
        Sample.assignment("a-2", item: .booster("choice"), situations: ["wave", "bell"]),
        Sample.assignment("a-1", state: .done(Sample.today)),
        Sample.assignment("a-3", round: 2, state: .withdrawn(Sample.today)),
        Sample.assignment("a-4", item: .refresher("annual"), state: .lapsed(Sample.today)),
      ]
      try store.write(all, at: Sample.now, Sample.line(.assigned, count: 4))
      let stored = try store.assignments()
      #expect(stored.map(\.assignment) == [all[0], all[1], all[2], all[3]])
      #expect(stored.allSatisfy { $0.changedAt == Sample.now })
      #expect(try store.openAssignments(of: Sample.first.id).map(\.assignment) == [all[0]])
      #expect(try store.openAssignments(of: Sample.boss.id).isEmpty)
    }
  }

  @Test("makes one person's history what it makes of everybody's", arguments: StoreKind.allCases)
  func makesOnePersonsHistory(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      let given = Extension(
        assignment: "a-1", due: Sample.today.adding(days: 60), givenOn: Sample.today,
        reason: "trade fair")
      let people = [Sample.first.id, Sample.boss.id]
      for (place, person) in people.enumerated() {
        try store.write(
          [
            Sample.assignment(AssignmentID("a-\(2 * place)"), person: person, situations: ["wave"]),
            Sample.assignment(
              AssignmentID("a-\(2 * place + 1)"), person: person, item: .booster("choice")),
          ], at: Sample.now, Sample.line(.assigned))
        try store.add(
          [
            Exemption(
              person: person, programme: "annual", module: ModuleID("m\(place)"),
              from: Sample.today,
              through: nil, reason: "agreed")
          ], Sample.line(.exempted))
        try store.add(
          [
            Workshop(
              completion: ModuleCompletion(
                person: person, module: "choice", day: Sample.today, way: .workshop),
              evidence: "list")
          ], Sample.line(.workshopRecorded))
        _ = try store.reserve(
          ReminderMailSlot(
            id: "mail-\(place)", day: Sample.today, person: person,
            notices: [Sample.notice(of: AssignmentID("a-\(2 * place)"), person: person)]))
      }
      try store.extend(
        [Sample.assignment("a-1", item: .booster("choice"))], by: [given], at: Sample.now,
        Sample.line(.extended))
      let all = TrainingHistory(
        assignments: try store.assignments().map(\.assignment),
        completions: try store.playedModules() + store.workshops().map(\.completion),
        absences: try store.absences(), exemptions: try store.exemptions(),
        extensions: try store.extensions(), met: try store.metSituations(),
        notices: try store.notices())
      #expect(all.records.count == 2 && all[Sample.first.id].extensions == [given])
      #expect(try store.history(of: people) == all)
      #expect(try store.history(of: [people[1]]).records == [people[1]: all[people[1]]])
      #expect(try store.history(of: ["nobody"]).records.isEmpty)
    }
  }

  @Test("changes its time with its revision alone", arguments: StoreKind.allCases)
  func changesItsTimeWithItsRevision(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      var assignment = Sample.assignment()
      try store.write([assignment], at: Sample.now, Sample.line(.assigned))
      assignment.state = .done(Sample.today)
      try store.write([assignment], at: later, Sample.line(.dayDone))
      #expect(try store.assignments().map(\.changedAt) == [Sample.now])
      assignment.state = .open
      assignment.revision = 1
      let more = Extension(
        assignment: assignment.id, due: assignment.due.adding(days: 7), givenOn: Sample.today,
        reason: "trade fair")
      assignment.due = more.due
      try store.extend([assignment], by: [more], at: later, Sample.line(.extended))
      #expect(
        try store.assignments() == [StoredAssignment(assignment: assignment, changedAt: later)])
      #expect(try store.extensions() == [more])
    }
  }

  @Test("comes round once under each number", arguments: StoreKind.allCases)
  func comesRoundOnce(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      try store.write([Sample.assignment()], at: Sample.now, Sample.line(.assigned))
      #expect(throws: RecordsError.self) {
        try store.write(
          [Sample.assignment("a-5", round: 2), Sample.assignment("a-9")], at: later,
          Sample.line(.assigned))
      }
      #expect(try store.assignments().map(\.assignment.id) == ["a-1"])
      #expect(try store.auditLines().count == 2)
    }
  }

  @Test("stands beside exemptions and workshops", arguments: StoreKind.allCases)
  func standsBesideExemptionsAndWorkshops(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      func exempt(_ module: ModuleID?, reason: String) -> Exemption {
        Exemption(
          person: Sample.first.id, programme: "annual", module: module, from: Sample.today,
          through: module.map { _ in Sample.today.adding(days: 90) }, reason: reason)
      }
      let exemptions = [exempt(nil, reason: "agency"), exempt("choice", reason: "course")]
      try store.add(exemptions, Sample.line(.exempted, count: 2))
      try store.add([exempt("choice", reason: "mended")], Sample.line(.exempted))
      #expect(try store.exemptions() == [exemptions[0], exempt("choice", reason: "mended")])
      let workshop = Workshop(
        completion: ModuleCompletion(
          person: Sample.first.id, module: "security", day: Sample.today, way: .workshop),
        evidence: "list of 3 May")
      try store.add([workshop, workshop], Sample.line(.workshopRecorded, count: 2))
      #expect(try store.workshops() == [workshop])
    }
  }

  @Test("knows what was played and met", arguments: StoreKind.allCases)
  func knowsWhatWasPlayed(kind: StoreKind) throws {
    try kind.withOpenAttempt { store throws in
      _ = try store.record(
        Sample.decision(), finishing: Sample.result(completion: Sample.completion))
      #expect(
        try store.playedModules() == [
          ModuleCompletion(person: .atKeyboard, module: "choice", day: Sample.today)
        ])
      #expect(
        try store.metSituations() == [
          MetMoment(person: .atKeyboard, scenario: "capital-i", lastOn: Sample.today)
        ])
    }
  }

  @Test("knows where each clause was missed last", arguments: StoreKind.allCases)
  func knowsWhereClausesWereMissed(kind: StoreKind) throws {
    try kind.withOpenAttempt { store throws in
      let findings = [Sample.finding("MIN-2", violated: 1), Sample.finding("SEC-1")]
      _ = try store.record(Sample.decision(findings: findings))
      #expect(
        try store.missedClauses() == [
          MissedClause(person: .atKeyboard, clause: "MIN-2", scenario: "capital-i")
        ])
      _ = try store.record(
        Sample.decision(
          1, scenario: "reply-stop", findings: [Sample.finding("MIN-2", violated: 0.5)]))
      #expect(try store.missedClauses().map(\.scenario) == ["reply-stop"])
      #expect(
        try store.practice()[.atKeyboard]?.map(\.violated) == [1.5, 0])
    }
  }
}
