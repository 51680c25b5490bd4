import Content
import DeskSamples
import Foundation
import Refreshers
import Testing

@Suite("The program for a person named by --as")
struct NamedPersonTests {
  private let home: Home
  private let options: [String]

  init() throws {
    home = try Home()
    options = ["--library", try home.write(Home.threeQuestions), "--store", home.store]
  }

  private func run(_ arguments: String..., as number: String? = "00042", input: String = "") throws
    -> Program.Run
  {
    try Program.run(
      arguments + (number.map { ["--as", $0] } ?? []) + options, in: home, input: Data(input.utf8))
  }

  /// A roster in which Ana is asked for the drill.
  private func writeRoster() throws {
    try SmallRoster.write(
      to: home.store,
      [
        SmallRoster.assignment(
          .module("drill"), ["fire"], due: DeskRoom.monday.adding(days: -30))
      ])
  }

  @Test(
    "says why nobody is found",
    arguments: [
      ("00043", 66, "did you mean `00042`?"), ("42", 66, "did you mean `00042`?"),
      ("x", 66, "as it stands in the roster"),
      ("00007", 77, "`00007` does not work here any more"),
    ] as [(String, Int32, String)])
  func saysWhyNobodyIsFound(number: String, code: Int32, complaint: String) throws {
    try writeRoster()
    for command in ["play", "status", "my-data", "certificate", "home"] {
      let run = try run(command, as: number)
      #expect(run.code == code)
      #expect(run.text.isEmpty)
      #expect(run.complaint.contains(complaint))
    }
  }

  @Test("says that there is no roster")
  func saysThatThereIsNoRoster() throws {
    let run = try run("status")
    #expect(run.code == 66)
    #expect(run.complaint.contains("there is no roster in this store"))
  }

  @Test("records under the person, and goes on there")
  func recordsUnderThePerson() throws {
    try writeRoster()
    let left = try run("play", input: "1\n")
    #expect(left.text.contains("To continue: eslabon play drill --as 00042"))
    #expect(try run("status").text.contains("unfinished, 1 of about 3 decisions, overdue since"))
    #expect(try run("status", as: nil).text.contains("(drill): new. About"))
    let data = try run("my-data").text
    #expect(data.contains("Your manager sees done, due or overdue, and by when."))
    #expect(data.contains("which HR keeps"))
    #expect(!data.contains("Nobody but you"))
    #expect(try run("home").text.contains("Your manager sees one word: overdue, and by when"))
  }

  @Test("gives dates as JSON")
  func givesDatesAsJSON() throws {
    try writeRoster()
    func status(as number: String?) throws -> [String: Any] {
      let run = try run("status", "--format", "json", as: number)
      let all = try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]]
      return try #require(all?.first)
    }
    let due = try status(as: "00042")
    #expect(due["due_on"] as? String == "2026-10-24")
    #expect(due["overdue"] as? Bool == true)
    #expect(due["occasion"] is NSNull)
    let own = try status(as: nil)
    #expect(own["due_on"] is NSNull)
    #expect(own["overdue"] as? Bool == false)
  }
}
