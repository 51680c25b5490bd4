import Content
import ContentFiles
import DeskSamples
import Exchange
import People
import Records
import SQLiteRecords
import Testing
import TrainingDesk

@Suite("The officers' desk")
struct OfficerDeskTests {
  private let room: PeopleRoom

  init() throws { room = try .withStaff() }

  @Test("gives out completions by number, with what proves them, and a line first")
  func givesOutCompletions() throws {
    try room.play("005", on: room.today)
    try room.play("004", on: room.today)
    _ = try room.desk().recordWorkshop(
      on: "drill", day: room.today.adding(days: -2), of: [room.employee("005").id],
      evidence: "list 4")
    let export = try room.officer().evidence(CompletionFilter(), withScores: false)
    #expect(try room.trail().last == "evidence-exported 2 all")
    #expect(export.people == 2)
    let rows = try export.rows()
    #expect(rows.map(\.employee) == ["004", "005", "005"])
    #expect(rows.map(\.way) == [.played, .workshop, .played])
    #expect(rows.map(\.passed) == [true, nil, true])
    #expect(rows[1].proof == "list 4")
    #expect(rows[0].proof.count == 14)
    #expect(rows.allSatisfy { $0.score == nil })
    // Its edition holds neither situation nor policy.
    #expect(rows[0].content?.situations == ["fire"])
    #expect(rows[0].content?.policy == nil)
    let scored = try room.officer().evidence(CompletionFilter(module: "drill"), withScores: true)
    #expect(try scored.rows()[0].score == EvidenceRow.Score(adherence: 100, service: 100))
    #expect(try room.trail().last == "evidence-exported 2 drill with scores")
  }

  @Test("names the versions of what was played")
  func namesVersions() throws {
    let person = try room.employee("004").id
    let desk = LocalStaffDesk(
      store: room.store, person: person, files: room.files, library: .init(room.files),
      language: .english,
      surroundings: LocalStaffDesk.Surroundings(
        now: { room.now }, newName: { "play" }, newSeed: { 7 }))
    _ = try desk.finish(.drill, [.ring])
    let rows = try room.officer().evidence(CompletionFilter(), withScores: false).rows()
    let row = try #require(rows.first)
    #expect(row.content?.situations == ["fire@1"])
    #expect(row.content?.policy == "house@1")
    #expect(row.content?.edition == (try room.store.attempt("play"))?.edition)
    let certificate = try desk.certificates().first
    #expect(certificate?.code.description == row.proof)
    #expect(try room.desk(of: .atKeyboard).certificate(coded: row.proof) == certificate)
  }

  @Test("says no mark and no score of a moment")
  func saysNoMarkOfAMoment() throws {
    var small = SmallLibrary(drill: [SmallSituation("fire", .alarm)])
    small.situations["spark"] = SmallSituation("spark", .alarm).yaml
    room.files = small.files
    _ = try room.desk(of: room.employee("004").id).finish(.scenario("spark"), [.ring])
    let rows = try room.officer().evidence(CompletionFilter(), withScores: true).rows()
    #expect(rows.map(\.way) == [.moment])
    #expect(rows[0].content?.situations == ["spark@1"])
    #expect(rows[0].passed == nil && rows[0].score == nil && rows[0].proof.isEmpty)
  }

  @Test("refuses days in the wrong order, unknown modules and a store without a roster")
  func refuses() throws {
    let (before, after) = (room.today.adding(days: -1), room.today)
    #expect(throws: PeopleDeskError.endsBeforeItBegins(from: after, through: before)) {
      try room.officer().evidence(CompletionFilter(from: after, through: before), withScores: false)
    }
    #expect(throws: PeopleDeskError.noSuchModule("dril", known: ["drill"])) {
      try room.officer().evidence(CompletionFilter(module: "dril"), withScores: false)
    }
    #expect(throws: PeopleDeskError.nothingDecided(cycle: "2026", known: [])) {
      try room.officer().decisions(of: nil, because: "audit")
    }
    try room.play("004", on: room.today)
    #expect(throws: PeopleDeskError.nothingDecided(cycle: "2025", known: ["2026"])) {
      try room.officer().decisions(of: "2025", because: "audit")
    }
    #expect(throws: PeopleDeskError.emptyReason) {
      try room.officer().decisions(of: nil, because: " \n")
    }
    #expect(try room.trail().allSatisfy { !$0.contains("exported") })
    let empty = try PeopleRoom()
    #expect(throws: PeopleDeskError.noRoster) {
      try empty.officer().evidence(CompletionFilter(), withScores: false)
    }
    #expect(throws: PeopleDeskError.noRoster) {
      try empty.officer().decisions(of: nil, because: "audit")
    }
  }

  @Test("gives out decisions under numbers, in their order, the same within a cycle")
  func givesOutDecisions() throws {
    for (place, number) in ["002", "004", "005", "006", "007"].enumerated() {
      try room.play(number, on: room.today, violated: Double(place % 2))
    }
    let export = try room.officer().decisions(of: nil, because: "  a study\nof slips ")
    #expect(try room.trail().last == "decisions-exported 5 2026: a study of slips")
    let rows = try export.rows()
    #expect(rows.count == 5)
    #expect(rows.map(\.employee) == rows.map(\.employee).sorted())
    #expect(Set(rows.map(\.employee)).count == 5)
    #expect(Set(rows.map(\.team)).count == 1)
    #expect(export.pooledTeams == 0)
    #expect(rows.allSatisfy { $0.employee.hasPrefix("p-") && $0.team.hasPrefix("t-") })
    #expect(rows.allSatisfy { $0.clause == "RED-1" && $0.severity == 5 && $0.weight == 1 })
    #expect(rows.map(\.violated).reduce(0, +) == 2)
    #expect(try room.officer().decisions(of: "2026", because: "again").rows() == rows)
    let numbers = try room.store.employees().map(\.id.rawValue)
    #expect(rows.allSatisfy { row in !numbers.contains { row.employee.contains($0) } })
  }

  @Test("names no team of fewer than five")
  func namesNoSmallTeam() throws {
    for number in ["004", "005", "006", "007"] { try room.play(number, on: room.today) }
    let export = try room.officer().decisions(of: nil, because: "audit")
    #expect(export.pooledTeams == 1)
    #expect(try export.rows().map(\.team) == Array(repeating: TeamPool.word, count: 4))
    try room.play("008", on: room.today)
    let later = try room.officer().decisions(of: nil, because: "audit")
    #expect(later.pooledTeams == 0)
    #expect(try later.rows().allSatisfy { $0.team != TeamPool.word })
  }

  @Test("tells each of those concerned who, when and why")
  func tellsThoseConcerned() throws {
    try room.play("004", on: room.today)
    _ = try room.officer().decisions(of: nil, because: "a study: slips")
    let held = try room.desk(of: room.employee("004").id).myData().givenOut
    #expect(held.map(\.who) == ["dpo"])
    #expect(held.map(\.day) == [room.today])
    #expect(held.map(\.cycle) == ["2026"])
    #expect(held.map(\.reason) == ["a study: slips"])
    #expect(try room.desk(of: room.employee("005").id).myData().givenOut.isEmpty)
  }
}

extension PeopleRoom {
  /// A desk at which somebody sits.
  fileprivate func desk(of person: PersonID) -> LocalStaffDesk {
    LocalStaffDesk(
      store: store, person: person, files: files, library: .init(files), language: .english,
      surroundings: LocalStaffDesk.Surroundings(
        now: { self.now }, newName: { "name" }, newSeed: { 7 }))
  }
}
