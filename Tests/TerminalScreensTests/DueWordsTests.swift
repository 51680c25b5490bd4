import Content
import ContentFiles
import DeskSamples
import People
import Refreshers
import Testing
import TrainingDesk

@testable import TerminalScreens

@Suite("What is due, in words")
struct DueWordsTests {
  @Test(
    "names the weekday, except of today",
    arguments: [
      ("en", "2026-10-13", "2026-10-01", "due Tuesday 13 October 2026"),
      ("en", "2026-10-13", "2026-10-13", "due today"),
      ("en", "2026-10-13", "2026-10-14", "overdue since Tuesday 13 October 2026"),
      ("es", "2026-10-13", "2026-10-01", "hasta el martes 13 de octubre de 2026"),
      ("es", "2026-10-13", "2026-10-13", "vence hoy"),
      ("es", "2026-10-11", "2026-10-14", "fuera de plazo desde el domingo 11 de octubre de 2026"),
    ] as [(Language, String, String, String)])
  func namesTheWeekday(language: Language, day: String, today: String, said: String) throws {
    let due = Offer.Due(try #require(Day(iso: day)), on: try #require(Day(iso: today)))
    #expect(Words.shipped(language).due(due) == said)
  }

  @Test("says each standing in a word of its own", arguments: ["en", "es"] as [Language])
  func saysEachStanding(language: Language) {
    let words = Words.shipped(language)
    #expect(Set(Standing.allCases.map(words.standing)).count == Standing.allCases.count)
  }

  @Test("reads as it did before", arguments: ["en", "es"] as [Language])
  func readsAsBefore(language: Language) throws {
    let room = try DueRoom(language)
    try room.finish("ten-to-one")
    let transcript = Transcript()
    let pages = LinePages(sink: transcript, words: .shipped(language))
    try pages.home(room.desk.offers(), standing: room.desk.standing(), asks: true)
    transcript.write("\n")
    try pages.status(room.desk.offers())
    transcript.write("\n")
    try pages.myData(room.desk.myData(), file: "/srv/eslabon/records.db")
    #expect(transcript.lines.allSatisfy { DisplayWidth.of($0) <= 80 })
    try Golden.expect(transcript.text, "due.\(language)")
  }

  @Test("says nothing of dates where all that was asked is done")
  func saysNothingWhereAllIsDone() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("fire", .lunch)]))
    try room.ask()
    let offers = try room.desk(of: SmallRoster.ana.id).offers()
    let summary = Words(language: .english).summary(offers, .done)
    #expect(summary.hasPrefix("Nothing is due. Your manager sees one word: done, and by when"))
  }
}
