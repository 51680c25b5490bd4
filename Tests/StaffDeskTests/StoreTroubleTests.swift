import Content
import ContentFiles
import DeskSamples
import Records
import Synchronization
import Testing
import TrainingDesk

@Suite("A store in trouble")
struct StoreTroubleTests {
  private let library = SmallLibrary(drill: [SmallSituation("fire", .alarm, .lunch)])

  @Test("leaves the sitting where it was, to be answered again")
  func leavesTheSittingWhereItWas() throws {
    let room = try DeskRoom(library)
    let store = FaultyStore(room.store)
    let desk = room.desk(over: store)
    let sitting = try desk.sit(at: .drill)
    store.fail(with: .full(path: "x"))
    #expect(throws: RecordsError.full(path: "x")) { try desk.answer(.wait, at: sitting) }
    #expect(throws: RecordsError.full(path: "x")) { try desk.answer(.wait, at: sitting) }
    store.fail(with: nil)
    #expect(try room.store.decisions(of: sitting.attempt).isEmpty)
    let next = try desk.answer(.ring, at: sitting).next
    #expect(next.sequence == 1)
    store.fail(with: .locked(path: "x"))
    #expect(throws: RecordsError.locked(path: "x")) { try desk.answer(.ring, at: next) }
    store.fail(with: nil)
    #expect(try desk.debrief(of: desk.answer(.ring, at: next).next).verdict == .done)
    let answers = try room.store.decisions(of: sitting.attempt).map(\.answer)
    #expect(answers == ["choose:ring", "choose:ring"])
  }

  @Test("refuses the second desk's other answer, which then goes on where the first left")
  func refusesTheSecondDesk() throws {
    let room = try DeskRoom(library)
    let (one, two) = (room.desk(), room.desk())
    let first = try one.sit(at: .drill)
    let second = try two.sit(at: .drill)
    #expect(second.attempt == first.attempt)
    _ = try one.answer(.ring, at: first)
    let stored = try room.store.decisions(of: first.attempt)
    #expect(throws: RecordsError.conflict(stored: stored[0])) { try two.answer(.wait, at: second) }
    #expect(try room.store.decisions(of: first.attempt) == stored)
    let resumed = try two.sit(at: .drill)
    #expect(resumed.sequence == 1)
    #expect(resumed.isResumed)
    #expect(try two.answer(.ring, at: resumed).next.decision == nil)
  }

  @Test("lets desks that begin in the same moment go on with one attempt")
  func letsDesksBeginInTheSameMoment() throws {
    let room = try DeskRoom(library)
    let first = try room.desk().sit(at: .drill)
    let store = FaultyStore(room.store)
    store.overlookOnce()
    let desk = room.desk(over: store)
    let second = try desk.sit(at: .drill)
    #expect(second.attempt == first.attempt)
    #expect(second.isResumed)
    #expect(try room.store.attempts(of: room.person()).count == 1)
    #expect(try desk.answer(.ring, at: second).next.sequence == 1)
  }

  @Test("takes the same answer from a second desk as the one it has")
  func takesTheSameAnswerTwice() throws {
    let room = try DeskRoom(library)
    let (one, two) = (room.desk(), room.desk())
    let first = try one.sit(at: .drill)
    let second = try two.sit(at: .drill)
    _ = try one.answer(.ring, at: first)
    #expect(try two.answer(.ring, at: second).next.sequence == 1)
    #expect(try room.store.decisions(of: first.attempt).count == 1)
    #expect(try room.store.tallies(of: room.person()).map(\.n) == [1])
  }

  @Test("refuses a desk that is late for an attempt that another finished")
  func refusesADeskThatIsLate() throws {
    let room = try DeskRoom(library)
    let (one, two) = (room.desk(), room.desk())
    let second = try two.sit(at: .drill)
    _ = try one.finish(.drill, [.ring, .ring])
    #expect(throws: RecordsError.self) { try two.answer(.wait, at: second) }
    #expect(try two.offers().map(\.isDone) == [true])
    #expect(try two.sit(at: .drill).attempt != second.attempt)
  }

  @Test("says so where an attempt cannot be played again")
  func saysSoWhereAnAttemptCannotBePlayedAgain() throws {
    let room = try DeskRoom(library)
    let desk = room.desk()
    let sitting = try desk.sit(at: .drill)
    let edition = try #require(try room.lastAttempt()?.edition)
    let store = FaultyStore(room.store)
    store.lose(edition)
    let error = #expect(throws: StaffDeskError.self) {
      try room.desk(over: store).sit(at: .drill)
    }
    guard case .brokenAttempt(sitting.attempt) = error else {
      Issue.record("threw \(String(describing: error))")
      return
    }
    #expect(try room.desk().sit(at: .drill).attempt == sitting.attempt)
  }
}
