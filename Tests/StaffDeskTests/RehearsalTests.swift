import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@Suite("A rehearsal")
struct RehearsalTests {
  private let library = SmallLibrary(
    drill: [SmallSituation("fire", .lunch, .alarm, .lunch)], mark: 0)

  /// Everything that a store holds, as far as a rehearsal could touch it.
  private func held(_ room: DeskRoom) throws -> [String] {
    let person = try room.person()
    let attempts = try room.store.attempts(of: person)
    return [
      "\(attempts)", "\(try attempts.map { try room.store.decisions(of: $0.id) })",
      "\(try room.store.tallies(of: person))", "\(try room.store.met(by: person))",
      "\(try room.store.openRedLines(of: person, item: .drill))",
      "\(try room.store.completions(of: person))", "\(try room.store.holdings(of: person))",
    ]
  }

  @Test("asks a decision again and plays on to the end, and stores nothing", arguments: 1...3)
  func asksADecisionAgain(decision: Int) throws {
    let room = try DeskRoom(library)
    let desk = room.desk()
    let last = try desk.play(desk.sit(at: .drill), [.ring, .wait, .ring])
    let real = try desk.debrief(of: last)
    let before = try held(room)
    var sitting = try desk.rehearse(from: decision, of: last)
    #expect(sitting.reason == .rehearsal(of: decision))
    #expect(sitting.progress.decision == decision)
    #expect(sitting.scenes.last?.texts == ["Once it was \(decision - 1) o'clock."])
    #expect(sitting.lesson == nil)
    #expect((sitting.brief != nil) == (decision == 1))
    #expect(sitting.decision != nil)
    while sitting.decision != nil { sitting = try desk.answer(.ring, at: sitting).next }
    let debrief = try desk.debrief(of: sitting)
    #expect(debrief.verdict == .rehearsal)
    #expect(debrief.ending == "The end")
    #expect(debrief.decisions.count == 3)
    #expect(debrief.privacy == (decision <= 2 ? 100 : real.privacy))
    #expect(debrief.storedUntil == nil)
    #expect(debrief.openRules.isEmpty)
    #expect(try held(room) == before)
    #expect(try desk.debrief(of: last).verdict == real.verdict)
  }

  @Test("goes back within itself")
  func goesBackWithinItself() throws {
    let desk = try DeskRoom(library).desk()
    let last = try desk.play(desk.sit(at: .drill), [.ring, .wait, .ring])
    let first = try desk.rehearse(from: 1, of: last)
    let end = try desk.play(first, [.wait, .ring, .wait])
    let again = try desk.rehearse(from: 3, of: end)
    let debrief = try desk.debrief(of: desk.answer(.ring, at: again).next)
    #expect(debrief.decisions.map { $0.slips.count } == [1, 0, 0])
    // A sitting may be answered twice: each answer is a way of its own.
    #expect(try desk.debrief(of: desk.answer(.wait, at: again).next).decisions[2].slips.count == 1)
  }

  @Test("shows what is asked as it was shown before")
  func showsWhatWasShownBefore() throws {
    let room = try DeskRoom(library)
    let desk = room.desk()
    let first = try desk.sit(at: .drill)
    let second = try desk.answer(.ring, at: first).next
    let last = try desk.play(second, [.wait, .ring])
    for (number, sitting) in [(1, first), (2, second)] {
      let rehearsed = try room.desk().rehearse(from: number, of: last)
      #expect(rehearsed.decision == sitting.decision)
      #expect(rehearsed.scenes == sitting.scenes)
      #expect(try desk.rules(at: rehearsed) == desk.rules(at: sitting))
    }
  }

  @Test("shows what the story showed last before the decision")
  func showsWhatTheStoryShowedLast() throws {
    var situation = SmallSituation("fire", .lunch, .alarm, .lunch)
    situation.shows = [0]
    let desk = try DeskRoom(SmallLibrary(drill: [situation], mark: 0)).desk()
    let last = try desk.play(desk.sit(at: .drill), [.ring, .ring, .ring])
    let sitting = try desk.rehearse(from: 2, of: last)
    #expect(sitting.scenes.map(\.artefacts.count) == [1, 0])
    let next = try desk.answer(.ring, at: sitting).next
    #expect(next.scenes.map(\.artefacts.count) == [0])
    #expect(try desk.rehearse(from: 1, of: last).scenes.map(\.artefacts.count) == [1])
  }

  @Test("of a retake asks the one decision alone")
  func ofARetakeAsksOneDecision() throws {
    let room = try DeskRoom(
      SmallLibrary(drill: [SmallSituation("fire", .lunch, .alarm, .lunch, .alarm)], mark: 30))
    let desk = room.desk()
    _ = try desk.finish(.drill, [.ring, .wait, .ring, .wait])
    let last = try desk.play(desk.sit(at: .drill), [.ring, .wait])
    let before = try held(room)
    let sitting = try desk.rehearse(from: 2, of: last)
    #expect(sitting.scenes.flatMap(\.texts) == ["Once it was 3 o'clock."])
    let end = try desk.answer(.ring, at: sitting).next
    #expect(end.decision == nil)
    let debrief = try desk.debrief(of: end)
    #expect(debrief.verdict == .rehearsal)
    #expect(debrief.decisions.count == 1)
    #expect(debrief.privacy == 100)
    let again = try desk.rehearse(from: 1, of: end)
    #expect(again.decision == sitting.decision)
    #expect(throws: StaffDeskError.self) { try desk.rehearse(from: 2, of: end) }
    #expect(try held(room) == before)
  }

  @Test("is refused where there is no such decision, or no end yet", arguments: [0, 4, -1, .max])
  func isRefused(decision: Int) throws {
    let desk = try DeskRoom(library).desk()
    let first = try desk.sit(at: .drill)
    #expect(throws: StaffDeskError.self) { try desk.rehearse(from: 1, of: first) }
    let last = try desk.play(first, [.ring, .ring, .ring])
    #expect(throws: StaffDeskError.self) { try desk.rehearse(from: decision, of: last) }
  }

  @Test("has no debrief before its end, and takes no answer that is not offered")
  func hasNoDebriefBeforeItsEnd() throws {
    let desk = try DeskRoom(library).desk()
    let last = try desk.play(desk.sit(at: .drill), [.ring, .ring, .ring])
    let sitting = try desk.rehearse(from: 2, of: last)
    #expect(throws: StaffDeskError.self) { try desk.debrief(of: sitting) }
    #expect(throws: StaffDeskError.self) { try desk.answer(.choose("sing"), at: sitting) }
    #expect(throws: StaffDeskError.self) { try desk.answer(.ring, at: last) }
  }

  @Test("goes on under the edition of its attempt")
  func goesOnUnderTheEdition() throws {
    let room = try DeskRoom(library)
    let last = try room.desk().play(room.desk().sit(at: .drill), [])
    let end = try room.desk().sit(at: .drill)
    #expect(end.attempt == last.attempt)
    let desk = room.desk()
    let finished = try desk.play(desk.sit(at: .drill), [.ring, .ring, .ring])
    var other = library
    other.situations["fire"] = SmallSituation("fire", voice: "Twice", .alarm).yaml
    room.files = other.files
    let sitting = try room.desk().rehearse(from: 3, of: finished)
    #expect(sitting.decision?.ask == "Once, what now?")
  }
}
