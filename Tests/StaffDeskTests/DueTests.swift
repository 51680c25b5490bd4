import Content
import DeskSamples
import People
import Records
import Refreshers
import Testing
import TrainingDesk

@Suite("What is due")
struct DueTests {
  private let library = SmallLibrary(
    drill: [
      SmallSituation("fire", .lunch), SmallSituation("flood", .lunch),
      SmallSituation("storm", .lunch),
    ], mark: 80)
  private let today = DeskRoom.monday
  private let ana = SmallRoster.ana.id

  private func drill(
    _ situation: ScenarioID = "storm", on day: Day = DeskRoom.monday, due days: Int = 10
  ) -> Assignment {
    SmallRoster.assignment(.module("drill"), [situation], on: day, due: today.adding(days: days))
  }

  private func drawn(_ room: DeskRoom, _ replies: [Reply] = [.ring]) throws -> ScenarioID? {
    _ = try room.desk(of: ana).finish(.drill, replies)
    return try room.store.attempts(of: ana).last?.situations.first
  }

  @Test(
    "is ahead, today or overdue, by the day in the organisation's zone",
    arguments: [(1, .ahead), (0, .today), (-1, .overdue)] as [(Int, Offer.Due.Standing)])
  func liesAheadOrBehind(days: Int, standing: Offer.Due.Standing) throws {
    let room = try DeskRoom(library)
    try room.ask(drill(due: days))
    let due = try room.desk(of: ana).offers().map(\.due)
    #expect(due == [Offer.Due(today.adding(days: days), on: today)])
    #expect(due.first??.standing == standing)
    // An hour before midnight UTC it is tomorrow in Madrid.
    room.now = Timestamp(milliseconds: DeskRoom.november.milliseconds + 13 * 3_600_000)
    let later = try room.desk(of: ana).offers().first?.due?.standing
    #expect(later == Offer.Due(today.adding(days: days - 1), on: today).standing)
  }

  @Test("is nothing for whoever is at the keyboard, roster or not")
  func isNothingAtTheKeyboard() throws {
    let room = try DeskRoom(library)
    try room.ask(drill())
    #expect(try room.desk().offers().map(\.due) == [nil])
    #expect(try room.desk().nextOffer() == room.desk().offers().first)
    #expect(try room.desk().standing() == nil)
    _ = try room.desk().finish(.drill, [.ring])
    #expect(try room.lastAttempt()?.team == .alone)
    #expect(try room.desk(of: ana).offers().map(\.state) == [.new])
    #expect(try room.desk(of: ana).nextOffer() == room.desk(of: ana).offers().first)
  }

  @Test("is recorded under the person, with their team")
  func isRecordedUnderThePerson() throws {
    let room = try DeskRoom(library)
    try room.ask(drill())
    #expect(try drawn(room) == "storm")
    #expect(try room.store.attempts(of: ana).map(\.team) == [SmallRoster.ana.team])
    #expect(try room.store.tallies(cycle: "2026", team: SmallRoster.ana.team).count == 1)
    #expect(try room.store.attempts(of: .atKeyboard).isEmpty)
  }

  @Test("draws the situation that was assigned, and another for a retake")
  func drawsWhatWasAssigned() throws {
    let room = try DeskRoom(library)
    try room.ask(drill())
    #expect(try drawn(room, [.wait]) == "storm")
    #expect(try room.desk(of: ana).offers().map(\.state) == [.notYet])
    #expect(try room.desk(of: ana).nextOffer() == room.desk(of: ana).offers().first)
    #expect(try drawn(room) == "fire")
    #expect(try room.desk(of: ana).offers().map(\.isDone) == [true])
    #expect(try room.desk(of: ana).nextOffer() == room.desk(of: ana).offers().first)
    #expect(try room.desk(of: ana).offers().map(\.due) == [nil])
    #expect(try room.desk(of: ana).nextOffer() == room.desk(of: ana).offers().first)
  }

  @Test("is new again where it was done before it was asked for, and done once it is done again")
  func isNewAgain() throws {
    let room = try DeskRoom(library)
    try SmallRoster.write(to: room.store)
    #expect(try drawn(room) == "fire")
    #expect(try room.desk(of: ana).offers().map(\.isDone) == [true])
    #expect(try room.desk(of: ana).nextOffer() == room.desk(of: ana).offers().first)
    room.pass(days: 300)
    let day = today.adding(days: 300)
    try room.store.write(
      [drill("fire", on: day, due: 310)], at: room.now, SmallRoster.line(.assigned))
    let offer = try room.desk(of: ana).offers().first
    #expect(offer?.state == .new)
    #expect(offer?.due?.day == today.adding(days: 310))
    #expect(try drawn(room) == "fire")
    #expect(
      try room.desk(of: ana).offers().map(\.state) == [.done(day, isBegunAgain: false)])
  }

  @Test("comes first, the earliest before others, then what is unfinished")
  func comesFirst() throws {
    var library = library
    for id in ["alpha", "omega"] { library.modules[id] = SmallLibrary.module(id, ["fire"]) }
    let room = try DeskRoom(library)
    try room.ask(
      drill(due: 10),
      SmallRoster.assignment(.module("omega"), ["fire"], due: today.adding(days: -3)))
    let desk = room.desk(of: ana)
    _ = try desk.sit(at: .module("alpha"))
    _ = try desk.sit(at: .drill)
    let offers = try desk.offers()
    #expect(offers.map(\.name) == ["omega", "drill", "alpha"])
    #expect(offers[1].state == .unfinished(decided: 0, about: 1))
  }

  @Test("stands as the manager sees it, grace and days away counted")
  func standsAsTheManagerSees() throws {
    var library = library
    library.more["content/programmes/annual.yaml"] = """
      format: 1
      id: annual
      title: {en: Every year, es: Cada año}
      modules: [drill]
      audience: everyone
      cycle: {months: 12}
      grace_days: 5
      """
    let room = try DeskRoom(library)
    try room.ask(drill(due: 0))
    func standing() throws -> Standing? { try room.desk(of: ana).standing() }
    #expect(try standing() == .due)
    #expect(try room.desk(of: SmallRoster.boss.id).standing() == .notAsked)
    room.pass(days: 5)
    #expect(try standing() == .due)
    #expect(try room.desk(of: ana).offers().first?.due?.standing == .overdue)
    room.pass(days: 1)
    #expect(try standing() == .overdue)
    let absence = Absence(
      person: ana, from: today.adding(days: 6), through: today.adding(days: 8), source: .peopleTeam)
    try room.store.change(RosterUpdate(absences: [absence]), SmallRoster.line(.awayRecorded))
    #expect(try standing() == .away)
    room.pass(days: 3)
    #expect(try standing() == .overdue)
    _ = try drawn(room)
    #expect(try standing() == .done)
  }

  @Test("is done by a workshop too")
  func isDoneByAWorkshop() throws {
    let room = try DeskRoom(library)
    try room.ask(drill())
    let attended = ModuleCompletion(person: ana, module: "drill", day: today, way: .workshop)
    try room.store.add(
      [Workshop(completion: attended, evidence: "list 7")], SmallRoster.line(.workshopRecorded))
    #expect(try room.desk(of: ana).offers().map(\.due) == [nil])
    #expect(try room.desk(of: ana).nextOffer() == room.desk(of: ana).offers().first)
  }

  @Test("finds a person by number, and says why it does not")
  func findsAPerson() throws {
    let room = try DeskRoom(library)
    func person(_ number: EmployeeNumber) throws -> PersonID {
      try LocalStaffDesk.person(numbered: number, in: room.store)
    }
    func fault(_ number: EmployeeNumber) -> StaffDeskError? {
      do {
        _ = try person(number)
        return nil
      } catch { return error as? StaffDeskError }
    }
    guard case .noRoster = fault("00042") else { throw Unexpected() }
    try SmallRoster.write(to: room.store)
    #expect(try person("00042") == ana)
    guard case .noSuchEmployee("42", let known) = fault("42") else { throw Unexpected() }
    #expect(known == ["00001", "00042"])
    guard case .gone("00007") = fault("00007") else { throw Unexpected() }
  }

  private struct Unexpected: Error {}
}
