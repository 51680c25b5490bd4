import DeskSamples
import Foundation
import Testing

@Suite("The program")
struct CommandTests {
  private let library = ShippedLibrary.top.path

  @Test("says its version")
  func saysItsVersion() throws {
    let run = try Program.run("--version", in: Home())
    #expect(run.code == 0)
    #expect(run.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(
    "lists its commands",
    arguments: [
      "play", "status", "certificate", "my-data", "may-i", "help-now", "talk", "check", "graph",
      "preview", "simulate", "translate", "schema", "policy",
    ])
  func listsItsCommands(command: String) throws {
    let run = try Program.run("--help", in: Home())
    #expect(run.code == 0)
    #expect(run.text.contains("\n  \(command) "))
    let help = try Program.run(command, "--help", in: Home())
    #expect(help.code == 0)
    #expect(help.text.contains("USAGE: eslabon \(command)"))
  }

  /// Arguments, the code they leave with, and words of the complaint.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let code: Int32
    let complaint: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(
    "refuses what it cannot do",
    arguments: [
      Refusal(arguments: ["plya"], code: 64, complaint: "no command `plya`"),
      Refusal(arguments: ["play", "--fast"], code: 64, complaint: "--fast"),
      Refusal(arguments: ["status", "--format", "xml"], code: 64, complaint: "xml"),
      Refusal(arguments: ["play", "--lang", "tlh"], code: 64, complaint: "no language `tlh`"),
      Refusal(arguments: ["play", "chioce"], code: 66, complaint: "did you mean `choice`"),
      Refusal(arguments: ["check", "nowhere.yaml"], code: 66, complaint: "nowhere.yaml"),
      Refusal(arguments: ["policy", "judge", "nowhere.yaml"], code: 66, complaint: "nowhere.yaml"),
    ])
  func refuses(refusal: Refusal) throws {
    let home = try Home()
    let run = try Program.run(
      refusal.arguments, in: home, folder: library, environment: ["ESLABON_STORE": home.store])
    #expect(run.code == refusal.code)
    #expect(run.text.isEmpty)
    #expect(run.complaint.contains(refusal.complaint))
  }

  @Test(
    "needs a library, but not to help",
    arguments: [
      ["play"], ["status"], ["certificate"], ["my-data"], ["may-i"], ["talk"], ["check"], [],
    ]
      as [[String]])
  func needsALibrary(arguments: [String]) throws {
    let home = try Home()
    let run = try Program.run(arguments, in: home)
    #expect(run.code == 66)
    #expect(run.complaint.contains("there is no library here"))
    let other = try Program.run(arguments, in: home, environment: ["ESLABON_LIBRARY": home.path])
    #expect(other.code == 66)
    #expect(other.complaint.contains("is no library"))
    let help = try Program.run("help-now", in: home)
    #expect(help.code == 0)
    #expect(help.text.contains("1. Report it now"))
  }

  @Test("refuses broken content with its places, and writes nothing down")
  func refusesBrokenContent() throws {
    let home = try Home()
    var library = Home.threeQuestions
    library.situations["fire"] = library.situations["fire"]?.replacing("go: s1", with: "go: s9")
    let path = try home.write(library)
    let run = try Program.run("play", "--library", path, "--store", home.store, in: home)
    #expect(run.code == 65)
    #expect(run.text.isEmpty)
    #expect(run.complaint.contains("\(path)/scenarios/fire/scenario.yaml:"))
    #expect(run.complaint.contains("there is no scene `s9`"))
    let status = try Program.run("status", "--library", path, "--store", home.store, in: home)
    #expect(status.code == 0)
    #expect(status.text.contains("(drill): new"))
  }

  @Test("finds the library by option, environment or working directory")
  func findsTheLibrary() throws {
    let home = try Home()
    let path = try home.write(Home.threeQuestions)
    let runs = [
      try Program.run("status", "--library", path, in: home),
      try Program.run("status", in: home, environment: ["ESLABON_LIBRARY": path]),
      try Program.run("status", in: home, folder: path),
      try Program.run(
        "status", "--library", path, in: home, environment: ["ESLABON_LIBRARY": "/nowhere"]),
    ]
    for run in runs { #expect(run.text == "The drill (drill): new. About 4 minutes.\n") }
  }

  @Test(
    "speaks the language asked for, else the locale's, else English",
    arguments: [
      (["--lang", "es"], "C.UTF-8", "sin empezar"), ([], "es_ES.UTF-8", "sin empezar"),
      (["--lang", "en"], "es_ES.UTF-8", "new"), ([], "fr_FR.UTF-8", "new"), ([], "", "new"),
    ])
  func speaksTheLanguage(arguments: [String], locale: String, state: String) throws {
    let home = try Home()
    let run = try Program.run(
      ["status"] + arguments, in: home, folder: library, environment: ["LANG": locale])
    #expect(run.code == 0)
    #expect(run.text.contains("(choice): \(state)."))
  }
}
