import Content
import ContentFiles
import DeskSamples
import Records
import Testing
import TrainingDesk

@Suite("A sitting")
struct SittingTests {
  private let library = SmallLibrary(drill: [SmallSituation("fire", .alarm, .lunch)])

  @Test("begins with the lesson, the brief and the first decision")
  func beginsWithTheLesson() throws {
    let sitting = try DeskRoom(library).desk().sit(at: .drill)
    #expect(sitting.title == "The drill")
    #expect(sitting.situation == "Once: fire")
    #expect(sitting.lesson == "Ring at once.")
    #expect(sitting.brief == "Once you keep a house.")
    #expect(sitting.scenes.flatMap(\.texts) == ["Once it was 0 o'clock."])
    #expect(sitting.decision?.ask == "Once, what now?")
    #expect(Set(sitting.decision?.choices.map(\.id) ?? []) == ["ring", "wait", "nothing"])
    #expect(sitting.progress == Sitting.Progress(decision: 1, about: 2, minutesLeft: 4))
    #expect(sitting.reason == .whole)
    #expect(!sitting.isResumed)
    #expect(sitting.sequence == 0)
  }

  @Test("tells what an answer came to, and goes on")
  func tellsWhatAnAnswerCameTo() throws {
    let desk = try DeskRoom(library).desk()
    let (outcome, next) = try desk.answer(.wait, at: desk.sit(at: .drill))
    #expect(outcome.feedback == ["Waited."])
    #expect(outcome.slips.map(\.id) == ["RED-1"])
    #expect(outcome.slips.map(\.mustGetRight) == [true])
    #expect(outcome.fine == .words("Ring"))
    #expect((outcome.privacy, outcome.service ?? -1) == (0, 100))
    #expect(next.sequence == 1)
    #expect((next.lesson ?? next.brief) == nil)
    #expect(next.progress == Sitting.Progress(decision: 2, about: 2, minutesLeft: 2))
  }

  @Test("finishes, and is looked back at")
  func finishes() throws {
    let room = try DeskRoom(library)
    let desk = room.desk()
    let end = try desk.play(desk.sit(at: .drill), [.ring, .ring])
    #expect(end.decision == nil)
    #expect(end.scenes.flatMap(\.texts) == ["Once it was over."])
    let debrief = try desk.debrief(of: end)
    #expect(debrief.ending == "The end")
    #expect((debrief.privacy, debrief.service) == (100, 100))
    #expect(debrief.verdict == .done)
    #expect(debrief.decisions.map(\.answer) == [["Ring"], ["Ring"]])
    #expect(debrief.monday == "Do RED-1")
    #expect(try desk.offers().map(\.isDone) == [true])
    #expect(try desk.nextOffer() == desk.offers().first)
    #expect(try room.lastAttempt()?.result?.endings == ["s2"])
  }

  @Test("goes on at the pending decision, from a desk that has never seen it")
  func goesOnAtThePendingDecision() throws {
    let room = try DeskRoom(library)
    let first = room.desk()
    let begun = try first.sit(at: .drill)
    let asked = try first.answer(.ring, at: begun).next
    room.seed = 99
    let later = room.desk()
    #expect(try later.offers().map(\.state) == [.unfinished(decided: 1, about: 2)])
    #expect(try later.nextOffer() == later.offers().first)
    let resumed = try later.sit(at: .drill)
    #expect(resumed.attempt == begun.attempt)
    #expect(resumed.isResumed)
    #expect((resumed.lesson ?? resumed.brief) == nil)
    #expect(resumed.sequence == 1)
    #expect(resumed.scenes == asked.scenes)
    #expect(resumed.decision == asked.decision)
    #expect(try later.debrief(of: later.answer(.ring, at: resumed).next).verdict == .done)
  }

  @Test("refuses a second answer to what was answered")
  func refusesASecondAnswer() throws {
    let room = try DeskRoom(library)
    let desk = room.desk()
    let sitting = try desk.sit(at: .drill)
    let next = try desk.answer(.ring, at: sitting).next
    #expect(throws: StaffDeskError.self) { try desk.answer(.wait, at: sitting) }
    #expect(throws: StaffDeskError.self) { try desk.answer(.ring, at: sitting) }
    #expect(try room.store.decisions(of: sitting.attempt).map(\.answer) == ["choose:ring"])
    #expect(try desk.answer(.ring, at: next).next.decision == nil)
  }

  @Test(
    "refuses an answer that does not fit the question",
    arguments: [
      Reply.choose("run"), .select(["ring"]), .order(["ring", "wait", "nothing"]),
      .classify(["ring": "wait"]), .redact([]),
    ])
  func refusesAnAnswerThatDoesNotFit(reply: Reply) throws {
    let room = try DeskRoom(library)
    let desk = room.desk()
    let sitting = try desk.sit(at: .drill)
    #expect(throws: StaffDeskError.self) { try desk.answer(reply, at: sitting) }
    #expect(try room.store.decisions(of: sitting.attempt).isEmpty)
    #expect(try desk.answer(.ring, at: sitting).next.sequence == 1)
  }

  @Test("is asked for by the name of a module, else of a situation")
  func isAskedForByName() throws {
    let desk = try DeskRoom(library).desk()
    #expect(try desk.item(named: "drill") == .drill)
    #expect(try desk.item(named: "fire") == .scenario("fire"))
    let error = #expect(throws: StaffDeskError.self) { try desk.item(named: "fir") }
    guard case .noSuchItem("fir", let known) = error else {
      Issue.record("threw \(String(describing: error))")
      return
    }
    #expect(known == ["drill", "fire"])
  }

  @Test("of a single situation has no lesson and its own title")
  func ofASingleSituation() throws {
    let room = try DeskRoom(library)
    let sitting = try room.desk().sit(at: .scenario("fire"))
    #expect(sitting.title == "Once: fire")
    #expect(sitting.lesson == nil)
    #expect(sitting.brief != nil)
    let offers = try room.desk().offers()
    #expect(offers.map(\.item) == [.scenario("fire"), .drill])
    #expect(offers.map(\.name) == ["fire", "drill"])
  }
}
