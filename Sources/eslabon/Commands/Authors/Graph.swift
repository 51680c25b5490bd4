import ArgumentParser
import Content
import ContentFiles
import Foundation
import ReportPages
import ScenarioEngine
import TerminalScreens
import TrainingDesk

/// `eslabon graph SCENARIO`: its scenes and the ways between them, as an outline or a picture.
struct Graph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Show a situation's scenes and ways: an outline, or a picture with what is wrong.",
    discussion: """
      dot and mermaid are for Graphviz and Mermaid, svg and html are whole files. A way that upholds \
      rules has a ✓, one that violates some a ✗; what is there at times only is dashed, what comes \
      later dotted. Above 60 scenes those that only follow one another are one.
      """)

  /// The forms of a map.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, dot, mermaid, svg, html
  }

  @Argument(help: "A situation by its id, or the path of its folder or file.")
  var scenario: String

  @Option(help: "How to show it: text, dot, mermaid, svg or html.")
  var format: Form = .text

  @Option(help: ArgumentHelp("Write it to a file.", valueName: "file"))
  var out: String?

  @OptionGroup var library: LibraryOption

  func run() throws {
    try AuthorsCommand.run(in: library) { desk in
      let situation = try desk.situation(scenario)
      let graph = situation.graph()
      let odds = Exploration(of: graph).odds
      let map = ScenarioMap(
        of: graph, reach: odds.scenes,
        findings: situation.findingsByScene.mapValues { found in found.map(Graph.said) })
      let page = ScenarioPage(
        map, language: situation.scenario.language,
        source: odds.plays.map {
          "Shares are of \(SimulationPages.whole($0)) plays by chance."
        } ?? "Shares are exact, for somebody who answers by chance.")
      switch format {
      case .text: try tell(map)
      case .dot: try write(map.folded().dot)
      case .mermaid: try write(map.folded().mermaid)
      case .svg: try write(page.svg)
      case .html: try write(page.html)
      }
    }
  }

  private static func said(_ finding: LocatedDiagnostic) -> String {
    "\(finding.severity.rawValue) \(finding.code.rawValue): \(finding.summary)"
  }

  private func tell(_ map: ScenarioMap) throws {
    let outline = ScenarioOutline(map)
    guard out == nil else { return try write(outline.lines.map { $0.text + "\n" }.joined()) }
    try PaintedOutput.say(
      outline.lines.map { line in
        switch line.kind {
        case .heading, .scene: StyledText(line.text, .strong)
        case .kept: StyledText(line.text, .good)
        case .slip: StyledText(line.text, .bad)
        case .way: StyledText(line.text)
        case .finding: StyledText(line.text, [.strong, .bad])
        }
      })
  }

  private func write(_ text: String) throws {
    if let out {
      try OutputFile(out).write(Array(text.utf8))
    } else {
      try Terminal.say(bytes: Array(text.utf8))
    }
  }
}
