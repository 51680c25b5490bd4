import Content
import DeskSamples
import People
import Records
import Testing
import TrainingDesk

@Suite("Tallies of a desk")
struct TallyTests {
  private func tallies(_ room: DeskRoom) throws -> [ClauseID: [Double]] {
    let tallies = try room.store.tallies(of: room.person())
    return Dictionary(tallies.map { ($0.clause, [$0.n, $0.y]) }, uniquingKeysWith: { $1 })
  }

  @Test("weigh conduct 1, knowledge .5, and what was met before a quarter of that")
  func weighByKindAndMeeting() throws {
    let room = try DeskRoom(
      SmallLibrary(drill: [SmallSituation("fire", .lunch, .order, .sort)], mark: 0))
    let desk = room.desk()
    let right: [Reply] = [
      .ring, .order(["first", "second"]), .classify(["key": "secrets", "sign": "rest"]),
    ]
    let wrong: [Reply] = [
      .wait, .order(["second", "first"]), .classify(["key": "rest", "sign": "secrets"]),
    ]
    _ = try desk.finish(.drill, right)
    #expect(try tallies(room) == ["SER-1": [1, 0], "KNO-1": [1, 0]])
    room.pass(days: 1)
    _ = try desk.finish(.drill, wrong)
    #expect(try tallies(room) == ["SER-1": [1.25, 0.25], "KNO-1": [1.25, 0.25]])
    room.pass(days: 1)
    _ = try desk.finish(.scenario("fire"), wrong)
    #expect(try tallies(room) == ["SER-1": [1.5, 0.5], "KNO-1": [1.5, 0.5]])
  }

  @Test("count what a selection violates in part")
  func countWhatASelectionViolatesInPart() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("safe", .vault(secrets: 5))]))
    _ = try room.desk().finish(.drill, [.select(["name", "secret-1"])])
    #expect(try tallies(room) == ["RED-2": [1, 0.4]])
    _ = try room.desk().finish(.drill, [.select(["name"])])
    #expect(try tallies(room) == ["RED-2": [1.25, 0.4]])
  }

  @Test("stand in the person's team and the cycle of the day")
  func standInTeamAndCycle() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("fire", .lunch)]))
    _ = try room.desk().finish(.drill, [.wait])
    let tallies = try room.store.tallies(cycle: "2026", team: .alone)
    #expect(tallies.map(\.clause) == ["SER-1"])
    #expect(tallies.map(\.person) == [.atKeyboard])
  }

  @Test("do not count an answer that could not be stored")
  func doNotCountWhatWasNotStored() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("fire", .lunch)]))
    let store = FaultyStore(room.store)
    let desk = room.desk(over: store)
    let sitting = try desk.sit(at: .drill)
    store.fail(with: .full(path: "x"))
    #expect(throws: RecordsError.self) { try desk.answer(.wait, at: sitting) }
    #expect(try tallies(room).isEmpty)
    #expect(try room.store.met(by: room.person()).isEmpty)
  }
}
