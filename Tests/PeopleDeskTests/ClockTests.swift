import Content
import Exchange
import People
import Records
import Refreshers
import Testing
import TrainingDesk

@Suite("A clock that goes backwards")
struct ClockTests {
  @Test("is refused by all that writes, with both days")
  func isRefusedByAllThatWrites() throws {
    let room = try PeopleRoom.withStaff()
    let plan = try room.desk().assign(nil).plan.id
    let mail = try #require(try room.desk().mails().mails.first)
    let person = try room.employee("004").id
    room.pass(days: 3)
    let latest = room.today
    _ = try room.desk().workDay()
    room.pass(days: -1)
    let before = try room.everything()
    let today = room.today
    let desk = room.desk()
    let writings: [(String, () throws -> Void)] = [
      ("take", { try room.take(PeopleRoom.file("004,,,,,,,,leave")) }),
      ("assign", { _ = try desk.assign(nil) }),
      ("withdraw", { _ = try desk.withdraw(plan) }),
      ("work", { _ = try desk.workDay() }),
      ("mails", { _ = try desk.mails() }),
      ("reserve", { _ = try desk.reserve(mail) }),
      ("settle", { try desk.settle([mail.slot.id], as: .sent) }),
      ("extend", { _ = try desk.extend(person, item: nil, to: .iso("2027-01-11"), because: "R") }),
      (
        "exempt",
        {
          try desk.exempt(
            Exemption(person: person, programme: "yearly", from: today, through: nil, reason: "R"))
        }
      ),
      (
        "away",
        {
          try desk.setAway(
            Absence(person: person, from: today, through: nil, source: .peopleTeam),
            isRetracted: false)
        }
      ),
      (
        "record",
        {
          _ = try desk.recordWorkshop(on: "drill", day: today, of: [person], evidence: "List")
        }
      ),
    ]
    for (name, writing) in writings {
      #expect(throws: PeopleDeskError.clockWentBack(today: today, latest: latest), "\(name)") {
        try writing()
      }
    }
    #expect(try room.everything() == before)
    room.pass(days: 1)
    #expect(try desk.withdraw(plan) == 10)
  }

  @Test("is refused where somebody played on a later day")
  func isRefusedWhereSomebodyPlayedLater() throws {
    let room = try PeopleRoom.withStaff()
    let later = room.today.adding(days: 1)
    try room.play("004", on: later)
    #expect(throws: PeopleDeskError.clockWentBack(today: room.today, latest: later)) {
      try room.desk().assign(nil)
    }
    #expect(try room.assignments().isEmpty)
  }

  @Test("is none where a day begins in the organisation's zone and not yet in UTC")
  func isNoneWhereADayBegins() throws {
    let room = try PeopleRoom.withStaff()
    // 23:30 UTC is half past midnight in Madrid.
    room.now = Timestamp(milliseconds: 1_795_476_600_000)
    let tomorrow = Day.iso("2026-11-24")
    let plan = try room.desk().assign(nil).plan
    #expect(plan.day == tomorrow)
    #expect(try room.assignments().allSatisfy { $0.assignedOn == tomorrow })
    #expect(try room.store.auditLines().last?.day == tomorrow)
    room.pass(days: 4)
    let mail = try #require(try room.desk().mails().mails.first)
    #expect(mail.slot.day == .iso("2026-11-28"))
    #expect(mail.mail.date.description == "Sat, 28 Nov 2026 00:30:00 +0100")
  }

  @Test("is not that of somebody who only looked on a later day")
  func isNotThatOfSomebodyWhoOnlyLooked() throws {
    let room = try PeopleRoom.withStaff()
    room.pass(days: 400)
    _ = try room.desk().roster()
    _ = try room.desk().dates(of: room.employee("004").id)
    _ = try room.desk().progress(of: room.employee("002").id)
    room.pass(days: -400)
    #expect(try room.desk().assign(nil).plan.assigned.count == 10)
  }
}
