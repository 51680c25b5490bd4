import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@Suite("A parallel situation")
struct ParallelSituationTests {
  private let library = SmallLibrary(
    drill: [
      SmallSituation("fire", exercises: ["RED-1"], .alarm, .lunch),
      SmallSituation("smoke", exercises: ["RED-1"], .lunch, .alarm, .lunch),
    ], mark: 30)

  @Test("is offered where another situation exercises the rule")
  func isOffered() throws {
    let room = try DeskRoom(library)
    let desk = room.desk()
    let debrief = try desk.finish(.drill, [.wait, .ring])
    guard case .mustGetRight(_, inAnotherSituation: true) = debrief.verdict else {
      Issue.record("the verdict is \(debrief.verdict)")
      return
    }
    let sitting = try desk.sit(at: .drill)
    guard case .parallel(let rules) = sitting.reason else {
      Issue.record("it is \(sitting.reason)")
      return
    }
    #expect(rules.map(\.id) == ["RED-1"])
    #expect(sitting.situation == "Once: smoke")
    #expect(sitting.brief != nil)
    #expect(sitting.lesson == nil)
    #expect(try room.lastAttempt()?.purpose == .redLine(["RED-1"]))
    let resumed = try room.desk().sit(at: .drill)
    #expect(resumed.reason == sitting.reason)
    let end = try desk.debrief(of: desk.play(sitting, [.wait, .ring, .wait]))
    #expect(end.verdict == .done)
    #expect(end.ending == "The end")
  }

  @Test("leaves the rule open where it slips there too")
  func leavesTheRuleOpen() throws {
    let room = try DeskRoom(library)
    let desk = room.desk()
    _ = try desk.finish(.drill, [.wait, .ring])
    let debrief = try desk.finish(.drill, [.ring, .wait, .ring])
    guard case .mustGetRight(let rules, _) = debrief.verdict else {
      Issue.record("the verdict is \(debrief.verdict)")
      return
    }
    #expect(rules.map(\.id) == ["RED-1"])
    let sitting = try desk.sit(at: .drill)
    #expect(sitting.situation == "Once: fire")
    #expect(try desk.debrief(of: desk.play(sitting, [.ring, .ring])).verdict == .done)
  }

  @Test("in which another rule slips is followed by a retake of that one alone")
  func isFollowedByARetakeOfAnotherRule() throws {
    let room = try DeskRoom(
      SmallLibrary(
        drill: [
          SmallSituation("fire", exercises: ["RED-1"], .alarm, .lunch),
          SmallSituation("smoke", exercises: ["RED-1"], .alarm, .vault(secrets: 2)),
        ], mark: 30))
    let desk = room.desk()
    _ = try desk.finish(.drill, [.wait, .ring])
    let debrief = try desk.finish(.drill, [.ring, .select(["name", "secret-1"])])
    guard case .mustGetRight(let rules, inAnotherSituation: false) = debrief.verdict else {
      Issue.record("the verdict is \(debrief.verdict)")
      return
    }
    #expect(rules.map(\.id) == ["RED-2"])
    let sitting = try desk.sit(at: .drill)
    #expect(sitting.reason == .retake(rules))
    #expect(sitting.progress.about == 1)
    #expect(try desk.debrief(of: desk.play(sitting, [.select(["name"])])).verdict == .done)
  }

  @Test("must exercise every open rule; where none does, the decisions are asked again")
  func mustExerciseEveryOpenRule() throws {
    let room = try DeskRoom(
      SmallLibrary(
        drill: [
          SmallSituation(
            "fire", exercises: ["RED-1", "RED-2"], .alarm, .vault(secrets: 2), .lunch),
          SmallSituation("smoke", exercises: ["RED-1"], .alarm),
        ], mark: 20))
    let desk = room.desk()
    let debrief = try desk.finish(.drill, [.wait, .select(["name", "secret-1"]), .ring])
    guard case .mustGetRight(_, inAnotherSituation: false) = debrief.verdict else {
      Issue.record("the verdict is \(debrief.verdict)")
      return
    }
    let sitting = try desk.sit(at: .drill)
    #expect(sitting.situation == "Once: fire")
    #expect(sitting.progress.about == 2)
  }
}
