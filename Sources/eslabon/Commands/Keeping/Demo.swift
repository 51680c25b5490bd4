import ArgumentParser
import Content
import ContentFiles
import Foundation
import Records
import SQLiteRecords
import TerminalScreens
import TrainingDesk

/// `eslabon demo`: a made-up company in a store of its own.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Build a made-up company: people, their decisions, planted weak links, reports.",
    discussion: """
      Up to \(DemoCompany.mostPlayed) employees play the situations through the engine; of more, \
      decisions are drawn with the same odds. The same seed makes the same company.
      """)

  @Option(help: ArgumentHelp("How many people it begins with.", valueName: "n"))
  var employees = 150

  @Option(help: ArgumentHelp("How many measuring cycles are over.", valueName: "c"))
  var cycles = 2

  @Option(help: ArgumentHelp("What chance goes by.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("The new file to build it in.", valueName: "file"))
  var store = "demo.db"

  @OptionGroup var library: LibraryOption

  func validate() throws {
    guard (2...5_000_000).contains(employees) else {
      throw ValidationError("A company has from 2 to 5000000 people.")
    }
    guard (1...10).contains(cycles) else { throw ValidationError("From 1 to 10 cycles are over.") }
  }

  func run() throws {
    do {
      guard !FileManager.default.fileExists(atPath: store) else {
        throw Failure(
          status: .cannotCreate, what: "\(store) is there already",
          help: "name another by --store, or remove it first")
      }
      let files = try library.files()
      let library = Library(files)
      let errors = library.diagnostics.filter { $0.severity == .error }
      guard errors.isEmpty else { throw Failure.badContent(errors) }
      let store = try SQLiteStore(path: store)
      let company = DemoCompany(
        DemoCompany.Plan(employees: employees, cycles: cycles, seed: seed), store: store,
        files: files, library: library,
        now: Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)))
      let bar = ProgressBar()
      let built = try company.build { bar.show($0) }
      bar.end()
      try store.close()
      try Terminal.say(tour(built))
    } catch {
      throw Failure.of(error, store: store)
    }
  }

  private func tour(_ built: DemoCompany.Built) -> String {
    """
    \(store): \(built.people) people, \(built.decisions) decisions.
    \(planted(built))

    Try next:
      eslabon team \(built.manager) --store \(store)
        what a manager sees
      eslabon report --store \(store)
        the company: teams by pillars
      eslabon report \(built.manager) --out team.html --store \(store)
        the manager's report as a page
      eslabon status --as \(built.employee) --store \(store)
        what an employee sees
      eslabon training plan --store \(store)
        what HR would ask today

    """
  }

  private func planted(_ built: DemoCompany.Built) -> String {
    guard !built.planted.isEmpty else {
      return "Nothing is planted: no team has five people, so no report would tell of it."
    }
    let shown = built.planted.prefix(6).map { "\($0.clause) in the team of \($0.manager)" }
    let left = built.planted.count - shown.count
    return "Planted, and to be found: " + shown.joined(separator: ", ")
      + (left > 0 ? " and \(left) more." : ".")
  }
}
