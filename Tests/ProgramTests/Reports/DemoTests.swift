import Foundation
import Testing

@Suite("A made-up company and its reports")
struct DemoTests {
  private let home: Home
  private let shipped: String

  init() throws {
    home = try Home()
    shipped = FileManager.default.currentDirectoryPath
  }

  private func run(_ arguments: String...) throws -> Program.Run {
    try Program.run(
      arguments + ["--library", shipped, "--store", home.file("demo.db")], in: home)
  }

  private func object(_ run: Program.Run) throws -> [String: Any] {
    #expect(run.code == 0, "\(run.complaint)")
    return try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
  }

  @Test("shows managers and the company what was planted, and no name of anybody who slipped")
  func showsWhatWasPlanted() throws {
    let demo = try run("demo", "--employees", "42", "--cycles", "1", "--seed", "5")
    #expect(demo.code == 0)
    let planted = try #require(demo.text.firstMatch(of: /found: (\S+) in the team of (\d+)/))
    let (rule, manager) = (String(planted.1), String(planted.2))

    let team = try object(run("team", manager, "--format", "json"))
    let report = try #require(team["report"] as? [String: Any])
    let links = try #require(report["links"] as? [[String: Any]])
    let first = try #require(links.firstIndex { $0["rule"] as? String == rule })
    #expect(first == 0)
    #expect(links[first]["standing"] as? String == "above")
    #expect(links.allSatisfy { $0["n"] == nil && $0["violations"] == nil && $0["people"] == nil })
    let members = try #require(team["members"] as? [[String: Any]])
    #expect(
      members.count == 10
        && members.allSatisfy { Set($0.keys) == ["name", "next_due", "open", "standing"] })

    // The same figures in every form, and the same again.
    let text = try run("report", manager).text
    let csv = try run("report", manager, "--format", "csv").text
    let slips = try #require(links[first]["slips_in_100"] as? Double)
    #expect(text.contains("\(Int(slips.rounded())) slips in 100"))
    #expect(csv.contains(",\(first + 1),\(rule),"))
    #expect(csv == (try run("report", manager, "--format", "csv").text))
    #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])

    let plain = try Program.run(
      "report", manager, "--library", shipped, "--store", home.file("demo.db"), in: home,
      environment: ["ESLABON_PLAIN": "1"])
    #expect(!plain.text.contains("··") && plain.text.contains(" slips in 100, likely range "))

    let company = try run("report").text
    #expect(company.contains("PRIORITY RULES of the company"))
    for member in members {
      let name = try #require(member["name"] as? String)
      // Managers are named for their teams; nobody else is.
      if !company.contains(name) { #expect(!text.contains(name)) }
    }
    // Whoever is in the sums sees that they were looked at.
    let bossID = try #require(demo.text.firstMatch(of: /status --as (\d+)/)).1
    let held = try object(run("my-data", "--as", String(bossID), "--format", "json"))
    let views = try #require(held["report_views"] as? [[String: Any]])
    #expect(Set(views.compactMap { $0["of"] as? String }) == ["team", "organisation"])
    #expect(try run("report", manager, "--lang", "es").text.contains("ESLABONES DÉBILES"))
    #expect(try run("report", "--cycle", "1999").code == 66)
    #expect(try run("report", "77777").code == 66)
    for command in ["team", "report"] {
      let nobody = try run(command, String(bossID))
      #expect(nobody.code == 65)
      #expect(nobody.complaint.contains(" leads no team"))
    }
  }

  @Test("is the same for the same seed, and never laid over a file")
  func isTheSame() throws {
    let arguments = ["demo", "--employees", "700", "--cycles", "1", "--library", shipped]
    let one = try Program.run(arguments + ["--store", home.file("1.db")], in: home)
    let two = try Program.run(arguments + ["--store", home.file("2.db")], in: home)
    #expect(one.code == 0)
    #expect(one.text.replacing("1.db", with: "2.db") == two.text)
    let again = try Program.run(arguments + ["--store", home.file("1.db")], in: home)
    #expect(again.code == 73)
    #expect(again.complaint.contains("is there already"))
  }

  @Test("has a report only once a cycle is over")
  func noReportYet() throws {
    try home.write(
      "employee_id,given_name,family_name,manager_id\n1,A,B,\n2,C,D,1\n", to: "roster.csv")
    #expect(try run("roster", "import", home.file("roster.csv")).code == 0)
    let report = try run("report")
    #expect(report.code == 66)
    #expect(report.complaint.contains("there is no report yet"))
    #expect(try run("team", "1").text.contains("There is no report of weak links yet."))
  }
}
