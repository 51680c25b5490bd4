import ArgumentParser
import Content
import Foundation
import ScenarioEngine
import Scoring
import Synchronization
import TrainingDesk

/// `eslabon simulate SCENARIO`: what many made-up players come to.
struct Simulate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract:
      "Let made-up players play a situation, and count where they end and what they slip on.",
    discussion: """
      random     answers by chance
      careless   wants the job done, and takes what tempts
      careful    knows the policy and serves; slips in 5 of 100 things decided
      refuser    says no to everything
      greedy     does the job whatever the rules
      The same seed gives the same figures.
      """)

  /// The forms in which figures are printed.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Argument(help: "A situation by its id, or the path of its folder or file.")
  var scenario: String

  @Option(help: "How many players, up to 10 million.")
  var players = 10_000

  @Option(
    help: ArgumentHelp(
      "How they play: random, careless, careful, refuser or greedy.", valueName: "kind"),
    transform: Simulate.kind)
  var kind: PlayerKind = .random

  @Option(help: "What their chances come from.")
  var seed: UInt64 = 0

  @Option(help: "How to print: text, json or csv.")
  var format: Form = .text

  @Flag(help: "Sentences instead of tables and bars, for screen readers.")
  var plain = false

  @OptionGroup var library: LibraryOption

  private static func kind(named name: String) throws -> PlayerKind {
    guard let kind = PlayerKind(rawValue: name) else {
      let all = PlayerKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("there is no kind `\(name)`: write one of \(all)")
    }
    return kind
  }

  func validate() throws {
    guard (1...10_000_000).contains(players) else {
      throw ValidationError("--players is a number from 1 to 10000000")
    }
  }

  func run() throws {
    try AuthorsCommand.run(in: library) { desk in
      let situation = try desk.situation(scenario)
      let run = SimulationRun(situation.graph(), mark: situation.mark)
      let bar = Mutex(ProgressBar())
      let simulation = run.played(by: kind, count: players, seed: seed) { share in
        bar.withLock { $0.show(share) }
      }
      bar.withLock { $0.end() }
      let pages = SimulationPages(situation, simulation, kind: kind, seed: seed)
      switch format {
      case .text:
        try PaintedOutput.say(plain || AuthorsCommand.isPlain ? pages.sentences : pages.table)
      case .json: try Terminal.say(pages.json + "\n")
      case .csv: try Terminal.say(bytes: Array(pages.csv.utf8))
      }
    }
  }
}
