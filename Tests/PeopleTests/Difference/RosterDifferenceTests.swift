import Content
import People
import Testing

@Suite("A roster's difference")
struct RosterDifferenceTests {
  @Test func takesInWhoIsNew() throws {
    var room = RosterRoom()
    let difference = room.write([
      row(2, "02") {
        $0.givenName = .set("Leo")
        $0.manager = .set("01")
      }, row(3, "01") { $0.givenName = .set("Ana") },
    ])
    #expect(difference.joiners.map(\.employee.number) == ["02", "01"])
    #expect(difference.movers.isEmpty)
    let leo = try #require(room.roster.employee(numbered: "02"))
    #expect(leo.id == "new-20000-0")
    #expect(leo.status == .active)
    #expect(leo.manager == room.roster.employee(numbered: "01")?.id)
  }

  @Test func tellsMoversFromOtherChanges() {
    let room = RosterRoom([employee("1"), employee("2"), employee("3", under: "1"), employee("4")])
    let difference = room.difference([
      row(2, "3") { $0.manager = .set("2") },
      row(3, "4") {
        $0.email = .set("leo@acme.example")
        $0.familyName = .set("Rey")
      },
      row(4, "1") { $0.givenName = .set("Ana") },
    ])
    #expect(difference.movers.map(\.employee.number) == ["3"])
    #expect(difference.movers.first?.employee.manager == "2")
    #expect(difference.changed.map(\.columns) == [[.familyName, .email]])
    #expect(difference.changed.first?.line == 3)
    #expect(difference.unchanged == 1)
    #expect(difference.upserts.count == 2)
  }

  @Test func neverErasesByBlanksAndClearsByDashes() {
    var leo = employee("1", "Leo")
    leo.email = "leo@acme.example"
    leo.teamLabel = "Sales"
    leo.familyName = "Rey"
    leo.manager = "2"
    var room = RosterRoom([leo, employee("2")])
    room.write([row(2, "1")])
    #expect(room.roster.employee("1") == leo)
    room.write([
      row(2, "1") {
        $0.email = .cleared
        $0.familyName = .cleared
        $0.team = .cleared
        $0.manager = .cleared
      }
    ])
    #expect(room.roster.employee("1") == employee("1", "Leo"))
  }

  @Test func endsWhoLeaves() {
    var room = RosterRoom([employee("1"), employee("2"), employee("3", is: .terminated)])
    room.absences = [Absence(person: "2", from: Day(number: 19_990), through: nil, source: .roster)]
    let difference = room.write([
      row(2, "2") {
        $0.status = .set(.terminated)
        $0.manager = .set("unknown, and nobody asks")
      }, row(3, "3") { $0.status = .set(.terminated) },
    ])
    #expect(difference.leavers.map(\.employee.number) == ["2"])
    #expect(difference.unchanged == 1)
    #expect(room.roster.employee("2")?.endedOn == room.today)
    #expect(room.absences.map(\.through) == [room.today])
  }

  @Test(arguments: [(false, []), (true, ["2"])])
  func takesAbsenceForLeavingOnlyInAFullFile(isFull: Bool, leavers: [EmployeeNumber]) {
    let room = RosterRoom([
      employee("1"), employee("2", is: .leave), employee("3", is: .terminated),
    ])
    let difference = room.difference([row(2, "1")], isFull: isFull)
    #expect(difference.leavers.map(\.employee.number) == leavers)
    #expect(difference.leavers.allSatisfy { $0.line == nil })
  }

  @Test func passesOverWhoIsGoneAndNeverWasHere() {
    let difference = RosterRoom().difference([
      row(2, "1") {
        $0.givenName = .set("Ana")
        $0.status = .set(.terminated)
      }
    ])
    #expect(difference.passedOver == [RosterMention("1", line: 2)])
    #expect(difference.upserts.isEmpty)
    #expect(difference.problems.isEmpty)
  }
}

@Suite("Somebody who is gone")
struct GoneEmployeeTests {
  @Test func losesAnAddressThatSomebodyElseHasNow() {
    var (gone, other) = (employee("1", is: .terminated), employee("2", is: .terminated))
    gone.email = "Ana@acme.example"
    gone.login = "ana"
    other.email = "leo@acme.example"
    var room = RosterRoom([gone, other])
    let difference = room.write([
      row(2, "3") {
        $0.givenName = .set("Ana")
        $0.email = .set("ana@acme.example")
        $0.login = .set("ana")
      }
    ])
    #expect(difference.problems == [])
    #expect(room.roster.employee("1")?.email == nil)
    #expect(room.roster.employee("1")?.login == nil)
    #expect(room.roster.employee("2") == other)
    #expect(difference.unchanged == 0)
  }

  @Test func handsOnAnAddressInOneImport() {
    var ana = employee("1")
    ana.email = "desk@acme.example"
    var room = RosterRoom([ana])
    let difference = room.write([
      row(2, "1") { $0.status = .set(.terminated) },
      row(3, "2") {
        $0.givenName = .set("Leo")
        $0.email = .set("desk@acme.example")
      },
    ])
    #expect(difference.problems == [])
    #expect(difference.upserts.map(\.email) == [nil, "desk@acme.example"])
    #expect(difference.leavers.map(\.columns) == [[.email]])
  }
}

@Suite("Somebody who comes back")
struct ReturnerTests {
  private var room: RosterRoom {
    var ana = employee("1", "Ana", is: .terminated)
    ana.startedOn = Day(number: 18_000)
    ana.endedOn = Day(number: 19_000)
    return RosterRoom([ana])
  }

  @Test func keepsTheirIdAndGetsAGap() throws {
    var room = room
    let difference = room.write([
      row(2, "1") {
        $0.status = .set(.active)
        $0.startedOn = .set(Day(number: 19_500))
      }
    ])
    #expect(difference.returners.map(\.employee.id) == ["1"])
    #expect(difference.changed.isEmpty)
    let ana = try #require(room.roster.employee("1"))
    #expect(ana.endedOn == nil)
    #expect(ana.startedOn == Day(number: 19_500))
    #expect(
      room.absences == [
        Absence(
          person: "1", from: Day(number: 19_001), through: Day(number: 19_499), source: .gap)
      ])
  }

  @Test(
    arguments: [
      (.unchanged, Day(number: 20_000)), (.set(Day(number: 18_000)), Day(number: 18_000)),
      (.cleared, nil),
    ] as [(RosterCell<Day>, Day?)])
  func isMissedUntilTodayWithoutANewStart(start: RosterCell<Day>, started: Day?) {
    var room = room
    room.write([
      row(2, "1") {
        $0.status = .set(.active)
        $0.startedOn = start
      }
    ])
    #expect(room.roster.employee("1")?.startedOn == started)
    #expect(room.absences.map(\.through) == [Day(number: 19_999)])
  }

  @Test func hasNoGapFromOneDayToTheNext() {
    var room = room
    room.write([
      row(2, "1") {
        $0.status = .set(.leave)
        $0.startedOn = .set(Day(number: 19_001))
      }
    ])
    #expect(room.roster.employee("1")?.status == .leave)
    #expect(
      room.absences == [Absence(person: "1", from: room.today, through: nil, source: .roster)])
  }

  @Test func needsAWordUnlessTheFileIsFull() {
    let partial = room.difference([row(2, "1") { $0.familyName = .set("Rey") }])
    #expect(partial.upserts.isEmpty)
    #expect(partial.stillGone == [RosterMention("1", line: 2)])
    #expect(room.difference([row(2, "1")], isFull: true).returners.count == 1)
  }
}

@Suite("A leave")
struct LeaveTests {
  private let away = Absence(
    person: "1", from: Day(number: 19_990), through: nil, source: .roster)

  @Test func beginsOnTheDayOfTheImport() {
    var room = RosterRoom([employee("1")])
    let difference = room.write([row(2, "1") { $0.status = .set(.leave) }])
    #expect(difference.onLeave.map(\.employee.status) == [.leave])
    #expect(
      room.absences == [Absence(person: "1", from: room.today, through: nil, source: .roster)])
    room.today = Day(number: 20_010)
    #expect(room.write([row(2, "1") { $0.status = .set(.leave) }]).unchanged == 1)
    #expect(room.absences.count == 1)
  }

  @Test(arguments: [19_990, 19_999])
  func endsTheDayBeforeSomebodyIsBack(from: Int) {
    var room = RosterRoom([employee("1", is: .leave)])
    room.absences = [
      Absence(person: "1", from: Day(number: from), through: nil, source: .roster)
    ]
    let difference = room.write([row(2, "1") { $0.status = .set(.active) }])
    #expect(difference.backFromLeave.count == 1)
    #expect(room.absences.map(\.from) == [Day(number: from)])
    #expect(room.absences.map(\.through) == [Day(number: 19_999)])
    #expect(room.roster.employee("1")?.status == .active)
  }

  @Test func wasNoneWhenItEndsAtOnce() {
    var room = RosterRoom([employee("1")])
    room.write([row(2, "1") { $0.status = .set(.leave) }])
    room.write([row(2, "1") { $0.status = .set(.active) }])
    #expect(room.absences == [])
  }

  @Test func goesOnWhereTheRecordsHaveBegunIt() {
    var room = RosterRoom([employee("1")])
    room.absences = [away]
    #expect(room.write([row(2, "1") { $0.status = .set(.leave) }]).onLeave.count == 1)
    #expect(room.absences == [away])
  }

  @Test func leavesAloneWhatHREntered() {
    var room = RosterRoom([employee("1", is: .leave)])
    let entered = Absence(
      person: "1", from: Day(number: 19_000), through: nil, source: .peopleTeam)
    room.absences = [entered]
    let difference = room.write([row(2, "1") { $0.status = .set(.active) }])
    #expect(difference.backFromLeave.count == 1)
    #expect(room.absences == [entered])
  }
}

@Suite("A great ending")
struct RosterEndingsTests {
  @Test(arguments: [(1, false), (2, true)])
  func asksWhereMoreThanOneInTenGoes(leaving: Int, asks: Bool) {
    let room = RosterRoom((10..<20).map { employee("\($0)") })
    let difference = room.difference(
      (0..<leaving).map { place in
        row(place + 2, EmployeeNumber("\(10 + place)")) { $0.status = .set(.terminated) }
      })
    #expect((difference.endsTooMany != nil) == asks)
    #expect(difference.endings == RosterEndings(count: leaving, employed: 10))
    #expect(difference.canBeWritten(agreedEndings: nil) == !asks)
    #expect(difference.canBeWritten(agreedEndings: leaving))
    #expect(difference.canBeWritten(agreedEndings: leaving + 1) == !asks)
  }
}
