import Content
import ContentFiles
import DeskSamples
import Foundation
import Refreshers
import Testing

@Suite("A new programme")
struct NewProgrammeTests {
  private let home: Home
  private let library: String

  init() throws {
    home = try Home()
    library = try home.write(Home.threeQuestions)
  }

  private func ask(_ lines: String...) throws -> Program.Run {
    try Program.run(
      ["new", "programme", "--library", library], in: home,
      input: Data(lines.map { $0 + "\n" }.joined().utf8))
  }

  @Test("is asked for and written, and reads without a fault")
  func isAskedForAndWritten() throws {
    let run = try ask("Not an id", "managers-first", "Say \"hello\"", "", "1", "managers", "", "20")
    #expect(run.code == 0)
    #expect(run.text.contains("lowercase letters and digits"))
    #expect(run.text.hasSuffix("Written: content/programmes/managers-first.yaml\n"))
    let files = LibraryFiles(reading: URL(fileURLWithPath: library), namedUnder: "")
    let read = Library(files)
    #expect(read.programmeDiagnostics.isEmpty)
    let programme = try #require(read.programme("managers-first"))
    #expect(programme.title["en"] == "Say \"hello\"")
    #expect(programme.modules == ["drill"])
    #expect(programme.newHires == .within(days: 20))
    #expect(programme.cycle == .months(12))
  }

  @Test("replaces none, and writes nothing where the input ends")
  func replacesNone() throws {
    #expect(try ask("yearly", "Once a year", "", "", "", "", "").code == 0)
    let before = try home.bytes(of: "library/content/programmes/yearly.yaml")
    let again = try ask("yearly", "other", "Another", "", "", "", "", "")
    #expect(again.code == 0)
    #expect(try home.bytes(of: "library/content/programmes/yearly.yaml") == before)
    let cut = try ask("third", "Third")
    #expect(cut.code == 66)
    #expect(cut.complaint.contains("nothing was written"))
    #expect(!FileManager.default.fileExists(atPath: library + "/content/programmes/third.yaml"))
  }
}
