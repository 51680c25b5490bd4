import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@Suite("A module's draw")
struct ModuleDrawTests {
  private let three = SmallLibrary(drill: [
    SmallSituation("fire", .lunch), SmallSituation("flood", .lunch),
    SmallSituation("storm", .lunch),
  ])

  private func drawn(_ room: DeskRoom, _ replies: [Reply] = [.ring]) throws -> ScenarioID? {
    _ = try room.desk().finish(.drill, replies)
    return try room.lastAttempt()?.situations.first
  }

  @Test("takes what was not met, in the module's order, then what was met least recently")
  func takesWhatWasNotMet() throws {
    let room = try DeskRoom(three)
    var drawn: [ScenarioID?] = []
    for _ in 0..<7 {
      drawn.append(try self.drawn(room))
      room.pass(days: 1)
    }
    #expect(drawn == ["fire", "flood", "storm", "fire", "flood", "storm", "fire"])
  }

  @Test("counts a situation as met that was met outside the module")
  func countsWhatWasMetOutside() throws {
    let room = try DeskRoom(three)
    _ = try room.desk().finish(.scenario("fire"), [.ring])
    room.pass(days: 1)
    _ = try room.desk().finish(.scenario("storm"), [.ring])
    #expect(try drawn(room) == "flood")
    room.pass(days: 1)
    #expect(try drawn(room) == "fire")
  }

  @Test("takes another situation for a retake, on the same day too")
  func takesAnotherForARetake() throws {
    let room = try DeskRoom(
      SmallLibrary(drill: [SmallSituation("fire", .lunch), SmallSituation("flood", .lunch)]))
    #expect(try drawn(room, [.wait]) == "fire")
    #expect(try room.desk().offers().map(\.state) == [.notYet])
    #expect(try room.desk().nextOffer() == room.desk().offers().first)
    #expect(try drawn(room, [.wait]) == "flood")
    #expect(try drawn(room, [.wait]) == "fire")
    #expect(try drawn(room) == "flood")
  }

  @Test("takes the only situation again where there is no other")
  func takesTheOnlySituationAgain() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("fire", .lunch)]))
    #expect(try drawn(room, [.wait]) == "fire")
    #expect(try drawn(room) == "fire")
    #expect(try room.desk().offers().map(\.isDone) == [true])
    #expect(try room.desk().nextOffer() == room.desk().offers().first)
  }

  @Test("leaves out situations that are not there")
  func leavesOutWhatIsNotThere() throws {
    var library = three
    library.modules["drill"] = SmallLibrary.module("drill", ["nowhere", "flood", "fire"])
    #expect(try drawn(DeskRoom(library)) == "flood")
  }
}
