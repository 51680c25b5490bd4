import DeskSamples
import Foundation
import Testing

@Suite("What authors begin with")
struct NewCommandTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.makeFolder(home.file("own/scenarios"))
    try home.makeFolder(home.file("own/content"))
  }

  private func run(_ arguments: [String]) throws -> Program.Run {
    try Program.run(
      arguments, in: home,
      environment: ["ESLABON_LIBRARY": "\(ShippedLibrary.top.path):\(home.file("own"))"])
  }

  @Test(
    "checks clean at once",
    arguments: [
      ["new", "scenario", "open-day"],
      ["new", "scenario", "puertas", "--lang", "es", "--pillar", "trust", "--title", "Un \"día\""],
      ["new", "module", "guests"],
      ["new", "module", "guests", "--scenario", "reply-stop", "--title", "Ours"],
    ])
  func checksCleanAtOnce(arguments: [String]) throws {
    let made = try run(arguments)
    #expect(made.complaint == "")
    #expect(made.code == 0)
    #expect(made.text.contains("It checks clean."))
    let check = try run(["check", home.file("own")])
    #expect(check.text == "Nothing is wrong.\n")
    let again = try run(arguments)
    #expect(again.code == 73)
    #expect(again.complaint.contains("already"))
  }

  @Test("says what is left where a language has no template")
  func saysWhatIsLeft() throws {
    try home.write(
      """
      format: 1
      name: Lucero
      time_zone: Europe/Paris
      languages: [en, fr]
      policy: baseline

      """, to: "own/content/organisation.yaml")
    let made = try run(["new", "scenario", "open-day"])
    #expect(made.code == 0)
    #expect(made.text.contains("in fr are for you to translate"))
    let file = try String(
      decoding: home.bytes(of: "own/scenarios/minimisation/open-day/fr.yaml"), as: UTF8.self)
    #expect(file.contains("  # A day with open doors\n  title: {of: h"))
  }

  @Test(
    "refuses what cannot be a name",
    arguments: [
      ["new", "scenario", "Open Day"], ["new", "scenario", "../open"], ["new", "module", "-"],
      ["new", "scenario", "open", "--pillar", "../.."],
      ["new", "scenario", "open", "--title", "{x"], ["new", "scenario", "open", "--lang", "fr"],
    ])
  func refusesWhatCannotBeAName(arguments: [String]) throws {
    let run = try run(arguments)
    #expect(run.code == 64)
    let made = try FileManager.default.subpathsOfDirectory(atPath: home.file("own"))
    #expect(made.sorted() == ["content", "scenarios"])
  }
}
