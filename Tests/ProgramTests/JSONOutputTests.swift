import DeskSamples
import Foundation
import Testing

@Suite("JSON for other programs")
struct JSONOutputTests {
  private let home: Home

  init() throws { home = try Home() }

  private func json(_ run: Program.Run) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]])
  }

  @Test("gives each act its verdict and findings, in order")
  func givesEachActItsFindings() throws {
    try home.write(
      """
      - id: late
        event: incident.suspected
        response: [report.internal]
        hours: 4.5
      - id: hidden
        event: incident.suspected
        response: [report.internal, conceal]
        hours: 0
      - id: nothing
        event: none
      """, to: "acts.yaml")
    let run = try Program.run(
      "policy", "judge", home.file("acts.yaml"), "--format", "json", in: home,
      folder: ShippedLibrary.top.path)
    #expect(run.code == 0)
    let acts = try json(run)
    #expect(acts.map { $0["id"] as? String } == ["late", "hidden", "nothing"])
    #expect(acts.map { $0["verdict"] as? String } == ["violates", "violates", "uncovered"])
    for act in acts { #expect(Set(act.keys) == ["id", "verdict", "findings"]) }
    let findings = acts.compactMap { $0["findings"] as? [[String: Any]] }
    #expect(findings.map(\.count) == [1, 1, 0])
    for finding in findings.joined() {
      let keys: Set = ["clause", "verdict", "severity", "cite", "failed", "unless"]
      #expect(Set(finding.keys) == keys)
      #expect(finding["clause"] as? String == "CUL-1")
      #expect(finding["verdict"] as? String == "violated")
      #expect(finding["severity"] as? String == "critical")
      #expect(finding["cite"] as? [String] == ["GDPR 33(1)", "GDPR 32(4)"])
      #expect(finding["unless"] is NSNull)
    }
    let failed = findings.joined().compactMap { $0["failed"] as? [[String: Any]] }.map { $0.first }
    for atom in failed {
      #expect(Set(atom?.keys ?? [:].keys) == ["dimension", "operator", "expected", "offending"])
    }
    #expect(failed[0]?["dimension"] as? String == "hours")
    #expect(failed[0]?["operator"] as? String == "le")
    #expect(failed[0]?["expected"] as? Double == 1)
    #expect(failed[0]?["offending"] as? [Double] == [4.5])
    #expect(failed[1]?["operator"] as? String == "none")
    #expect(failed[1]?["expected"] as? [String] == ["conceal"])
    #expect(failed[1]?["offending"] as? [String] == ["conceal"])
  }

  @Test("gives each diagnostic its place")
  func givesEachDiagnosticItsPlace() throws {
    try home.write("format: 1\nid: Broken\n\tx: \"quoted\"\n", to: "broken.yaml")
    let run = try Program.run(
      "check", home.file("broken.yaml"), "--format", "json", in: home,
      folder: ShippedLibrary.top.path)
    #expect(run.code == 65)
    let diagnostics = try json(run)
    #expect(diagnostics.map { $0["code"] as? String } == ["tab"])
    let first = try #require(diagnostics.first)
    #expect(
      Set(first.keys) == [
        "code", "severity", "file", "line", "column", "end_column", "summary", "help",
      ])
    #expect(first["severity"] as? String == "error")
    #expect(first["file"] as? String == home.file("broken.yaml"))
    #expect((first["line"] as? Int, first["column"] as? Int) == (3, 1))
  }

  @Test("gives nothing but an empty list for a sound library")
  func givesAnEmptyList() throws {
    let run = try Program.run(
      "check", "--format", "json", in: home, folder: ShippedLibrary.top.path)
    #expect(run.code == 0)
    #expect(try json(run).isEmpty)
  }

  @Test("gives status and held data")
  func givesStatusAndHeldData() throws {
    let library = try home.write(Home.threeQuestions)
    let options = ["--library", library, "--store", home.store]
    _ = try Program.run(["play"] + options, in: home, input: Data("1\n".utf8))
    let status = try json(Program.run(["status", "--format", "json"] + options, in: home))
    #expect(status.map { $0["item"] as? String } == ["module:drill"])
    #expect(status.first?["state"] as? String == "unfinished")
    #expect((status.first?["decided"] as? Int, status.first?["about"] as? Int) == (1, 3))
    let run = try Program.run(["my-data", "--format", "json"] + options, in: home)
    let data = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(data["file"] as? String == home.store)
    let answers = try #require(data["answers"] as? [[String: Any]])
    #expect(answers.count == 1)
    #expect((answers.first?["answer"] as? String)?.hasPrefix("choose:") == true)
    #expect(answers.first?["question"] as? String == "Once, what now?")
    #expect((answers.first?["words"] as? [String])?.count == 1)
    let tables = try #require(data["tables"] as? [[String: Any]])
    let rows = tables.first { $0["name"] as? String == "decision" }?["rows"] as? Int
    #expect(rows == 1)
    #expect(tables.allSatisfy { $0["topic"] is String })
  }
}
