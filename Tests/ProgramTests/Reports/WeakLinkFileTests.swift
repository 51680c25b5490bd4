import Foundation
import Testing

@Suite("Weak links of a file, from the command line")
struct WeakLinkFileTests {
  private let home: Home

  init() throws { home = try Home() }

  private static let decisions =
    "employee,team,clause,severity,violated,weight\n"
    + (0..<6).map { person in
      "e\(person),north,SEC-1,5,\(person < 4 ? 1 : 0),1\ne\(person),north,MIN-2,3,0,1\n"
    }.joined() + "solo,south,SEC-1,5,0,1\n"

  @Test("are CSV through a pipe, and say nothing of small teams")
  func csv() throws {
    try home.write(WeakLinkFileTests.decisions, to: "decisions.csv")
    let run = try Program.run("weak-links", home.file("decisions.csv"), in: home)
    #expect(run.code == 0)
    #expect(run.text == "team,rank,clause\r\nnorth,1,SEC-1\r\nnorth,2,MIN-2\r\n")
  }

  @Test("are JSON with the keys that other programs rely on")
  func json() throws {
    try home.write(WeakLinkFileTests.decisions, to: "decisions.csv")
    let run = try Program.run(
      "weak-links", home.file("decisions.csv"), "--format", "json", in: home)
    let whole = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let links = try #require(whole["links"] as? [[String: Any]])
    #expect(links.count == 2)
    #expect(
      Set(links[0].keys) == [
        "team", "clause", "severity", "n", "violations", "slips_in_100", "harm", "low", "high",
        "above_organisation", "organisation", "standing", "rank",
      ])
    #expect(links[0]["clause"] as? String == "SEC-1")
    #expect(links[0]["n"] as? Double == 6)
    #expect(whole["hidden_teams"] as? Int == 1)
  }

  @Test("are words for people, in English and Spanish")
  func text() throws {
    try home.write(WeakLinkFileTests.decisions, to: "decisions.csv")
    let english = try Program.run(
      "weak-links", home.file("decisions.csv"), "--format", "text", in: home)
    #expect(english.text.contains("north, 6 people"))
    #expect(english.text.contains("1 team of fewer than five people is not shown."))
    let spanish = try Program.run(
      "weak-links", home.file("decisions.csv"), "--format", "text", "--lang", "es", in: home)
    #expect(spanish.text.contains("north, 6 personas"))
  }

  @Test("are not told from a file that is wrong, whose line is named")
  func wrongFile() throws {
    try home.write("employee,team,clause,severity,violated,weight\na,b,c,3,2,1\n", to: "wrong.csv")
    let run = try Program.run("weak-links", home.file("wrong.csv"), in: home)
    #expect(run.code == 65)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains("wrong.csv:2: `2` is no `violated`"))
    #expect(run.complaint.contains("  help: write a number from 0 to 1"))
    #expect(try Program.run("weak-links", home.file("none.csv"), in: home).code == 66)
    try home.write("who,what\na,b\n", to: "header.csv")
    let header = try Program.run("weak-links", home.file("header.csv"), in: home)
    #expect(header.complaint.contains("no column `employee`"))
    #expect(header.complaint.split(separator: "the first line is").count == 2)
  }
}
