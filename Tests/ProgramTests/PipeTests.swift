import DeskSamples
import Foundation
import Testing

@Suite("A play through a pipe")
struct PipeTests {
  private let home: Home
  private let library: String

  init() throws {
    home = try Home()
    library = try home.write(Home.threeQuestions)
  }

  private func play(_ input: Data) throws -> Program.Run {
    try Program.run(
      "play", "drill", "--library", library, "--store", home.store, in: home, input: input)
  }

  private func play(_ input: String) throws -> Program.Run { try play(Data(input.utf8)) }

  @Test("reaches its end, asking nothing twice")
  func reachesItsEnd() throws {
    let run = try play("1\n2\n3\n")
    #expect(run.code == 0)
    #expect(run.complaint.isEmpty)
    #expect(run.text.ranges(of: "Saved.").count == 3)
    #expect(run.text.contains("THE END: The end"))
    #expect(!run.text.contains("You chose"))
  }

  @Test("stops where the input ends, and goes on there")
  func stopsWhereTheInputEnds() throws {
    let first = try play("1")
    #expect(first.code == 0)
    #expect(first.text.ranges(of: "Saved.\n").count == 1)
    #expect(first.text.hasSuffix("To continue: eslabon play drill\n"))
    let second = try play("1\r\n")
    #expect(second.text.contains("You go on where you stopped."))
    #expect(second.text.contains("Decision 2 of about 3"))
    let last = try play("1\n")
    #expect(last.text.contains("Decision 3 of about 3"))
    #expect(last.text.contains("THE END: The end"))
  }

  @Test("refuses a line of 10 MB and lines that are not UTF-8, and asks again")
  func refusesWhatCannotBeRead() throws {
    var input = Data(repeating: UInt8(ascii: "1"), count: 10_000_000)
    input += Data("\n".utf8) + Data([0xFF, 0xFE, 0x0A]) + Data([0x31, 0xC3, 0x0A])
    input += Data("1\u{0}\n\u{1B}[31m1\n１\n".utf8)
    input += Data(String(repeating: "1", count: 4097).utf8) + Data("\n1\n1\n1\n".utf8)
    let run = try play(input)
    #expect(run.code == 0)
    #expect(run.text.ranges(of: "That line is too long.").count == 2)
    #expect(run.text.ranges(of: "cannot be read as text").count == 2)
    #expect(run.text.ranges(of: "not one of the numbers").count == 3)
    #expect(run.text.ranges(of: "Saved.").count == 3)
    #expect(!run.output.contains(0x1B))
  }

  @Test("ends quietly where nobody reads on, and keeps what was answered")
  func endsQuietly() throws {
    let script = """
      printf '1\\n1\\n' | "$PROGRAM" play drill --library "$LIBRARY" --store "$STORE" | head -n 1
      """
    let run = try Program.run(
      "-c", script, program: "/bin/sh", in: home,
      environment: ["PROGRAM": Program.path, "LIBRARY": library, "STORE": home.store])
    #expect(run.code == 0)
    #expect(run.text.ranges(of: "\n").count == 1)
    #expect(run.complaint.isEmpty)
    #expect(try play("").text.contains("The drill"))
  }

  @Test("goes on in another language")
  func goesOnInAnotherLanguage() throws {
    let shipped = ShippedLibrary.top.path
    let first = try Program.run(
      "play", "security", "--store", home.store, in: home, input: Data("1\n".utf8), folder: shipped)
    #expect(first.text.contains("Decision 1 of about 5"))
    let second = try Program.run(
      "play", "security", "--lang", "es", "--store", home.store, in: home, folder: shipped)
    #expect(second.text.contains("Sigues donde lo dejaste."))
    #expect(second.text.contains("Decisión 2 de unas 5"))
  }

  @Test("says where a full disk stopped it, and keeps the earlier answers")
  func saysWhereAFullDiskStoppedIt() throws {
    #expect(try play("1\n").code == 0)
    let full = try Program.run(
      "play", "drill", "--library", library, "--store", home.store, in: home,
      input: Data("1\n1\n".utf8), largestFile: 20_000)
    #expect(full.code == 74)
    #expect(full.complaint.contains("there is no room left for the store"))
    let kept = 1 + full.text.ranges(of: "Saved.").count
    #expect(kept < 3)
    let rest = try play(String(repeating: "1\n", count: 3 - kept))
    #expect(rest.code == 0)
    #expect(rest.text.contains("Decision \(kept + 1) of about 3"))
    #expect(rest.text.contains("THE END: The end"))
  }

  @Test("says where output cannot be written")
  func saysWhereOutputCannotBeWritten() throws {
    let script = """
      "$PROGRAM" play drill --library "$LIBRARY" --store "$STORE" </dev/null >/dev/full
      """
    let run = try Program.run(
      "-c", script, program: "/bin/sh", in: home,
      environment: ["PROGRAM": Program.path, "LIBRARY": library, "STORE": home.store])
    #expect(run.code == 74)
    #expect(run.complaint.contains("the output cannot be written"))
  }
}
