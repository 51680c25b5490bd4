import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@Suite("What must be got right")
struct MustGetRightTests {
  /// The rules that a play leaves to be got right, where it passes but for them.
  private func open(after debrief: Debrief) -> [ClauseID]? {
    guard case .mustGetRight(let rules, inAnotherSituation: false) = debrief.verdict else {
      return nil
    }
    return rules.map(\.id)
  }

  @Test("is opened by a slip of a critical rule, whatever the total")
  func isOpenedByASlip() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("fire", .alarm, .lunch, .lunch)]))
    let desk = room.desk()
    let debrief = try desk.finish(.drill, [.wait, .ring, .ring])
    #expect(debrief.privacy == 55)
    #expect(open(after: debrief) == ["RED-1"])
    #expect(debrief.monday == "Do RED-1")
    #expect(try room.store.openRedLines(of: room.person(), item: .drill) == ["RED-1"])
    guard case .mustGetRight(let rules) = try desk.offers()[0].state else {
      Issue.record("the offer does not say so")
      return
    }
    #expect(rules.map(\.id) == ["RED-1"])
    #expect(try room.store.completions(of: room.person()).isEmpty)
  }

  @Test("is opened by one violating item among many")
  func isOpenedByOneItem() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("safe", .vault(secrets: 5))]))
    let debrief = try room.desk().finish(.drill, [.select(["name", "secret-3"])])
    #expect(debrief.privacy == 60)
    #expect(open(after: debrief) == ["RED-2"])
  }

  @Test("is not opened by what is asked as knowledge")
  func isNotOpenedByKnowledge() throws {
    let room = try DeskRoom(
      SmallLibrary(drill: [SmallSituation("quiz", .order, .sort)], mark: 0))
    let debrief = try room.desk().finish(
      .drill, [.order(["second", "first"]), .classify(["key": "rest", "sign": "secrets"])])
    #expect(debrief.privacy == 0)
    #expect(debrief.decisions.map { $0.slips.map(\.id) } == [["KNO-1"], ["KNO-1"]])
    #expect(debrief.verdict == .done)
    #expect(try room.lastAttempt()?.result?.openedRedLines == [])
  }

  @Test("is not opened by a serious rule")
  func isNotOpenedByASeriousRule() throws {
    let room = try DeskRoom(
      SmallLibrary(drill: [SmallSituation("noon", .lunch, .lunch)], mark: 50))
    #expect(try room.desk().finish(.drill, [.wait, .ring]).verdict == .done)
  }

  @Test("asks only the decisions that slipped, where they stood, and completes the item")
  func asksOnlyWhatSlipped() throws {
    let room = try DeskRoom(
      SmallLibrary(drill: [SmallSituation("fire", .lunch, .alarm, .lunch, .alarm)], mark: 30))
    let desk = room.desk()
    _ = try desk.finish(.drill, [.ring, .wait, .ring, .wait])
    let sitting = try desk.sit(at: .drill)
    guard case .retake(let rules) = sitting.reason else {
      Issue.record("it is \(sitting.reason)")
      return
    }
    #expect(rules.map(\.id) == ["RED-1"])
    #expect(sitting.lesson == nil)
    #expect(sitting.brief != nil)
    #expect(sitting.progress == Sitting.Progress(decision: 1, about: 2, minutesLeft: 2))
    #expect(sitting.scenes.flatMap(\.texts) == ["Once it was 1 o'clock."])
    let next = try desk.answer(.ring, at: sitting).next
    #expect(next.scenes.flatMap(\.texts) == ["Once it was 3 o'clock."])
    #expect(try room.desk().offers().map(\.state) == [.unfinished(decided: 1, about: 2)])
    #expect(try room.desk().nextOffer() == room.desk().offers().first)
    let resumed = try room.desk().sit(at: .drill)
    #expect(resumed.sequence == 1)
    #expect(resumed.decision == next.decision)
    let debrief = try desk.debrief(of: desk.answer(.ring, at: next).next)
    #expect(debrief.verdict == .done)
    #expect(debrief.ending == nil)
    #expect(debrief.decisions.count == 2)
    #expect(try desk.offers().map(\.isDone) == [true])
    #expect(try desk.nextOffer() == desk.offers().first)
    #expect(try room.store.openRedLines(of: room.person(), item: .drill).isEmpty)
  }

  @Test("is asked with the brief, and with what the story showed last before it")
  func isAskedWithItsContext() throws {
    var situation = SmallSituation("fire", .lunch, .alarm, .alarm, .draft)
    situation.shows = [0, 2]
    let room = try DeskRoom(SmallLibrary(drill: [situation], mark: 0))
    let desk = room.desk()
    _ = try desk.finish(.drill, [.ring, .wait, .wait, .redact([])])
    let first = try desk.sit(at: .drill)
    #expect(first.brief == "Once you keep a house.")
    #expect(first.scenes.map(\.artefacts.count) == [1, 0])
    #expect(first.scenes.map(\.texts) == [[], ["Once it was 1 o'clock."]])
    let second = try desk.answer(.ring, at: first).next
    #expect(second.brief == nil)
    #expect(second.scenes.map(\.artefacts.count) == [1])
    let resumed = try room.desk().sit(at: .drill)
    #expect(resumed.brief == "Once you keep a house.")
    #expect(resumed.scenes == second.scenes)
  }

  @Test("stays open where the retake slips again, and is asked again")
  func staysOpenWhereTheRetakeSlips() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("fire", .lunch, .alarm)], mark: 30))
    let desk = room.desk()
    _ = try desk.finish(.drill, [.ring, .wait])
    for _ in 0..<2 {
      let debrief = try desk.finish(.drill, [.wait])
      #expect(open(after: debrief) == ["RED-1"])
      #expect(debrief.decisions.count == 1)
    }
    #expect(try desk.finish(.drill, [.ring]).verdict == .done)
  }

  @Test(
    "is lifted on a selection by more than half the credit, and not by half",
    arguments: [(4, 1, false), (5, 1, true), (5, 2, false), (5, 0, true), (4, 4, false)])
  func isLiftedByMoreThanHalf(secrets: Int, kept: Int, isLifted: Bool) throws {
    let room = try DeskRoom(
      SmallLibrary(drill: [SmallSituation("safe", .lunch, .vault(secrets: secrets))], mark: 10))
    let desk = room.desk()
    let all = Set((1...secrets).map { ChoiceID("secret-\($0)") })
    _ = try desk.finish(.drill, [.ring, .select(all.union(["name"]))])
    let some = all.sorted().prefix(kept)
    let debrief = try desk.finish(.drill, [.select(Set(some).union(["name"]))])
    #expect((debrief.verdict == .done) == isLifted)
    let open = try room.store.openRedLines(of: room.person(), item: .drill)
    #expect(open == (isLifted ? [] : ["RED-2"]))
  }

  @Test(
    "is lifted on a redaction by more than half the credit",
    arguments: [(["one", "two"], true), (["one"], false)] as [([ChoiceID], Bool)])
  func isLiftedOnARedaction(hidden: [ChoiceID], isLifted: Bool) throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("mail", .lunch, .draft)], mark: 10))
    let desk = room.desk()
    _ = try desk.finish(.drill, [.ring, .redact([])])
    let debrief = try desk.finish(.drill, [.redact(Set(hidden))])
    #expect((debrief.verdict == .done) == isLifted)
  }

  @Test("of two rules is lifted together")
  func ofTwoRulesIsLiftedTogether() throws {
    let room = try DeskRoom(
      SmallLibrary(
        drill: [SmallSituation("fire", .alarm, .vault(secrets: 2), .lunch)], mark: 20))
    let desk = room.desk()
    let slips: [Reply] = [.wait, .select(["name", "secret-1"]), .ring]
    #expect(open(after: try desk.finish(.drill, slips)) == ["RED-1", "RED-2"])
    let half = try desk.finish(.drill, [.ring, .select(["name", "secret-1"])])
    #expect(open(after: half) == ["RED-2"])
    let last = try desk.finish(.drill, [.select(["name"])])
    #expect(last.verdict == .done)
    #expect(last.decisions.count == 1)
  }

  @Test("goes with a whole new try where the first did not pass")
  func goesWithAWholeNewTry() throws {
    let room = try DeskRoom(
      SmallLibrary(drill: [SmallSituation("fire", .alarm, .lunch)], mark: 80))
    let desk = room.desk()
    #expect(try desk.finish(.drill, [.wait, .ring]).verdict == .privacyBelow(mark: 80))
    let sitting = try desk.sit(at: .drill)
    #expect(sitting.reason == .whole)
    #expect(try desk.debrief(of: desk.play(sitting, [.ring, .ring])).verdict == .done)
    #expect(try room.lastAttempt()?.result?.liftedRedLines == ["RED-1"])
  }

  @Test("is still asked where a later try passed without meeting it")
  func isStillAskedWhereALaterTryPassed() throws {
    let room = try DeskRoom(
      SmallLibrary(
        drill: [SmallSituation("fire", .alarm, .lunch), SmallSituation("noon", .lunch)], mark: 80))
    let desk = room.desk()
    #expect(try desk.finish(.drill, [.wait, .ring]).verdict == .privacyBelow(mark: 80))
    #expect(open(after: try desk.finish(.drill, [.ring])) == ["RED-1"])
    let sitting = try desk.sit(at: .drill)
    #expect(sitting.situation == "Once: fire")
    #expect(sitting.progress.about == 1)
    #expect(try desk.debrief(of: desk.play(sitting, [.ring])).verdict == .done)
  }
}
