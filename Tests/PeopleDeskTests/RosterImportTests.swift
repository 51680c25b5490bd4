import Content
import DeskSamples
import Exchange
import People
import Records
import Testing
import TrainingDesk

@Suite("A roster that HR takes")
struct RosterImportTests {
  @Test("is shown before it is taken, and nothing is written")
  func isShownBeforeItIsTaken() throws {
    let room = try PeopleRoom()
    let preview = try room.desk().preview(Array(PeopleRoom.staff.utf8), as: RosterForm())
    #expect(preview.difference.joiners.count == 10)
    #expect(!preview.isRefused)
    #expect(preview.after().employees.count == 10)
    #expect(try room.everything().employees.isEmpty)
    #expect(try room.trail().isEmpty)
    #expect(throws: PeopleDeskError.noRoster) { try room.desk().roster() }
  }

  @Test("is written whole, with one line that tells of it")
  func isWrittenWhole() throws {
    let room = try PeopleRoom.withStaff()
    #expect(try room.store.employees().map(\.number.rawValue).first == "001")
    #expect(try room.employee("004").manager == room.employee("002").id)
    #expect(try room.employee("OSCAR@house.example").number == "004")
    #expect(try room.trail() == ["roster-imported 10 staff.csv"])
  }

  @Test("changes nothing and adds no line the second time", arguments: [false, true])
  func changesNothingTheSecondTime(isFull: Bool) throws {
    let room = try PeopleRoom.withStaff()
    try room.take(PeopleRoom.file("004,,,,,,,,leave"))
    let before = try room.everything()
    try room.take(PeopleRoom.file("004,,,,,,,,leave"))
    #expect(try room.everything() == before)
    try room.take(PeopleRoom.staff, isFull: isFull)
    let after = try room.everything()
    room.pass(days: 1)
    try room.take(PeopleRoom.staff, isFull: isFull)
    #expect(try room.everything() == after)
  }

  @Test("ends more than one in ten only where HR agreed to as many")
  func endsManyOnlyWhereAgreed() throws {
    let room = try PeopleRoom.withStaff()
    let fewer = PeopleRoom.staff.split(separator: "\n").dropLast(2).joined(separator: "\n")
    let before = try room.everything()
    for agreed in [nil, 0, 1, 3, 10] {
      #expect(throws: PeopleDeskError.self) {
        try room.take(fewer, isFull: true, agreedEndings: agreed)
      }
    }
    #expect(try room.everything() == before)
    try room.take(fewer, isFull: true, agreedEndings: 2)
    #expect(try room.store.employees().count == 10)
    #expect(try room.store.employees().count { !$0.isEmployed } == 2)
    #expect(try room.employee("010").endedOn == room.today)
  }

  @Test(
    "is refused by line, and nothing of it is written",
    arguments: [
      ("001,Ada,Cruz,,,,,,active", 2), ("012,Bo,Lee,,999,,,,active", 3),
      ("012,Bo,Lee,,,,,31/31/2020,active", 3), ("012,Bo,Lee,no address,,,,,active", 3),
      ("012,Bo,Lee,ada@house.example,,,,,active", 2), ("=1+1,Bo,Lee,,,,,,active", 3),
      ("012,Bo\u{202E},Lee,,,,,,active", 3), ("012,Bo,Lee,,,,,,perhaps", 3),
      ("012,Bo,Lee", 3), ("012,\"Bo,Lee,,,,,,active", 3), ("001,,,,003,,,,", 3),
    ])
  func isRefusedByLine(row: String, line: Int) throws {
    let room = try PeopleRoom.withStaff()
    let before = try room.everything()
    let good =
      row.hasPrefix("001,Ada")
      ? "001,Nuria,Vega,,,,,,active" : "011,Ada,Cruz,ada@house.example,001,Board,en,,active"
    let file = PeopleRoom.file(good, row)
    let error = #expect(throws: PeopleDeskError.self) { try room.take(file) }
    guard case .badRoster(let diagnostics) = error else {
      Issue.record("threw \(String(describing: error))")
      return
    }
    #expect(diagnostics.contains { $0.severity == .error && $0.line == line })
    #expect(try room.desk().preview(Array(file.utf8), as: RosterForm()).isRefused)
    #expect(try room.everything() == before)
  }

  @Test("is not half there where the store fails")
  func isNotHalfThereWhereTheStoreFails() throws {
    let room = try PeopleRoom()
    let store = FaultyPeopleStore(room.store)
    store.fail(with: .full(path: "x"))
    #expect(throws: RecordsError.full(path: "x")) {
      try room.desk(over: store).take(
        Array(PeopleRoom.staff.utf8), as: RosterForm(), agreedEndings: nil, named: "staff.csv")
    }
    #expect(try room.store.employees().isEmpty)
  }
}
