import DeskSamples
import Foundation
import TerminalEmulator
import Testing

@Suite("The check on a terminal")
struct CheckCommandTests {
  private let home: Home

  init() throws { home = try Home() }

  /// What a terminal shows of the check of a file, and the code it leaves with.
  private func shown(
    _ text: String, columns: Int = 80, environment: [String: String] = [:],
    _ more: [String] = []
  ) throws -> (lines: [String], code: Int32, heard: String) {
    try home.write(text, to: "wrong.yaml")
    let program = LiveProgram(
      inTerminal: ["check", "wrong.yaml", "--library", ShippedLibrary.top.path] + more, in: home,
      columns: Int32(columns),
      environment: ["TERM": "xterm-256color"].merging(environment) { $1 })
    let code = program.end()
    var terminal = EmulatedTerminal(columns: columns, rows: 400)
    terminal.feed(program.heard)
    #expect(terminal.unknown == [])
    return (terminal.everything, code, program.text)
  }

  @Test("shows a finding with its line, a caret, its help and its page")
  func showsAFindingWithItsLine() throws {
    let (lines, code, _) = try shown(
      "format: 1\nid: wrong\ntitle: {en: A}\npillar: choice\nlesson: {en: B}\nscenario: []\n")
    #expect(code == 65)
    let page = "\(ShippedLibrary.top.path)/content/diagnostics/unknown-key.md"
    let start = try #require(lines.firstIndex { $0.hasPrefix("error[unknown-key]") })
    #expect(
      lines[start..<(start + 6)] == [
        "error[unknown-key]: the key `scenario` means nothing in a module",
        " --> wrong.yaml:6:1", "  |", "6 | scenario: []", "  | ^~~~~~~~",
        "  = help: did you mean `scenarios`?",
      ])
    #expect(lines.joined().contains(page))
    #expect(lines.contains { $0.hasSuffix("errors, 0 warnings.") })
  }

  /// A key on a line of its own, and the columns that the caret stands under.
  struct Placed: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    let caret: String
    var testDescription: String { name }
  }

  @Test(
    "puts the caret under what is wrong",
    arguments: [
      Placed(name: "narrow", line: "{id: a, colour: b}", caret: "          ^~~~~~"),
      Placed(name: "wide", line: "{id: 日本, colour: b}", caret: "             ^~~~~~"),
      Placed(name: "joined", line: "{id: e\u{301}e\u{301}, colour: b}", caret: "           ^~~~~~"),
      Placed(
        name: "hostile", line: "{id: \u{202E}\u{202E}, colour: b}", caret: "           ^~~~~~"),
    ])
  func putsTheCaretUnderIt(placed: Placed) throws {
    let lines = try shown("format: 1\nterms:\n- \(placed.line)\n").lines
    let start = try #require(lines.firstIndex { $0.contains("`colour` means nothing") })
    let source = try #require(lines[start...].firstIndex { $0.hasPrefix("3 | ") })
    #expect(lines[source + 1] == "  | \(placed.caret)")
    #expect(!lines[source].unicodeScalars.contains("\u{202E}"))
  }

  @Test("shows a tab as four columns")
  func showsATabAsFourColumns() throws {
    let lines = try shown("format: 1\n\tid: x\n").lines
    let source = try #require(lines.firstIndex { $0.hasPrefix("2 | ") })
    #expect(lines[source] == "2 |     id: x")
    #expect(lines[source + 1] == "  | ^~~~" || lines[source + 1] == "  | ^")
  }

  @Test("keeps long lines within the terminal", arguments: [40, 80])
  func keepsLongLinesWithinTheTerminal(columns: Int) throws {
    let long = String(repeating: "日本, ", count: 60)
    let lines = try shown(
      "format: 1\nterms: [\(long){colour: b, \(long) x: 1}, \(long)]\n", columns: columns
    ).lines
    let start = try #require(lines.firstIndex { $0.contains("colour") })
    let source = try #require(lines[start...].firstIndex { $0.hasPrefix("2 | ") })
    // A line that the terminal had to break would be joined here, and longer.
    #expect(lines[source].hasPrefix("2 | …") && lines[source].hasSuffix("…"))
    let caret = try #require(lines[source + 1].firstIndex(of: "^"))
    let width = lines[source].dropFirst(4).reduce(4) { $0 + ($1.isASCII || $1 == "…" ? 1 : 2) }
    #expect(width <= columns)
    #expect(lines[source + 1].distance(from: lines[source + 1].startIndex, to: caret) < columns)
  }

  @Test("has colours only where they are wanted")
  func hasColoursOnlyWhereTheyAreWanted() throws {
    let wrong = "format: 1\nid: [\n"
    #expect(try shown(wrong).heard.contains("\u{1B}[1;31merror"))
    #expect(try !shown(wrong, environment: ["NO_COLOR": "1"]).heard.contains("31m"))
  }

  @Test("speaks in lines where it is asked to", arguments: [true, false])
  func speaksInLines(byFlag: Bool) throws {
    let heard = try shown(
      "format: 1\nterms: 1\n", environment: byFlag ? [:] : ["ESLABON_PLAIN": "1"],
      byFlag ? ["--plain"] : []
    ).heard
    #expect(!heard.contains("\u{1B}"))
    #expect(
      heard.hasPrefix(
        "wrong.yaml:2:8: error wrong-type: expected a list, found `1`\n  help: "))
  }

  @Test("speaks to GitHub's runners in their form")
  func speaksToRunners() throws {
    try home.write("format: 1\nterms: 100%\n", to: "a,b.yaml")
    let run = try Program.run(
      "check", "a,b.yaml", "--format", "github", "--library", ShippedLibrary.top.path, in: home)
    #expect(run.code == 65)
    #expect(
      run.text.hasPrefix(
        "::error file=a%2Cb.yaml,line=2,col=8,endColumn=12,title=wrong-type::"
          + "expected a list, found `100%25`%0Ahelp: "))
  }
}
