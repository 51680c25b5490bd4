import DeskSamples
import Foundation
import Testing

@Suite("Talk cards, from the command line")
struct TalkCommandTests {
  private let home: Home

  init() throws { home = try Home() }

  private func talk(_ arguments: String...) throws -> Program.Run {
    try Program.run(["talk"] + arguments, in: home, folder: ShippedLibrary.top.path)
  }

  @Test("hold the rule, its law, a story, three questions and what practises it")
  func text() throws {
    let run = try talk("CUL-1")
    #expect(run.code == 0 && run.complaint.isEmpty)
    let parts = [
      "A talk of 5 minutes", "RULE    Report it at once, whoever you are (CUL-1)", "WHY     ",
      "LAW     GDPR 33(1); GDPR 32(4)", "READ ALOUD: The blue folder", "\n\nRafa, who casts",
      "\n1  What speaks", "\n2  What could", "\n3  What do we change by Friday",
      "nobody has to tell what they themselves did", "  eslabon play security: The first hour, ",
    ]
    var rest = run.text[...]
    for part in parts {
      guard let found = rest.firstRange(of: part) else {
        Issue.record("`\(part)` is not there, or not in its place:\n\(run.text)")
        return
      }
      rest = rest[found.upperBound...]
    }
    #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("are in Spanish for those who ask in Spanish")
  func spanish() throws {
    let run = try talk("CUL-1", "--lang", "es")
    #expect(run.code == 0)
    #expect(run.text.contains("PARA LEER EN VOZ ALTA: La carpeta azul"))
    #expect(run.text.contains("nadie tiene que contar lo que hizo"))
    #expect(run.text.contains("La primera hora"))
    #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("are found in any case")
  func anyCase() throws {
    #expect(try talk("cul-1").text == talk("CUL-1").text)
  }

  @Test("are JSON with the keys that other programs rely on")
  func json() throws {
    let run = try talk("MIN-4", "--format", "json")
    let card = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(
      Set(card.keys) == [
        "rule", "title", "why", "cite", "story_title", "story", "questions", "closing",
        "minutes", "practice",
      ])
    #expect(card["rule"] as? String == "MIN-4")
    #expect(card["cite"] as? [String] == ["GDPR 9(1)", "GDPR 9(2)"])
    #expect((card["questions"] as? [String])?.count == 3)
    #expect(card["minutes"] as? Int == 5)
    let practice = try #require(card["practice"] as? [[String: Any]])
    let plays = practice.compactMap { $0["play"] as? String }
    #expect(Set(plays).isSuperset(of: ["good-or-bad", "thirty-one-years", "minimisation"]))
    let minutes = practice.compactMap { $0["minutes"] as? Int }
    #expect(minutes == minutes.sorted() && minutes.count == plays.count)
  }

  @Test("are listed in the policy's order, where no rule is named")
  func list() throws {
    let lines = try talk().text.split(separator: "\n")
    #expect(lines.count >= 27)
    #expect(lines[1] == "  CUL-1  Report it at once, whoever you are")
    #expect(lines.last == "To print one: eslabon talk CUL-1")
    let run = try talk("--format", "json", "--lang", "es")
    let rules = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]])
    #expect(rules.count == lines.count - 2)
    #expect(rules.first?["title"] as? String == "Avisa en el acto, seas quien seas")
  }

  @Test(
    "are refused for a rule that is not there, with what was probably meant",
    arguments: [
      ("CUL-9", "there is no rule `CUL-9` in the policy\n  help: did you mean `CUL-1`?"),
      ("mim-2", "there is no rule `MIM-2` in the policy\n  help: did you mean `MIN-2`?"),
      ("gossip", "there is no rule `GOSSIP` in the policy\n  help: eslabon talk lists the rules"),
    ])
  func unknownRule(typed: String, complaint: String) throws {
    let run = try talk(typed)
    #expect(run.code == 66)
    #expect(run.text.isEmpty)
    #expect(run.complaint.contains(complaint))
  }

  @Test("that cannot be read are told about by line")
  func brokenCard() throws {
    let path = try home.write(Home.threeQuestions)
    try home.write("format: 1\nclause: CHO-1\n", to: "library/content/talks/CHO-1.yaml")
    let run = try Program.run("talk", "CHO-1", "--library", path, in: home)
    #expect(run.code == 65)
    #expect(run.text.isEmpty)
    #expect(run.complaint.contains("talks/CHO-1.yaml:1:1: error missing-key"))
  }

  @Test("need no store, and make none")
  func noStore() throws {
    #expect(try talk("SEC-1").code == 0)
    #expect(!FileManager.default.fileExists(atPath: home.file(".local")))
  }
}
