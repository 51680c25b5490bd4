import DeskSamples
import Foundation
import Testing

@Suite("A play in plain lines in a terminal")
struct TerminalTests {
  private let home: Home
  private let library: String

  init() throws {
    home = try Home()
    library = try home.write(Home.threeQuestions)
  }

  private func started(_ environment: [String: String] = [:]) throws -> LiveProgram {
    let plain = environment.isEmpty ? ["--plain"] : []
    let program = LiveProgram(
      inTerminal: ["play", "drill", "--library", library, "--store", home.store] + plain,
      in: home, environment: environment)
    try #require(program.hears("Enter goes on."))
    program.type("\n")
    return program
  }

  @Test("confirms a number by Enter, and b goes back")
  func confirmsANumber() throws {
    let program = try started()
    try #require(program.hears("Type a number."))
    program.type("1\n")
    try #require(program.hears("b goes back."))
    program.type("b\n")
    try #require(program.hears("Type a number.", times: 2))
    program.type("2\n")
    try #require(program.hears("b goes back.", times: 2))
    #expect(!program.text.contains("Saved."))
    program.type("\n")
    try #require(program.hears("Enter goes on.", times: 2))
    #expect(!program.text.contains("Decision 2 of about 3"))
    program.type("\n")
    try #require(program.hears("Decision 2 of about 3"))
    program.type("q\n")
    #expect(program.end() == 0)
    #expect(program.text.contains("To continue: eslabon play drill"))
  }

  @Test("leaves the terminal as it was, however it ends", arguments: ["q\n", "\u{4}", "\u{3}"])
  func leavesTheTerminalAsItWas(keys: String) throws {
    let program = try started()
    try #require(program.hears("Type a number."))
    program.type(keys)
    #expect(program.end() == (keys == "\u{3}" ? 130 : 0))
    #expect(program.settings == LiveProgram.untouchedSettings)
    #expect(program.text.contains("To continue: eslabon play drill"))
  }

  @Test(
    "is what a terminal gets that can do no more, or whose owner says so",
    arguments: [["TERM": "dumb"], ["TERM": ""], ["TERM": "xterm", "ESLABON_PLAIN": "1"]])
  func isWhatADumbTerminalGets(environment: [String: String]) throws {
    let program = try started(environment)
    try #require(program.hears("Type a number."))
    program.type("q\n")
    #expect(program.end() == 0)
    #expect(!program.heard.contains(0x1B))
  }

  @Test("breaks lines at its width", arguments: [40, 80] as [Int32])
  func breaksLines(columns: Int32) throws {
    let program = LiveProgram(
      inTerminal: [
        "play", "security", "--library", ShippedLibrary.top.path, "--store", home.store, "--plain",
      ], in: home, columns: columns)
    try #require(program.hears("Enter goes on."))
    program.type("\n")
    try #require(program.hears("Type a number."))
    program.type("q\n")
    #expect(program.end() == 0)
    let longest = program.text.split(separator: "\n").map(\.count).max() ?? 0
    #expect(longest <= Int(columns))
    #expect(longest > Int(columns) - 15)
    #expect(!program.heard.contains(0x1B))
  }

  @Test("begins at home by Enter, and leaves by q", arguments: [true, false])
  func beginsAtHome(goesOn: Bool) throws {
    let program = LiveProgram(
      inTerminal: ["--library", library, "--store", home.store, "--plain"], in: home)
    try #require(program.hears("Enter begins, q leaves."))
    program.type(goesOn ? "\n" : "q\n")
    if goesOn {
      try #require(program.hears("Enter goes on."))
      program.type("\n")
      try #require(program.hears("Decision 1 of about 3"))
      program.type("q\n")
    }
    #expect(program.end() == 0)
    #expect(program.text.contains("Decision 1 of about 3") == goesOn)
  }
}
