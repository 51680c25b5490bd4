import DeskSamples
import Foundation
import Testing

@Suite("Hostile text")
struct HostileTextTests {
  @Test(
    "never reaches the terminal",
    arguments: ["\u{1B}]0;owned\u{7}", "\\e[31m", "\\x9b2J", "\\u202E", "\u{9B}31m", "\\0"])
  func neverReachesTheTerminal(text: String) throws {
    let home = try Home()
    var library = Home.threeQuestions
    library.situations["fire"] = library.situations["fire"]?
      .replacing("Once you keep a house.", with: "Once \(text) you keep a house.")
    let path = try home.write(library)
    for command in [["play"], ["check"], ["check", "--format", "json"], ["status"], []] {
      let run = try Program.run(
        command + ["--library", path], in: home, input: Data("1\n1\n1\n".utf8),
        environment: ["ESLABON_STORE": home.store])
      if command.first != "status" && !command.isEmpty { #expect(run.code == 65) }
      for scalar in (run.text + run.complaint).unicodeScalars {
        let isPlain = scalar == "\n" || (0x20...0x7E).contains(scalar.value) || scalar.value > 0x9F
        #expect(isPlain && !(0x202A...0x202E).contains(scalar.value))
      }
    }
  }

  @Test("in names and arguments never reaches the terminal")
  func inNamesNeverReachesTheTerminal() throws {
    let home = try Home()
    let path = try home.write(Home.threeQuestions)
    try home.write("id: [", to: "library/scenarios/\u{1B}[31mred/scenario.yaml")
    for arguments in [["check"], ["play", "\u{1B}[31m"], ["\u{1B}]0;x\u{7}"]] {
      let run = try Program.run(arguments + ["--library", path], in: home)
      #expect(run.code != 0)
      #expect(!run.complaint.isEmpty || !run.text.isEmpty)
      #expect(!(run.output + run.error).contains { $0 == 0x1B || $0 == 0x07 })
    }
  }
}
