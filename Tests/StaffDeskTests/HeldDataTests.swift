import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@Suite("What is held about a person")
struct HeldDataTests {
  private let library = SmallLibrary(drill: [SmallSituation("fire", .alarm, .lunch)])

  @Test("lists every table of the inventory, with purpose and period")
  func listsEveryTable() throws {
    let data = try DeskRoom(library).desk().myData()
    #expect(data.tables.map(\.name) == DataInventory.store.tables.map(\.name))
    #expect(data.tables.allSatisfy { !$0.purpose.isEmpty && !$0.kept.isEmpty })
    #expect(data.tables.filter { $0.rows > 0 }.map(\.name) == ["person"])
    #expect(data.answers.isEmpty)
  }

  @Test("counts rows and shows each answer with its hour")
  func countsRowsAndShowsAnswers() throws {
    let room = try DeskRoom(library)
    _ = try room.desk().finish(.drill, [.wait, .ring])
    let data = try room.desk().myData()
    let rows = Dictionary(data.tables.map { ($0.name, $0.rows) }, uniquingKeysWith: { $1 })
    #expect(
      ["attempt", "decision", "finding", "tally", "met_decision", "red_line", "completion"]
        .map { rows[$0] } == [1, 2, 2, 2, 2, 1, 0])
    #expect(data.answers.map(\.answer) == ["choose:wait", "choose:ring"])
    #expect(data.answers.map(\.decision) == ["d0", "d1"])
    #expect(data.answers.map(\.words) == [["Wait"], ["Ring"]])
    #expect(data.answers.map(\.question) == ["Once, what now?", "Once, what now?"])
    #expect(data.answers.map(\.situation) == ["Once: fire", "Once: fire"])
    #expect(data.answers.map(\.when) == ["2026-11-23T10:20:30.123Z", "2026-11-23T10:20:30.123Z"])
    let decisions = try #require(data.tables.first { $0.name == "decision" })
    #expect(decisions.oldest?.iso == "2026-11-23")
    #expect(
      decisions.kept
        == "until 90 days after the measuring cycle ends (deletion is not automatic yet)")
  }

  @Test("shows an answer as it is stored where it cannot be played again")
  func showsAnAnswerAsStored() throws {
    let room = try DeskRoom(library)
    _ = try room.desk().finish(.drill, [.wait, .ring])
    let store = FaultyStore(room.store)
    store.lose(try #require(try room.lastAttempt()).edition)
    let answers = try room.desk(over: store).myData().answers
    #expect(answers.map(\.answer) == ["choose:wait", "choose:ring"])
    #expect(answers.map(\.words) == [nil, nil])
    #expect(answers.map(\.question) == [nil, nil])
  }

  @Test("speaks the person's language and the organisation's periods")
  func speaksTheLanguage() throws {
    var library = library
    library.decisionDays = 30
    let data = try DeskRoom(library).desk("es").myData()
    let decisions = try #require(data.tables.first { $0.name == "decision" })
    #expect(
      decisions.kept
        == "hasta 30 días después de que acabe el ciclo de medición (aún no se borra de forma automática)"
    )
    #expect(decisions.purpose.hasPrefix("Cada respuesta que diste"))
  }
}
