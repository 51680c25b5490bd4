import Content
import ContentFiles
import Curriculum
import DeskSamples
import Records
import ScenarioEngine
import Testing
import TrainingDesk

@Suite("A verdict")
struct VerdictTests {
  @Test("wants as many decisions as the module does, whatever the marks")
  func wantsEnoughDecisions() throws {
    let room = try DeskRoom(
      SmallLibrary(drill: [SmallSituation("fire", .lunch, .lunch)], minimum: 3))
    let desk = room.desk()
    #expect(try desk.finish(.drill, [.ring, .ring]).verdict == .tooFewDecisions(minimum: 3))
    #expect(try desk.finish(.drill, [.wait, .wait]).verdict == .tooFewDecisions(minimum: 3))
    #expect(try desk.offers().map(\.state) == [.notYet])
  }

  @Test("is no pass for refusing everything")
  func isNoPassForRefusingEverything() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("fire", .alarm, .lunch)]))
    let debrief = try room.desk().finish(.drill, [.nothing, .nothing])
    #expect((debrief.privacy, debrief.service) == (100, 0))
    #expect(debrief.verdict == .serviceBelow(mark: 50))
    #expect(try room.desk().offers().map(\.state) == [.notYet])
  }

  @Test("passes at the marks exactly")
  func passesAtTheMarksExactly() throws {
    let room = try DeskRoom(
      SmallLibrary(drill: [SmallSituation("noon", .lunch, .lunch)], mark: 50, minimum: 2))
    #expect(try room.desk().finish(.drill, [.wait, .nothing]).verdict == .done)
  }

  @Test("names privacy first where both axes are below")
  func namesPrivacyFirst() throws {
    let room = try DeskRoom(
      SmallLibrary(drill: [SmallSituation("noon", .lunch, .lunch, .lunch)], mark: 90))
    let debrief = try room.desk().finish(.drill, [.wait, .nothing, .nothing])
    #expect(debrief.verdict == .privacyBelow(mark: 90))
  }

  @Test("of a single situation asks 80 and 50, and one decision")
  func ofASingleSituation() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("fire", .lunch, .lunch, .lunch)]))
    let desk = room.desk()
    let item = Item.scenario("fire")
    #expect(try desk.finish(item, [.wait, .ring, .ring]).verdict == .privacyBelow(mark: 80))
    #expect(try desk.finish(item, [.ring, .nothing, .nothing]).verdict == .serviceBelow(mark: 50))
    #expect(try desk.finish(item, [.ring, .ring, .nothing]).verdict == .done)
  }

  @Test("counts each try alone, and done stays done")
  func countsEachTryAlone() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("fire", .lunch)], mark: 80))
    let desk = room.desk()
    #expect(try desk.finish(.drill, [.wait]).verdict == .privacyBelow(mark: 80))
    #expect(try desk.finish(.drill, [.ring]).verdict == .done)
    #expect(try desk.finish(.drill, [.wait]).verdict == .privacyBelow(mark: 80))
    #expect(try desk.offers().map(\.isDone) == [true])
    #expect(try room.store.completions(of: room.person()).count == 1)
  }

  @Test(
    "of every shipped play is what its author wrote", arguments: ShippedLibrary.plays)
  func ofEveryShippedPlay(play: ShippedLibrary.Play) throws {
    let room = try DeskRoom.shipped()
    let desk = room.desk()
    var sitting = try desk.sit(at: .scenario(play.scenario))
    while let decision = sitting.decision {
      sitting = try desk.answer(try #require(play.reply(to: decision)), at: sitting).next
    }
    let debrief = try desk.debrief(of: sitting)
    #expect(debrief.privacy == play.script.adherence)
    #expect(debrief.service == play.script.service)
    let attempt = try #require(try room.lastAttempt())
    #expect(attempt.result?.endings == [play.script.ends])
    let findings = try room.store.decisions(of: attempt.id).flatMap(\.findings)
    let slipped = Set(findings.filter { $0.violated > 0 }.map(\.clause))
    #expect(slipped.isSuperset(of: play.script.violated ?? []))
    let scores = (attempt.result?.adherence ?? 0) >= 80 && (attempt.result?.service ?? 0) >= 50
    #expect(attempt.result?.passed == scores)
    let isDone = scores && attempt.result?.openedRedLines == []
    #expect((attempt.result?.completion != nil) == isDone)
    // A moment is neither passed nor failed.
    let isMoment = ShippedLibrary.library.curriculum.module(holding: play.scenario) == nil
    #expect((debrief.verdict == .moment) == isMoment)
    #expect((debrief.verdict == .done) == (isDone && !isMoment))
  }
}
