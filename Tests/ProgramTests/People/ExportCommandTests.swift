import DeskSamples
import Foundation
import Testing

@Suite("Exports from the command line")
struct ExportCommandTests {
  private let home: Home
  private let options: [String]

  /// A small library, of one question.
  init() throws {
    home = try Home()
    let library = try home.write(SmallLibrary(drill: [SmallSituation("fire", .alarm)], mark: 0))
    options = ["--library", library, "--store", home.store]
  }

  private func run(_ arguments: String..., largestFile: Int = 0) throws -> Program.Run {
    try Program.run(arguments + options, in: home, largestFile: largestFile)
  }

  private static let roster =
    "employee_id,given_name,family_name,email,manager_id,team,locale,start_date,status\n"
    + "001,Nuria,Vega,,,Board,en,2015-01-07,active\n"
    + (2...7).map { "00\($0),Ana,Rey,,001,Shop,en,2018-03-01,active\n" }.joined()

  private func takeRoster() throws {
    try home.write(ExportCommandTests.roster, to: "staff.csv")
    try #require(try run("roster", "import", home.file("staff.csv")).code == 0)
  }

  /// Lets somebody play; 1 waits, which slips, and 2 rings.
  private func play(_ number: String, _ answer: String = "2") throws {
    let play = try Program.run(
      ["play", "drill", "--as", number] + options, in: home, input: Data("\(answer)\n\n".utf8))
    try #require(play.code == 0, "\(play.text)\(play.complaint)")
  }

  @Test("write decisions under numbers, which weak-links reads, and tell those concerned")
  func decisions() throws {
    try takeRoster()
    for number in 2...7 { try play("00\(number)", number < 5 ? "1" : "2") }
    let file = home.file("decisions.csv")
    let written = try run("export", "decisions", "--reason", "a study", "--out", file)
    #expect(written.code == 0, "\(written.complaint)")
    #expect(written.text.hasSuffix("of 6 people written to \(file).\n"))
    #expect(home.mode(of: "decisions.csv") == 0o600)
    let text = String(decoding: try home.bytes(of: "decisions.csv"), as: UTF8.self)
    let rows = text.split(separator: "\r\n")
    #expect(rows.first == "employee,team,clause,severity,violated,weight")
    #expect(rows.count >= 7)
    #expect(rows.dropFirst() == rows.dropFirst().sorted()[...])
    for row in rows.dropFirst() {
      let form = /p-[0-9a-f]{16},t-[0-9a-f]{16},RED-1,5,[01],1/
      #expect(row.wholeMatch(of: form) != nil, "\(row)")
    }
    let links = try run("weak-links", file, "--format", "csv", options: [])
    #expect(links.code == 0, "\(links.complaint)")
    #expect(links.text.split(separator: "\r\n").last?.hasSuffix(",1,RED-1") == true)
    let printed = try run("export", "decisions", "--reason", "again")
    #expect(printed.text == text)

    let data = try run("my-data", "--as", "004").text.replacing("\n  ", with: " ")
    #expect(data.contains("exported your decisions of"))
    #expect(data.contains("under a number: a study"))
    #expect(!(try run("my-data", "--as", "001").text.contains("under a number")))
    let spanish = try run("my-data", "--as", "004", "--lang", "es")
    #expect(spanish.code == 64 || spanish.text.contains("exportó tus decisiones"))
    let json = try run("my-data", "--as", "004", "--format", "json")
    let whole = try JSONSerialization.jsonObject(with: json.output) as? [String: Any]
    let exports = try #require(whole?["exports"] as? [[String: String]])
    #expect(exports.map { $0["reason"] } == ["a study", "again"])
    #expect(Set(exports[0].keys) == ["day", "who", "cycle", "reason"])
  }

  @Test("write evidence as CSV and JSON, with scores where they are asked for")
  func evidence() throws {
    try takeRoster()
    // Knowledge passes here however it is answered.
    try home.write(SmallLibrary(drill: [SmallSituation("fire", .order)], mark: 0))
    try play("003", "1 2")
    try #require(
      try run(
        "training", "record", "drill", "--day", "2026-01-02", "--employee", "002", "--evidence",
        "=list,4"
      ).code == 0)
    let csv = try run("export", "evidence")
    #expect(csv.code == 0, "\(csv.complaint)")
    let rows = csv.text.split(separator: "\r\n")
    #expect(
      rows.first
        == "employee_id,item,way,situations,edition,policy,started,completed,passed,attestation,proof"
    )
    #expect(rows.count == 3)
    #expect(rows[1] == "002,module:drill,workshop,,,,,2026-01-02,,recorded,\"'=list,4\"")
    let played = rows[2].split(separator: ",").map(String.init)
    #expect(played.prefix(4) == ["003", "module:drill", "played", "fire@1"])
    #expect(played[4].wholeMatch(of: /[0-9a-f]{64}/) != nil)
    #expect(played[5] == "house@1")
    #expect(played[8...9] == ["yes", "self-attested"])
    #expect(try run("certificate", "check", played[10]).code == 0)

    let json = try run("export", "evidence", "--format", "json", "--scores", "--module", "drill")
    let whole = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    #expect(Set(whole.keys) == ["format", "from", "through", "module", "completions"])
    #expect(whole["format"] as? String == "eslabon-evidence-1")
    let all = try #require(whole["completions"] as? [[String: Any]])
    #expect(all.count == 2)
    for one in all {
      #expect(
        Set(one.keys) == [
          "employee_id", "item", "way", "situations", "edition", "policy", "started", "completed",
          "passed", "attestation", "proof", "privacy_kept", "job_done",
        ])
    }
    #expect(all[0]["passed"] is NSNull && all[0]["privacy_kept"] is NSNull)
    #expect(all[1]["passed"] as? Bool == true && all[1]["privacy_kept"] is Double)
    let old = try run("export", "evidence", "--through", "2026-01-02", "--out", home.file("e.csv"))
    #expect(old.text == "1 row of 1 person written to \(home.file("e.csv")).\n")
    let none = try run("export", "evidence", "--through", "2020-01-02", "--format", "json")
    #expect((try JSONSerialization.jsonObject(with: none.output) as? [String: Any]) != nil)
  }

  @Test("leave what stood there where they fail, and say why")
  func failures() throws {
    let evidence = ["export", "evidence"]
    let decisions = ["export", "decisions", "--reason", "x"]
    for command in [evidence, decisions] {
      let run = try Program.run(command + options, in: home)
      #expect(run.code == 66)
      #expect(run.output.isEmpty)
      #expect(run.complaint.contains("there is no roster yet"))
    }
    try takeRoster()
    try play("003")
    for (command, code, words) in [
      (evidence + ["--from", "2026-02-30"], 64, "2026-02-30"),
      (evidence + ["--from", "2025"], 64, "YYYY-MM-DD"),
      (evidence + ["--from", "2026-03-01", "--through", "2026-02-01"], 64, "comes before"),
      (evidence + ["--module", "dril"], 66, "did you mean `drill`"),
      (evidence + ["--out", "/nowhere/x.csv"], 73, "cannot be written"),
      (evidence + ["--out", home.path], 73, "cannot be written"),
      (evidence + ["--out", home.store], 73, "holds records"),
      (decisions + ["--cycle", "1999"], 66, "no decision of the cycle `1999`"),
      (decisions + ["--out", "/nowhere/x.csv"], 73, "cannot be written"),
      (["export", "decisions"], 64, "--reason"),
      (["export", "decisions", "--reason", " "], 64, "the reason is empty"),
    ] as [([String], Int32, String)] {
      let run = try Program.run(command + options, in: home)
      #expect(run.code == code, "\(command): \(run.complaint)")
      #expect(run.output.isEmpty)
      #expect(run.complaint.contains(words), "\(run.complaint)")
    }
    let json = try run("my-data", "--as", "003", "--format", "json").text
    #expect(json.contains("\"exports\": []"))
  }

  @Test("show nothing where the audit trail cannot be written")
  func unauditedShowNothing() throws {
    try takeRoster()
    try play("003")
    for command in [["evidence"], ["decisions", "--reason", "x"]] {
      let whole = try Program.run(["export"] + command + options, in: home, largestFile: 4096)
      #expect(whole.code == 74, "\(whole.complaint)")
      #expect(whole.output.isEmpty)
      try home.write("before", to: "out.csv")
      let file = try Program.run(
        ["export"] + command + options + ["--out", home.file("out.csv")], in: home,
        largestFile: 4096)
      #expect(file.code == 74)
      #expect(try home.bytes(of: "out.csv") == Data("before".utf8))
      let left = try FileManager.default.contentsOfDirectory(atPath: home.path)
      #expect(!left.contains { $0.hasSuffix(".draft") })
    }
    #expect(try run("my-data", "--as", "003", "--format", "json").text.contains("\"exports\": []"))
  }

  private func run(_ arguments: String..., options: [String]) throws -> Program.Run {
    try Program.run(arguments + options, in: home)
  }
}
