import DeskSamples
import Foundation
import Testing

@Suite("Made-up players, from the command line")
struct SimulateCommandTests {
  private let home: Home

  init() throws { home = try Home() }

  private func simulate(_ arguments: String...) throws -> Program.Run {
    try Program.run(
      ["simulate"] + arguments + ["--players", "300"], in: home,
      folder: ShippedLibrary.top.path)
  }

  @Test("come to endings, scores and rules in no more than 80 columns")
  func text() throws {
    let run = try simulate("reply-stop")
    #expect(run.code == 0 && run.complaint.isEmpty)
    for part in ["ENDINGS", "likely", "Pass ", "RULES", "slips in 100", "SCORES", "###", "CHO-1"] {
      #expect(run.text.contains(part), "\(part)")
    }
    #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!run.text.contains("\u{1B}"))
    #expect(try simulate("reply-stop").text == run.text)
    #expect(try simulate("reply-stop", "--seed", "1").text != run.text)
  }

  @Test("are told in sentences to those who ask for plain lines")
  func sentences() throws {
    let run = try simulate("reply-stop", "--plain")
    #expect(run.code == 0)
    #expect(run.text.split(separator: "\n").allSatisfy { $0.hasSuffix(".") })
    #expect(!run.text.contains("#"))
  }

  @Test(
    "play as their kind does",
    arguments: ["random", "careless", "careful", "refuser", "greedy"])
  func kinds(kind: String) throws {
    let run = try simulate("capital-i", "--kind", kind, "--format", "json")
    let told = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(
      Set(told.keys) == [
        "scenario", "kind", "seed", "players", "endings", "no_ending", "pass", "privacy_kept",
        "job_done", "minutes", "decisions", "clauses",
      ])
    #expect(told["kind"] as? String == kind)
    let endings = try #require(told["endings"] as? [[String: Any]])
    #expect(endings.compactMap { $0["players"] as? Int }.reduce(0, +) == 300)
    let passed = try #require((told["pass"] as? [String: Any])?["in_100"] as? Double)
    #expect(kind == "careful" ? passed > 50 : passed < 40, "\(passed)")
  }

  @Test("are rows for a spreadsheet")
  func rows() throws {
    let run = try simulate("ten-to-one", "--format", "csv")
    let rows = run.text.components(separatedBy: "\r\n")
    #expect(rows[0] == "what,id,title,players,in_100,low,high,slips_in_100")
    let counts = rows.dropLast().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).count
    }
    #expect(counts.allSatisfy { $0 >= 8 }, "\(rows)")
    #expect(rows.contains { $0.hasPrefix("clause,SEC-2,") })
  }

  @Test("play what stands at a path, inside the library and outside")
  func paths() throws {
    let inside = try simulate("scenarios/choice/reply-stop")
    #expect(inside.text == (try simulate("reply-stop").text))
    let copy = URL(fileURLWithPath: home.path).appendingPathComponent("mine")
    try FileManager.default.copyItem(
      at: ShippedLibrary.top.appendingPathComponent("scenarios/choice/reply-stop"), to: copy)
    #expect(try simulate(copy.path).text == inside.text)
    #expect(try simulate(copy.path + "/scenario.yaml").text == inside.text)
  }

  @Test(
    "refuse what is not there, and what has errors",
    arguments: [
      (["capital"], 66, "there is no situation `capital`"),
      (["capital-j"], 66, "did you mean `capital-i`"),
      (["nowhere/scenario.yaml"], 66, "no file or folder"),
      (["capital-i", "--players", "0"], 64, "--players is a number from 1"),
      (["capital-i", "--kind", "lazy"], 64, "there is no kind `lazy`"),
    ] as [([String], Int32, String)])
  func refuse(arguments: [String], code: Int32, complaint: String) throws {
    let run = try Program.run(
      ["simulate"] + arguments, in: home, folder: ShippedLibrary.top.path)
    #expect(run.code == code)
    #expect(run.text.isEmpty)
    #expect(run.complaint.contains(complaint))
  }

  @Test("refuse a file that cannot be read as a situation, with its place")
  func refuseBroken() throws {
    let folder = URL(fileURLWithPath: home.path).appendingPathComponent("broken")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("scenario.yaml")
    for (text, place) in [("format: 1\n\tid: x\n", "scenario.yaml:2:"), ("id: [\n", "yaml:2:")] {
      try Data(text.utf8).write(to: file)
      let run = try simulate(folder.path)
      #expect(run.code == 65)
      #expect(run.complaint.contains(place), "\(run.complaint)")
    }
  }
}
