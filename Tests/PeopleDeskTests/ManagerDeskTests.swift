import Content
import ContentFiles
import People
import Records
import Reporting
import SQLiteRecords
import Testing
import TrainingDesk

@Suite("A team's report")
struct ManagerDeskTests {
  private func desk(of room: PeopleRoom) throws -> LocalManagerDesk {
    let store = try #require(room.store as? SQLiteStore)
    return LocalManagerDesk(
      store: store, library: Library(room.files), language: .english, who: "hr",
      surroundings: LocalStaffDesk.Surroundings(
        now: { room.now }, newName: { "name" }, newSeed: { 7 }))
  }

  @Test("is told apart: none yet, and none that knows the team")
  func isToldApart() throws {
    let room = try PeopleRoom.withStaff()
    let marc = try room.employee("002")
    for number in ["004", "005", "006"] { try room.play(number, on: room.today, violated: 1) }
    let none = try desk(of: room).teamReport(of: marc, in: nil)
    #expect(none.cycle == nil && none.report == nil)
    #expect(none.nextAfter == .iso("2026-12-31"))
    room.pass(to: .iso("2027-01-04"))
    #expect(try desk(of: room).makeReleases() == ["2026"])
    try room.take(
      PeopleRoom.file("011,Lola,Sanz,lola@house.example,001,New,es,2027-01-02,active"))
    let new = try desk(of: room).teamReport(of: room.employee("011"), in: nil)
    #expect(new.cycle == "2026" && new.report == nil && new.madeOn == nil)
    #expect(new.nextAfter == .iso("2027-12-31"))
  }

  @Test("is asked for by a number; a name tells whose it is")
  func isAskedForByANumber() throws {
    let room = try PeopleRoom.withStaff()
    let desk = room.desk()
    let marc = try desk.employee("002")
    #expect(throws: PeopleDeskError.isAName(marc.name.uppercased(), of: ["002"])) {
      try desk.employee(marc.name.uppercased())
    }
    let all = try room.store.employees().map(\.number.rawValue)
    #expect(throws: PeopleDeskError.noSuchEmployee("999", near: all)) { try desk.employee("999") }
  }
}
