import DeskSamples
import Foundation
import Testing

@Suite("Translating from the command line")
struct TranslateCommandTests {
  private let home: Home
  private let file = "own/scenarios/minimisation/open-day/es.yaml"

  init() throws {
    home = try Home()
    try home.makeFolder(home.file("own/scenarios"))
    try home.makeFolder(home.file("own/content"))
    #expect(try run("new", "scenario", "open-day").code == 0)
  }

  @discardableResult
  private func run(_ arguments: String...) throws -> Program.Run {
    try Program.run(
      arguments, in: home,
      environment: ["ESLABON_LIBRARY": "\(ShippedLibrary.top.path):\(home.file("own"))"])
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try home.bytes(of: name), as: UTF8.self)
  }

  @Test(
    "finds a situation by its id and by its path",
    arguments: ["open-day", "own/scenarios/minimisation/open-day", "…/scenario.yaml"])
  func findsASituation(name: String) throws {
    let folder = "own/scenarios/minimisation/open-day"
    let run = try run("translate", name.replacing("…", with: folder), "es")
    #expect(run.complaint == "")
    #expect(run.text == "\(home.file(file)): as it was; all 50 texts are translated.\n")
  }

  @Test("names what changed, and takes it as read only when told so")
  func namesWhatChanged() throws {
    let scenario = "own/scenarios/minimisation/open-day/scenario.yaml"
    let before = try text(file)
    try home.write(
      try text(scenario).replacing("E-mail, for the ticket", with: "E-mail, for the tickets"),
      to: scenario)
    let key = "scenes.form.boxes.email.text"
    let told = try run("translate", "open-day", "es")
    #expect(told.text.contains("changed       \(key)\n              now: E-mail, for the tickets"))
    #expect(try text(file) == before)
    let wrong = try run("translate", "open-day", "es", "--refresh", "scenes.form.boxes.email.txt")
    #expect(wrong.code == 64)
    #expect(wrong.complaint.contains("did you mean `\(key)`"))
    let fine = try run("translate", "open-day", "es", "--refresh", key)
    #expect(fine.text.contains("refreshed     \(key)\n"))
    #expect(try text(file) != before)
    #expect(try text(file).split(separator: "\n").count == before.split(separator: "\n").count)
    #expect(try run("check", home.file("own")).text == "Nothing is wrong.\n")
  }

  @Test("adds a language to a shipped situation in one's own library")
  func addsALanguage() throws {
    let run = try run("translate", "capital-i", "pt-BR")
    #expect(run.code == 0)
    let name = "own/scenarios/security/capital-i/pt-BR.yaml"
    #expect(run.text.contains("\(home.file(name)): written; "))
    #expect(try text(name).contains("lang: pt-BR\nfor: {id: capital-i, version: "))
    let shipped = ShippedLibrary.top.path + "/scenarios/security/capital-i/pt-BR.yaml"
    #expect(!FileManager.default.fileExists(atPath: shipped))
  }

  @Test("writes nothing where it is only asked, or cannot")
  func writesNothing() throws {
    try run("translate", "open-day", "pt", "--dry-run")
    #expect(!FileManager.default.fileExists(atPath: home.file(file.replacing("es.", with: "pt."))))
    #expect(try run("translate", "open-day", "en").code == 64)
    #expect(try run("translate", "open-day", "Español").code == 64)
    #expect(try run("translate", "open-dya", "es").complaint.contains("did you mean `open-day`?"))
    let broken = "text: [\n"
    try home.write(broken, to: file)
    let run = try run("translate", "open-day", "es")
    #expect(run.code == 65)
    #expect(run.complaint.contains("it was left as it is"))
    #expect(try text(file) == broken)
  }

  @Test("keeps who may read the file")
  func keepsWhoMayRead() throws {
    try home.write(try text(file).replacing("\"Correo, para la entrada\"", with: "\"\""), to: file)
    chmod(home.file(file), 0o664)
    let path = "own/scenarios/minimisation/open-day/scenario.yaml"
    try home.write(try text(path).replacing("coffee ring", with: "tea ring"), to: path)
    try run("translate", "open-day", "es", "--refresh", "scenes.form.say.0")
    #expect(home.mode(of: file) == 0o664)
  }
}
