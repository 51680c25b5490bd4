import DeskSamples
import Foundation
import Testing

@Suite("A play in a terminal")
struct TerminalTests {
  private let home: Home
  private let library: String

  init() throws {
    home = try Home()
    library = try home.write(Home.threeQuestions)
  }

  private func started() -> LiveProgram {
    let program = LiveProgram(
      inTerminal: "play", "drill", "--library", library, "--store", home.store, in: home)
    #expect(program.hears("Enter goes on."))
    program.type("\n")
    return program
  }

  /// What a terminal is set to.
  private func settings(of program: LiveProgram) -> [UInt32] {
    var settings = termios()
    guard let terminal = program.terminal, tcgetattr(terminal, &settings) == 0 else { return [] }
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
  }

  @Test("confirms a number by Enter, and b goes back")
  func confirmsANumber() throws {
    let program = started()
    #expect(program.hears("Type a number."))
    program.type("1\n")
    #expect(program.hears("b goes back."))
    program.type("b\n")
    #expect(program.hears("Type a number.", times: 2))
    program.type("2\n")
    #expect(program.hears("b goes back.", times: 2))
    #expect(!program.text.contains("Saved."))
    program.type("\n")
    #expect(program.hears("Enter goes on.", times: 2))
    #expect(!program.text.contains("Decision 2 of about 3"))
    program.type("\n")
    #expect(program.hears("Decision 2 of about 3"))
    program.type("q\n")
    #expect(program.end() == 0)
    #expect(program.text.contains("To continue: eslabon play drill"))
  }

  @Test("leaves the terminal as it was, however it ends", arguments: ["q\n", "\u{4}", "\u{3}"])
  func leavesTheTerminalAsItWas(keys: String) throws {
    let other = LiveProgram(inTerminal: "--version", in: home)
    #expect(other.end() == 0)
    let program = started()
    #expect(program.hears("Type a number."))
    program.type(keys)
    #expect(program.end() == (keys == "\u{3}" ? 130 : 0))
    #expect(settings(of: program) == settings(of: other))
    #expect(settings(of: program).count == 4)
    #expect(program.text.contains("To continue: eslabon play drill"))
  }

  @Test("breaks lines at its width", arguments: [40, 80] as [Int32])
  func breaksLines(columns: Int32) throws {
    let program = LiveProgram(
      inTerminal: "play", "security", "--library", ShippedLibrary.top.path, "--store", home.store,
      in: home, columns: columns)
    #expect(program.hears("Enter goes on."))
    program.type("\n")
    #expect(program.hears("Type a number."))
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
      inTerminal: "--library", library, "--store", home.store, in: home)
    #expect(program.hears("Enter begins, q leaves."))
    program.type(goesOn ? "\n" : "q\n")
    if goesOn {
      #expect(program.hears("Enter goes on."))
      program.type("\n")
      #expect(program.hears("Decision 1 of about 3"))
      program.type("q\n")
    }
    #expect(program.end() == 0)
    #expect(program.text.contains("Decision 1 of about 3") == goesOn)
  }
}
