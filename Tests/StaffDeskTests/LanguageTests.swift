import Content
import DeskSamples
import Records
import ScenarioEngine
import Testing
import TrainingDesk

@Suite("A desk's language")
struct LanguageTests {
  @Test("is spoken where a situation has it")
  func isSpokenWhereASituationHasIt() throws {
    let room = try DeskRoom.shipped()
    let sitting = try room.desk("es").sit(at: .module("security"))
    #expect(sitting.title == "La primera hora")
    #expect(sitting.situation == "La i mayúscula")
    #expect(sitting.lesson?.hasPrefix("¿Algo no cuadra") == true)
    #expect(sitting.decision?.ask == "¿Y ahora qué?")
  }

  @Test("gives way to the situation's own where it is missing")
  func givesWayToTheBase() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("fire", .alarm)]))
    let desk = room.desk("es")
    let sitting = try desk.sit(at: .drill)
    #expect(sitting.title == "El drill")
    #expect(sitting.lesson == "Llama ya.")
    #expect(sitting.situation == "Once: fire")
    let outcome = try desk.answer(.wait, at: sitting).outcome
    #expect(outcome.slips.map(\.title) == ["Ring when it burns, en español"])
    #expect(outcome.slips.compactMap(\.why) == ["Por RED-1"])
    #expect(outcome.feedback == ["Waited."])
  }

  @Test("can change while an attempt goes on", arguments: ShippedLibrary.passing)
  func canChange(play: ShippedLibrary.Play) throws {
    let room = try DeskRoom.shipped()
    var languages: (now: Language, next: Language) = ("en", "es")
    var attempts: Set<AttemptID> = []
    var place = 0
    var isOver = false
    while !isOver {
      let desk = room.desk(languages.now)
      let sitting = try desk.sit(at: .scenario(play.scenario))
      let decision = try #require(sitting.decision)
      let other = try room.desk(languages.next).sit(at: .scenario(play.scenario))
      #expect(other.decision?.choices.map(\.id) == decision.choices.map(\.id))
      #expect(other.decision?.ask != decision.ask)
      #expect((sitting.sequence, sitting.isResumed) == (place, place > 0))
      attempts.insert(sitting.attempt)
      let reply = try #require(play.reply(to: decision))
      isOver = try desk.answer(reply, at: sitting).next.decision == nil
      languages = (languages.next, languages.now)
      place += 1
    }
    #expect(attempts.count == 1)
    #expect(place > 3)
    #expect(try room.lastAttempt()?.result?.endings == [play.script.ends])
  }
}
