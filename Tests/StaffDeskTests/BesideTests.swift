import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@Suite("What stands beside a decision")
struct BesideTests {
  @Test("the meters that are shown, as they stand, with their bounds")
  func theMeters() throws {
    var situation = SmallSituation("fire", .alarm, .lunch)
    situation.meters = "{trust: {title: Trust, start: 5, max: 10}, calm: {title: Calm, start: 50}}"
    let desk = try DeskRoom(SmallLibrary(drill: [situation], mark: 0)).desk()
    let first = try desk.sit(at: .drill)
    let trust = ShownLevel(title: "Trust", value: 5, minimum: 0, maximum: 10)
    func calm(_ value: Int) -> ShownLevel {
      ShownLevel(title: "Calm", value: value, minimum: 0, maximum: 100)
    }
    #expect(first.meters == [trust, calm(50)])
    let (outcome, second) = try desk.answer(.wait, at: first)
    #expect(second.meters == [trust, calm(20)])
    #expect(
      outcome.meters == [
        ShownMeter(title: "Calm", before: 50, now: 20, minimum: 0, maximum: 100)
      ])
    let last = try desk.answer(.wait, at: second).next
    #expect(last.meters == [trust, calm(0)])
    #expect(try desk.rehearse(from: 2, of: last).meters == [trust, calm(20)])
    #expect(try desk.sit(at: .drill).reason != .whole)
    #expect(try desk.sit(at: .drill).meters == [trust, calm(50)])
  }

  @Test("no meter that is hidden")
  func noHiddenMeter() throws {
    var situation = SmallSituation("fire", .alarm)
    situation.meters = "{calm: {title: Calm, start: 50, hidden: true}}"
    let desk = try DeskRoom(SmallLibrary(drill: [situation])).desk()
    #expect(try desk.sit(at: .drill).meters.isEmpty)
  }

  private static let glossary = """
    format: 1
    terms:
      - id: secret
        term: {en: secret, es: secreto}
        forms: {en: [secrets, hidden thing]}
        means: {en: "What nobody else may know.", es: "Lo que nadie más puede saber."}
      - id: alarm
        term: {en: Alarm, es: árbol}
        means: {en: "A sound.", es: "Un sonido."}
      - id: bell
        term: {en: bell, es: campana}
        means: {en: "It rings.", es: "Suena."}
    """

  @Test("the glossary in the person's language, by name")
  func theGlossary() throws {
    var library = SmallLibrary(drill: [SmallSituation("fire", .alarm)])
    #expect(try DeskRoom(library).desk().glossary().isEmpty)
    library.more["content/glossary.yaml"] = BesideTests.glossary
    let terms = try DeskRoom(library).desk().glossary()
    #expect(terms.map(\.name) == ["Alarm", "bell", "secret"])
    #expect(
      try DeskRoom(library).desk("es").glossary().map(\.name) == ["árbol", "campana", "secreto"])
    #expect(terms.occurring(in: "Secrets of an alarmed house").map(\.id) == ["secret"])
    #expect(terms.occurring(in: "A hidden  thing, a BELL.").map(\.id) == ["bell"])
    #expect(terms.occurring(in: "A hidden\nthing.").map(\.id) == ["secret"])
    #expect(terms[2].occurs(in: "It's (secret)."))
  }

  @Test("how many situations of a module were met, and its pillar")
  func howManyWereMet() throws {
    let room = try DeskRoom(
      SmallLibrary(drill: [SmallSituation("fire", .alarm), SmallSituation("noon", .lunch)]))
    let desk = room.desk()
    #expect(try desk.offers().map(\.situations) == [Offer.Situations(met: 0, of: 2)])
    #expect(try desk.nextOffer() == desk.offers().first)
    #expect(try desk.offers().map(\.pillar) == ["security"])
    #expect(try desk.nextOffer() == desk.offers().first)
    #expect(try desk.sit(at: .drill).name == "drill")
    _ = try desk.finish(.drill, [.ring])
    _ = try desk.finish(.scenario("fire"), [.ring])
    let offers = try desk.offers()
    #expect(offers.first { $0.name == "drill" }?.situations == Offer.Situations(met: 1, of: 2))
    #expect(offers.first { $0.name == "fire" }?.situations == Offer.Situations(met: 1, of: 1))
  }

  @Test("whether the person reads plain lines, and nothing else of them changes")
  func whetherThePersonReadsPlainLines() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("fire", .alarm)]))
    #expect(try room.desk().prefersPlain() == nil)
    try room.store.setPreferences(ReadingPreferences(language: "es"), of: room.person())
    for plain in [true, true, false] {
      try room.desk().preferPlain(plain)
      #expect(try room.desk().prefersPlain() == plain)
      let person = try room.store.personAtKeyboard(now: room.now)
      #expect(person.preferences == ReadingPreferences(language: "es", plain: plain))
    }
  }
}
