import DeskSamples
import Foundation
import Testing

@Suite("A map, from the command line")
struct GraphCommandTests {
  private let home: Home

  init() throws { home = try Home() }

  private func graph(_ arguments: String...) throws -> Program.Run {
    try Program.run(["graph"] + arguments, in: home, folder: ShippedLibrary.top.path)
  }

  @Test(
    "has a form for each who reads it",
    arguments: [
      ("text", "Reply STOP (reply-stop)"), ("dot", "digraph \"reply-stop\" {"),
      ("mermaid", "flowchart TD"), ("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\""),
      ("html", "<!DOCTYPE html>"),
    ])
  func forms(format: String, beginning: String) throws {
    let run = try graph("reply-stop", "--format", format)
    #expect(run.code == 0 && run.complaint.isEmpty)
    #expect(run.text.hasPrefix(beginning))
    #expect(run.text.contains("reached by 100"))
    let file = home.file("map")
    let written = try graph("reply-stop", "--format", format, "--out", file)
    #expect(written.code == 0 && written.text.isEmpty)
    #expect(try home.bytes(of: "map") == run.output)
  }

  @Test("shows what is wrong where it is wrong")
  func showsFindings() throws {
    let top = ShippedLibrary.top.appendingPathComponent("scenarios/choice/reply-stop")
    let text = try String(
      contentsOf: top.appendingPathComponent("scenario.yaml"), encoding: .utf8)
    let lost = text.replacing(
      "\nscenes:\n", with: "\nscenes:\n  lost: {say: \"Nobody comes here.\", go: agency}\n")
    #expect(lost != text)
    try home.write(lost, to: "mine/scenario.yaml")
    let run = try graph(home.file("mine"))
    #expect(run.code == 0, "\(run.complaint)")
    #expect(run.text.contains("lost: goes on, reached by 0.0 %\n  ! error unreachable-scene: "))
  }

  @Test("refuses what is not there")
  func refuses() throws {
    let run = try graph("reply-stpo")
    #expect(run.code == 66)
    #expect(run.complaint.contains("did you mean `reply-stop`"))
  }
}
