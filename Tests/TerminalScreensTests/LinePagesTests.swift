import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@testable import TerminalScreens

@Suite("The pages")
struct LinePagesTests {
  /// A page and how it is printed.
  struct Page: Sendable, CustomTestStringConvertible {
    let name: String
    let print: @Sendable (LinePages, LocalStaffDesk) throws -> Void
    var testDescription: String { name }
  }

  static let pages = [
    Page(name: "home") { try $0.home($1.offers(), asks: true) },
    Page(name: "status") { try $0.status($1.offers()) },
    Page(name: "my-data") { try $0.myData($1.myData(), file: "/home/ana/records.db") },
    Page(name: "help-now") { try $0.helpNow($1.organisation()) },
  ]

  @Test("read as they did before", arguments: pages, ["en", "es"] as [Language])
  func readAsBefore(page: Page, language: Language) throws {
    let room = try DeskRoom.shipped()
    let desk = WatchedDesk(room.desk(language))
    for (play, stops) in zip(ShippedLibrary.first, [9, 2]) {
      var sitting = try desk.sit(at: .scenario(play.scenario))
      while sitting.sequence < stops, let decision = sitting.decision {
        sitting = try desk.answer(try #require(play.reply(to: decision)), at: sitting).next
      }
    }
    let transcript = Transcript()
    try page.print(LinePages(sink: transcript, words: .shipped(language)), room.desk(language))
    #expect(transcript.lines.allSatisfy { DisplayWidth.of($0) <= 80 })
    try Golden.expect(transcript.text, "\(page.name).\(language)")
  }

  @Test("of help answer without an organisation")
  func ofHelpAnswerWithoutAnOrganisation() throws {
    let transcript = Transcript()
    try LinePages(sink: transcript, words: Words(language: .english)).helpNow(nil)
    #expect(transcript.text.contains("No incident line is set"))
    #expect(transcript.count(of: "3. Write down the hour") == 1)
  }

  @Test("of home asks for nothing where nobody can answer")
  func ofHomeAsksForNothing() throws {
    let desk = try DeskRoom.shipped().desk()
    let transcript = Transcript()
    try LinePages(sink: transcript, words: Words(language: .english))
      .home(desk.offers(), asks: false)
    #expect(transcript.count(of: "Enter") == 0)
    #expect(transcript.count(of: "Next: A no is a no") == 1)
  }
}
