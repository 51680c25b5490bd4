import Content
import People
import Records
import Refreshers
import SQLiteRecords
import Testing

@Suite("A reminder mail in a store")
struct MailContractTests {
  private func mail(
    _ id: String, to person: PersonID? = Sample.first.id, on day: Day = Sample.today,
    _ notices: [Notice] = [Sample.notice()]
  ) -> ReminderMailSlot {
    ReminderMailSlot(id: id, day: day, person: person, notices: notices)
  }

  private func withAssignment(
    _ kind: StoreKind, _ body: (any TrainingStore) throws -> Void
  ) throws {
    try kind.withRoster { store throws in
      try store.write([Sample.assignment()], at: Sample.now, Sample.line(.assigned))
      try body(store)
    }
  }

  @Test("is perhaps sent until that is settled", arguments: StoreKind.allCases)
  func isPerhapsSent(kind: StoreKind) throws {
    try withAssignment(kind) { store throws in
      #expect(try store.reserve(mail("m-1")))
      #expect(try store.uncertainMails() == [mail("m-1")])
      #expect(try store.notices() == [Sample.notice()])
      try store.settle(["m-1"], as: .sent, Sample.line(.reminded))
      #expect(try store.uncertainMails().isEmpty)
      #expect(try store.notices() == [Sample.notice(state: .sent)])
    }
  }

  @Test("goes to nobody twice a day, not even to HR", arguments: StoreKind.allCases)
  func goesToNobodyTwiceADay(kind: StoreKind) throws {
    try withAssignment(kind) { store throws in
      let other = Sample.notice(.days(0))
      let toHR = Sample.notice(.days(21), to: .peopleTeam, person: nil)
      #expect(try store.reserve(mail("m-1")))
      #expect(try !store.reserve(mail("m-2", [other])))
      #expect(try store.reserve(mail("m-3", to: nil, [toHR])))
      #expect(
        try !store.reserve(
          mail("m-4", to: nil, [Sample.notice(.days(28), to: .peopleTeam, person: nil)])))
      let tomorrow = Sample.today.adding(days: 1)
      #expect(
        try store.reserve(mail("m-5", on: tomorrow, [Sample.notice(.days(0), on: tomorrow)])))
      #expect(try store.notices().count == 3)
    }
  }

  @Test("tells nothing twice", arguments: StoreKind.allCases)
  func tellsNothingTwice(kind: StoreKind) throws {
    try withAssignment(kind) { store throws in
      #expect(try store.reserve(mail("m-1")))
      let tomorrow = Sample.today.adding(days: 1)
      let both = [Sample.notice(.days(-3), on: tomorrow), Sample.notice(on: tomorrow)]
      #expect(try !store.reserve(mail("m-2", on: tomorrow, both)))
      #expect(try store.notices() == [Sample.notice()])
      #expect(try store.reserve(mail("m-3", on: tomorrow, [both[0]])))
    }
  }

  @Test("stays as it was settled", arguments: StoreKind.allCases)
  func staysAsItWasSettled(kind: StoreKind) throws {
    try withAssignment(kind) { store throws in
      #expect(try store.reserve(mail("m-1")))
      try store.settle(["m-1"], as: .sent, Sample.line(.reminded))
      try store.settle(["m-1"], as: .dropped, Sample.line(.remindersSettled))
      #expect(try store.notices() == [Sample.notice(state: .sent)])
      #expect(try !store.reserve(mail("m-2")))
    }
  }

  @Test("that never went out leaves room for another", arguments: StoreKind.allCases)
  func leavesRoomForAnother(kind: StoreKind) throws {
    try withAssignment(kind) { store throws in
      #expect(try store.reserve(mail("m-1")))
      try store.settle(["m-1"], as: .dropped, Sample.line(.remindersSettled))
      #expect(try store.notices().isEmpty)
      #expect(try store.reserve(mail("m-2")))
    }
  }
}
