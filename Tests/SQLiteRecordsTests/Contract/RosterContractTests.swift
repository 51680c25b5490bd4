import Content
import People
import Records
import SQLiteRecords
import Testing

@Suite("A roster in a store")
struct RosterContractTests {
  @Test("comes back as it was, by number", arguments: StoreKind.allCases)
  func comesBackAsItWas(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      #expect(try store.employees() == [Sample.boss, Sample.first, Sample.second])
      #expect(try store.person(Sample.first.id)?.team == TeamID(of: Sample.boss.id))
      #expect(try store.auditLines() == [Sample.line()])
    }
  }

  @Test("lets addresses change hands", arguments: StoreKind.allCases)
  func letsAddressesChangeHands(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      var (one, two) = (Sample.boss, Sample.first)
      (one.email, two.email) = (two.email, one.email)
      try store.change(RosterUpdate(employees: [one, two]), Sample.line())
      #expect(try store.employees().map(\.email) == [one.email, two.email, nil])
    }
  }

  @Test("is changed whole or not at all", arguments: StoreKind.allCases)
  func isChangedWholeOrNotAtAll(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      let stranger = Employee(
        id: "p-4", number: "004", givenName: "Uxía", familyName: "Gil", manager: "nobody")
      let twin = Employee(
        id: "p-5", number: "005", givenName: "Leo", familyName: "Paz", email: "NURIA@acme.example")
      var renamed = Sample.boss
      renamed.givenName = "Nora"
      for faulty in [stranger, twin] {
        #expect(throws: RecordsError.self) {
          try store.change(RosterUpdate(employees: [renamed, faulty]), Sample.line())
        }
      }
      #expect(try store.employees() == [Sample.boss, Sample.first, Sample.second])
      #expect(try store.auditLines().count == 1)
    }
  }

  @Test("knows who is away, and what never was", arguments: StoreKind.allCases)
  func knowsWhoIsAway(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      func away(_ days: Int?, _ source: Absence.Source = .roster) -> Absence {
        Absence(
          person: Sample.first.id, from: Sample.today,
          through: days.map { Sample.today.adding(days: $0) }, source: source)
      }
      try store.change(RosterUpdate(absences: [away(nil), away(5, .peopleTeam)]), Sample.line())
      try store.change(RosterUpdate(absences: [away(9)]), Sample.line())
      #expect(try store.absences() == [away(5, .peopleTeam), away(9)])
      try store.change(RosterUpdate(retracted: [away(9)]), Sample.line())
      #expect(try store.absences() == [away(5, .peopleTeam)])
    }
  }

  @Test("finds who has a number, and when they are away", arguments: StoreKind.allCases)
  func findsWhoHasANumber(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      #expect(try store.employee(numbered: "002") == Sample.first)
      #expect(try store.employee(numbered: "010")?.isEmployed == false)
      #expect(try store.employee(numbered: "2") == nil)
      let away = [2, 9].map { days in
        Absence(
          person: Sample.first.id, from: Sample.today.adding(days: days), through: nil,
          source: .peopleTeam)
      }
      try store.change(RosterUpdate(absences: away.reversed()), Sample.line())
      #expect(try store.absences(of: Sample.first.id) == away)
      #expect(try store.absences(of: Sample.boss.id).isEmpty)
    }
  }

  @Test("is told to the person", arguments: StoreKind.allCases)
  func isToldToThePerson(kind: StoreKind) throws {
    try kind.withRoster { store throws in
      let held = try store.holdings(of: Sample.first.id)
      #expect(held.first { $0.table == "employee" }?.oldest == Sample.today)
      #expect(held.first { $0.table == "audit" }?.rows == 0)
      #expect(held.reduce(0) { $0 + $1.rows } == 2)
    }
  }
}
