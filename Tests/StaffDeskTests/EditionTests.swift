import Content
import ContentFiles
import DeskSamples
import Records
import Testing
import TrainingDesk

@Suite("An edition")
struct EditionTests {
  private let library = SmallLibrary(drill: [SmallSituation("fire", .alarm, .lunch)])

  /// The library with other words in its situation.
  private var reworded: SmallLibrary {
    SmallLibrary(drill: [SmallSituation("fire", voice: "Twice", .lunch)])
  }

  @Test("keeps the words that an attempt began with, and new attempts take the new ones")
  func keepsTheWords() throws {
    let room = try DeskRoom(library)
    let first = room.desk()
    _ = try first.answer(.ring, at: first.sit(at: .drill))
    room.files = reworded.files
    let desk = room.desk()
    let resumed = try desk.sit(at: .drill)
    #expect(resumed.decision?.ask == "Once, what now?")
    #expect(resumed.situation == "Once: fire")
    #expect(resumed.progress.about == 2)
    #expect(try desk.offers().map(\.state) == [.unfinished(decided: 1, about: 2)])
    #expect(try desk.nextOffer() == desk.offers().first)
    #expect(try desk.debrief(of: desk.answer(.ring, at: resumed).next).decisions.count == 2)
    let next = try desk.sit(at: .drill)
    #expect(next.decision?.ask == "Twice, what now?")
    #expect(next.progress.about == 1)
  }

  @Test("keeps the policy that an attempt began under")
  func keepsThePolicy() throws {
    let room = try DeskRoom(library)
    let begun = try room.desk().sit(at: .drill)
    var lenient = library
    lenient.policy = SmallLibrary.policy(redOne: "minor")
    room.files = lenient.files
    let desk = room.desk()
    let (outcome, next) = try desk.answer(.wait, at: desk.sit(at: .drill))
    #expect(outcome.slips.map(\.mustGetRight) == [true])
    _ = try desk.answer(.ring, at: next)
    #expect(try room.lastAttempt()?.id == begun.attempt)
    #expect(try room.lastAttempt()?.result?.openedRedLines == ["RED-1"])
    let other = try desk.answer(.wait, at: desk.sit(at: .scenario("fire")))
    #expect(other.outcome.slips.map(\.mustGetRight) == [false])
  }

  @Test("keeps the acts that answers are judged as")
  func keepsTheActs() throws {
    let room = try DeskRoom(library)
    _ = try room.desk().sit(at: .drill)
    var turned = library
    turned.situations["fire"] = library.situations["fire"]?
      .replacing("[ring]}", with: "[wait]}").replacing(
        "[wait]}, feedback: \"W", with: "[ring]}, feedback: \"W")
    room.files = turned.files
    let desk = room.desk()
    #expect(try desk.answer(.ring, at: desk.sit(at: .drill)).outcome.slips.isEmpty)
    let new = try desk.answer(.ring, at: desk.sit(at: .scenario("fire")))
    #expect(new.outcome.slips.map(\.id) == ["RED-1"])
  }

  @Test("keeps the mark that an attempt began under")
  func keepsTheMark() throws {
    let room = try DeskRoom(library)
    let begun = try room.desk().sit(at: .drill)
    room.files = SmallLibrary(drill: [SmallSituation("fire", .alarm, .lunch)], minimum: 9).files
    let desk = room.desk()
    #expect(try desk.finish(.drill, [.ring, .ring]).verdict == .done)
    #expect(try room.lastAttempt()?.id == begun.attempt)
  }

  @Test(
    "lets an attempt go on whose situation was deleted", arguments: [Item.drill, .scenario("fire")])
  func letsADeletedSituationGoOn(item: Item) throws {
    let room = try DeskRoom(library)
    let first = room.desk()
    let begun = try first.sit(at: item)
    _ = try first.answer(.ring, at: begun)
    room.files.removeScenario("fire")
    let desk = room.desk()
    #expect(try desk.offers().first?.state == .unfinished(decided: 1, about: 2))
    let name = try #require(try desk.offers().first?.name)
    #expect(try desk.item(named: name) == item)
    let resumed = try desk.sit(at: item)
    #expect(resumed.attempt == begun.attempt)
    #expect(resumed.situation == "Once: fire")
    let end = try desk.answer(.ring, at: resumed).next
    #expect(try desk.debrief(of: end).verdict == .done)
    #expect(try desk.offers().first?.isDone == true)
    #expect(throws: StaffDeskError.self) { try desk.sit(at: item) }
  }

  @Test("lets an attempt go on whose module was deleted")
  func letsADeletedModuleGoOn() throws {
    let room = try DeskRoom(library)
    _ = try room.desk().sit(at: .drill)
    room.files.remove { $0.hasPrefix("content/modules/") }
    let desk = room.desk()
    #expect(try desk.item(named: "drill") == .drill)
    #expect(try desk.finish(.drill, [.ring, .ring]).verdict == .done)
  }

  @Test("is shared by attempts at the same files, and is another for other files")
  func isSharedByAttempts() throws {
    let room = try DeskRoom(library)
    _ = try room.desk().finish(.drill, [.ring, .ring])
    _ = try room.desk().finish(.drill, [.ring, .ring])
    room.files = reworded.files
    _ = try room.desk().finish(.drill, [.ring])
    let editions = try room.store.attempts(of: room.person()).map(\.edition)
    #expect(editions[0] == editions[1])
    #expect(editions[1] != editions[2])
    let kept = try #require(try room.store.edition(editions[2]))
    #expect(
      kept.files.map(\.path) == [
        "content/modules/drill.yaml", "content/organisation.yaml", "content/policies/house.yaml",
        "content/vocabulary.yaml", "scenarios/fire/scenario.yaml",
      ])
  }
}
