import Content
import DeskSamples
import People
import Records
import Refreshers
import Testing
import TrainingDesk

@Suite("A booster, a refresher or a change of policy")
struct OccasionTests {
  private let library: SmallLibrary = {
    var library = SmallLibrary(drill: [SmallSituation("fire", .lunch)])
    for id in ["bell", "wave"] {
      library.situations[id] = SmallSituation(id, exercises: ["RED-1"], .alarm).yaml
    }
    library.situations["tour"] = SmallSituation("tour", .lunch, .lunch).yaml
    return library
  }()
  private let ana = SmallRoster.ana.id
  private let friday = DeskRoom.monday.adding(days: 4)

  private func room(
    _ item: DueItem = .booster("drill"), _ moments: [ScenarioID] = ["bell", "wave"]
  ) throws -> DeskRoom {
    let room = try DeskRoom(library)
    try room.ask(SmallRoster.assignment(item, moments, due: friday))
    return room
  }

  private func occasion(_ room: DeskRoom) throws -> Offer? {
    try room.desk(of: ana).offers().first { $0.occasion != nil }
  }

  @Test("is offered by itself, with its day, its minutes and its next moment")
  func isOffered() throws {
    let offer = try #require(try occasion(room()))
    #expect(offer.item == .scenario("bell"))
    #expect(offer.title == "The drill")
    #expect((offer.minutes, offer.state) == (8, .new))
    #expect(offer.due?.day == friday)
    #expect(
      offer.occasion
        == Offer.Occasion(
          item: .booster("drill"), title: "The drill", done: 0, of: 2, next: .scenario("bell")))
  }

  @Test("goes on with its next moment, and away when all are finished")
  func goesOn() throws {
    let room = try room()
    let first = try room.desk(of: ana).finish(.scenario("bell"), [.ring])
    #expect(first.occasion?.done == 1)
    #expect(first.occasion?.next == .scenario("wave"))
    let offer = try #require(try occasion(room))
    #expect((offer.name, offer.minutes) == ("wave", 4))
    #expect(offer.state == .unfinished(decided: 1, about: 2))
    let last = try room.desk(of: ana).finish(.scenario("wave"), [.ring])
    #expect(last.occasion?.done == 2)
    #expect(last.occasion?.next == nil)
    #expect(try occasion(room) == nil)
    #expect(try room.desk(of: ana).offers().map(\.name) == ["drill"])
    #expect(try room.desk(of: ana).nextOffer() == room.desk(of: ana).offers().first)
  }

  @Test("counts what was finished since it was asked for alone")
  func countsSinceItWasAsked() throws {
    let room = try DeskRoom(library)
    try SmallRoster.write(to: room.store)
    _ = try room.desk(of: ana).finish(.scenario("bell"), [.wait])
    room.pass(days: 1)
    let asked = SmallRoster.assignment(
      .refresher("annual"), ["bell"], on: DeskRoom.monday.adding(days: 1), due: friday)
    try room.store.write([asked], at: room.now, SmallRoster.line(.assigned))
    #expect(try occasion(room)?.occasion?.done == 0)
    // What slipped there before is not what is asked now: the moment itself is.
    let sitting = try room.desk(of: ana).sit(at: .scenario("bell"))
    #expect(sitting.reason == .whole)
    #expect(try room.store.attempts(of: ana).last?.situations == ["bell"])
  }

  @Test("looks back at a moment without passing or failing it")
  func looksBackGently() throws {
    let room = try room()
    let debrief = try room.desk(of: ana).finish(.scenario("bell"), [.wait])
    #expect(debrief.verdict == .moment)
    #expect(debrief.openRules.map(\.id) == ["RED-1"])
    #expect(debrief.decisions.map { $0.slips.map(\.id) } == [["RED-1"]])
    #expect(debrief.monday == "Do RED-1")
    #expect(debrief.isManaged)
    #expect(try room.desk(of: ana).offers().map(\.name) == ["wave", "drill"])
    #expect(try room.desk(of: ana).nextOffer() == room.desk(of: ana).offers().first)
    #expect(try room.desk(of: ana).finish(.scenario("wave"), [.ring]).verdict == .moment)
    #expect(try room.desk(of: ana).certificates().isEmpty)
  }

  @Test("of a change of policy plays its situations whole")
  func playsSituationsWhole() throws {
    let room = try room(.policyChange("7f3a"), ["tour"])
    #expect(try occasion(room)?.title == "")
    #expect(try occasion(room)?.occasion?.of == 1)
    let desk = room.desk(of: ana)
    let next = try desk.play(desk.sit(at: .scenario("tour")), [.wait])
    #expect(try occasion(room)?.state == .unfinished(decided: 0, about: 1))
    let debrief = try desk.debrief(of: desk.play(next, [.wait]))
    #expect(debrief.verdict == .moment)
    #expect(try desk.standing() == .notAsked)
  }

  @Test("leaves out moments that the library has no more")
  func leavesOutWhatIsGone() throws {
    #expect(try occasion(room(.booster("drill"), ["gone", "wave"]))?.occasion?.of == 1)
    #expect(try occasion(room(.booster("drill"), ["gone"])) == nil)
  }
}
