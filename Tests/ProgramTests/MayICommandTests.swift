import DeskSamples
import Foundation
import Testing

@Suite("Asking about a task, from the command line")
struct MayICommandTests {
  private let home: Home
  private let library = ShippedLibrary.top.path

  init() throws { home = try Home() }

  @Test("writes no file, opens no store, and needs none")
  func writesNothing() throws {
    try home.write("2\n4\n1\n4\n", to: "typed.txt")
    try home.write("no store\n", to: "records.db")
    let before = try files()
    let live = LiveProgram("may-i", "--library", library, in: home)
    live.type("1\n11\n")
    #expect(live.end() == 0)
    #expect(live.text.contains("\nNO\n"))
    let stated = try Program.run(
      "may-i", "event=request", "op=", "response=fulfil.request", "notice=", in: home,
      folder: library,
      environment: ["ESLABON_STORE": home.store])
    #expect(stated.code == 0)
    #expect(try files() == before)
  }

  /// All files below the home, with what they hold.
  private func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: home.path) {
      files[name] = (try? home.bytes(of: name)) ?? Data()
    }
    return files
  }

  @Test("answers scripts as JSON with the keys that they rely on")
  func answersScripts() throws {
    let run = try Program.run(
      "may-i", "op=disclose", "data=user.contact.email", "recipient=vendor", "--format", "json",
      in: home, folder: library)
    #expect(run.code == 1)
    let answer = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(
      Set(answer.keys) == [
        "answer", "act", "broken", "kept", "doubtful", "change", "ask_again", "open", "ask",
      ])
    #expect(answer["answer"] as? String == "cannot-tell")
    let act = try #require(answer["act"] as? [String: [String]])
    #expect(act["recipient"] == ["processor.vendor"])
    let contact = try #require(answer["ask"] as? [String: String])
    #expect(contact["email"] == "privacy@acme.example")
    let refused = try Program.run(
      "may-i", "event=request", "response=ignore", "--format", "json", in: home, folder: library)
    #expect(refused.code == 1)
    #expect(refused.text.contains("\"not-yet\""))
  }

  @Test(
    "refuses what it cannot understand, and says what was meant",
    arguments: [
      (["op=disclos"], "did you mean `disclose`?"), (["pupose=service"], "did you mean `purpose`?"),
      (["send"], "states nothing"), (["--format", "json"], "wants the task stated"),
    ] as [([String], String)])
  func refuses(arguments: [String], complaint: String) throws {
    let run = try Program.run(["may-i"] + arguments, in: home, folder: library)
    #expect(run.code == 64)
    #expect(run.text.isEmpty)
    #expect(run.complaint.contains(complaint))
  }

  @Test("refuses questions that have errors, with their places")
  func refusesBrokenQuestions() throws {
    let path = try home.write(Home.threeQuestions)
    let none = try Program.run("may-i", "--library", path, in: home)
    #expect(none.code == 66)
    #expect(none.complaint.contains("asks no questions"))
    try home.write("format: 1\nquestions: []\n", to: "library/content/questions.yaml")
    let broken = try Program.run("may-i", "--library", path, in: home)
    #expect(broken.code == 65)
    #expect(broken.complaint.contains("content/questions.yaml:1:1: error missing-key"))
  }

  @Test("is asked and answered on a terminal, key by key")
  func isAskedOnATerminal() throws {
    let live = LiveProgram(
      inTerminal: ["may-i", "--library", library], in: home, environment: ["TERM": "xterm-256color"]
    )
    #expect(live.hears("What do you want to do?"))
    live.type("1\r")
    #expect(live.hears("Why?"))
    live.type("11\r")
    #expect(live.hears("rules in full"))
    live.type("q")
    #expect(live.end() == 0)
  }
}
