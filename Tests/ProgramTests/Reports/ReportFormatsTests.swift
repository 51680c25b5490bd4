import Foundation
import Testing

@Suite("The forms of a report")
struct ReportFormatsTests {
  private enum Form: String, CaseIterable, Hashable {
    case text, html, csv, json
  }

  /// Something that a report tells, and how each form that carries it says it.
  private struct Fact {
    let name: String
    let said: [Form: String]
  }

  private let home: Home
  private let shipped: String

  init() throws {
    home = try Home()
    shipped = FileManager.default.currentDirectoryPath
  }

  private func run(_ arguments: [String]) throws -> Program.Run {
    try Program.run(
      arguments + ["--library", shipped, "--store", home.file("demo.db")], in: home)
  }

  /// The report in every form, with all that each can carry.
  private func forms(_ report: [String]) throws -> [Form: Program.Run] {
    var runs: [Form: Program.Run] = [:]
    for form in Form.allCases {
      let more = form == .csv ? [] : form == .text ? ["--progress", "--all"] : ["--progress"]
      let made = try run(["report"] + report + ["--format", form.rawValue] + more)
      #expect(made.code == 0, "\(form): \(made.complaint)")
      runs[form] = made
    }
    return runs
  }

  private func check(_ facts: [Fact], in forms: [Form: Program.Run]) throws {
    for fact in facts {
      for (form, said) in fact.said {
        let text = try #require(forms[form]).text
        // Texts are broken at spaces.
        let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(flat.contains(said), "\(form.rawValue) does not tell \(fact.name): \(said)")
      }
    }
  }

  private func object(_ run: Program.Run?) throws -> [String: Any] {
    let data = try #require(run).output
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// A figure as people read it; nil where its tenths do not tell which way it was rounded.
  private func whole(_ value: Any?) throws -> String? {
    let value = try #require(value as? Double)
    return (value * 10).rounded().truncatingRemainder(dividingBy: 10) == 5
      ? nil : String(Int(value.rounded()))
  }

  @Test("of a team and of the company tell the same facts, but for those a table has no place for")
  func tellTheSame() throws {
    let demo = try run(["demo", "--employees", "42", "--cycles", "2", "--seed", "5"])
    #expect(demo.code == 0)
    let planted = try #require(demo.text.firstMatch(of: /found: (\S+) in the team of (\d+)/))
    let manager = String(planted.2)

    let team = try forms([manager])
    try check(try teamFacts(of: object(team[.json])), in: team)
    let company = try forms([])
    try check(try companyFacts(of: object(company[.json])), in: company)
    #expect(try run(["report", "--format", "csv", "--progress"]).code == 64)

    // A file's name says its form.
    for (name, opening) in [("a.html", "<!DOCTYPE"), ("a.csv", "cycle,"), ("a.json", "{")] {
      #expect(try run(["report", "--out", home.file(name)]).code == 0)
      let bytes = try home.bytes(of: name)
      #expect(String(decoding: bytes.prefix(16), as: UTF8.self).contains(opening), "\(name)")
    }
  }

  private func teamFacts(of json: [String: Any]) throws -> [Fact] {
    let links = try #require(json["links"] as? [[String: Any]]).filter { $0["rule"] != nil }
    #expect(links.count > 3)
    let gravities = [5: "grave", 3: "serious", 1: "minor"]
    let standings = ["above": "Likely above", "not-sure": "Perhaps above", "within": "Not above"]
    var facts: [Fact] = []
    for link in links {
      let rule = try #require(link["rule"] as? String)
      let severity = try #require(link["severity"] as? Double)
      let gravity = try #require(gravities[Int(severity)])
      let standing = try #require(link["standing"] as? String)
      let rank = try #require(link["rank"] as? Int)
      facts.append(
        Fact(
          name: "rank, rule and gravity",
          said: [
            .text: "(\(rule), \(gravity))", .html: "<bdi>\(rule)</bdi>", .csv: ",\(rank),\(rule),",
            .json: "\"rule\": \"\(rule)\"",
          ]))
      if let low = try whole(link["low"]), let high = try whole(link["high"]) {
        facts.append(
          Fact(
            name: "range",
            said: [.text: "\(low)–\(high)", .html: "likely range \(low)–\(high)"]))
      }
      facts.append(
        Fact(
          name: "how it stands",
          said: [
            .html: try #require(standings[standing]) + " the company", .csv: ",\(standing),",
          ]))
    }
    for hidden in try #require(json["hidden"] as? [String]) {
      facts.append(
        Fact(
          name: "hidden rules",
          said: [.text: hidden, .html: "<bdi>\(hidden)</bdi>", .csv: ",,\(hidden),"]))
    }
    let progress = try #require(json["progress"] as? [String: Any])
    let done = try #require(progress["done"] as? Int)
    facts += [
      Fact(
        name: "the day it was made",
        said: [
          .text: "Report made on 2 January 20", .html: "Report made on 2 January 20",
          .json: "-01-02\"",
        ]),
      Fact(
        name: "progress", said: [.text: "done \(done)", .html: "<dt>done</dt><dd>\(done)</dd>"]),
      Fact(
        name: "what to do",
        said: [.text: "Do this: eslabon talk ", .html: "<code><bdi>eslabon talk "]),
      Fact(
        name: "gravity",
        said: [
          .text: "Ranked by slips times gravity", .html: "Ranked by slips times gravity",
          .csv: "severity", .json: "\"severity\"",
        ]),
      Fact(
        name: "the trend",
        said: [
          .text: "since 20", .html: "since 20", .csv: "earlier_cycle,change,margin,clear_change",
          .json: "\"margin\"",
        ]),
    ]
    return facts
  }

  private func companyFacts(of json: [String: Any]) throws -> [Fact] {
    var facts: [Fact] = []
    let rules = try #require(json["rules"] as? [[String: Any]])
    #expect(!rules.isEmpty)
    for rule in rules {
      let id = try #require(rule["rule"] as? String)
      let slips = try whole(rule["slips_in_100"]).map { "\(id) \($0) " }
      facts.append(Fact(name: "rules", said: [.text: slips ?? " \(id) ", .csv: ",rule,\(id),"]))
    }
    for id in try #require(json["untested"] as? [String]) {
      facts.append(
        Fact(
          name: "rules not told",
          said: [.text: " \(id) ", .html: "<bdi>\(id)</bdi>", .csv: ",not-told,\(id),"]))
    }
    let summary = try #require(json["summary"] as? [String: Any])
    let gravest = try #require(summary["gravest"] as? String)
    let map = try #require(json["map"] as? [String: Any])
    let pillars = try #require(map["pillars"] as? [[String: Any]])
    let means = try pillars.map { try whole($0["slips_in_100"]) }.prefix { $0 != nil }
      .compactMap(\.self)
    facts += [
      Fact(
        name: "the gravest rule",
        said: [.text: "(\(gravest)): ", .html: "(\(gravest)): ", .csv: ",\(gravest),"]),
      Fact(
        name: "the whole company",
        said: [
          .text: "The company " + means.joined(separator: " "),
          .html: "The company</th><td>" + means.joined(separator: "</td><td>"), .csv: ",company,",
        ]),
    ]
    let levels = try #require(json["levels"] as? [[String: Any]])
    for level in levels {
      let people = try #require(level["people"] as? Int)
      facts.append(
        Fact(
          name: "levels", said: [.text: ", \(people) people", .html: "<td>\(people)</td></tr>"]))
    }
    return facts
  }
}
