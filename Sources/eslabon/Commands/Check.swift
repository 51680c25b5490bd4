import ArgumentParser
import Content
import ContentFiles
import Foundation
import Records
import TerminalScreens
import TrainingDesk

/// `eslabon check`: what is wrong with content, by file, line and column.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check situations, translations, plays, policies and what stands beside them.",
    discussion: """
      Without a path the whole library is checked. Leaves with 65 when there is an error. On a \
      terminal each finding shows its line; elsewhere, and with --plain, it is a line as compilers \
      write them, and one with its help.
      """)

  /// The forms in which findings are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case github
  }

  @Argument(help: "Files or folders; one outside the library is laid over it.")
  var paths: [String] = []

  @Option(help: "How to print: text, json, or github for its runners.")
  var format: Format = .text

  @Flag(help: "Plain lines on a terminal too. ESLABON_PLAIN=1 says so for always.")
  var plain = false

  @OptionGroup var library: LibraryOption

  func run() throws {
    let (checked, place) = try AuthorsCommand.reporting {
      let place = try location()
      let now = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
      return (try LocalAuthorsDesk(library: place, at: now).checked(paths), place)
    }
    let found = checked.diagnostics
    switch format {
    case .json: try Terminal.say(LocatedDiagnostic.json(found) + "\n")
    case .github: try Terminal.say(FindingLines.github(found))
    case .text:
      if showsSource {
        try sayWithSource(checked, pagesIn: place)
      } else {
        try Terminal.say(found.map { $0.text + "\n" }.joined())
      }
      let end = FindingLines.replaced(in: checked) + [FindingLines.count(of: found)]
      try Terminal.say(end.map { $0 + "\n" }.joined())
    }
    if found.contains(where: { $0.severity == .error }) {
      throw ExitCode(Failure.Status.badData.rawValue)
    }
  }

  private var showsSource: Bool {
    let environment = ProcessInfo.processInfo.environment
    let term = environment["TERM"] ?? ""
    return !plain && !AuthorsCommand.isPlain && isatty(1) == 1
      && !term.isEmpty && term != "dumb"
  }

  private func sayWithSource(_ checked: CheckedContent, pagesIn place: LibraryPlace) throws {
    let pages = FindingPages(checked: checked, columns: min(100, RawTerminal.windowSize.columns)) {
      Check.page(about: $0, in: place)
    }
    try PaintedOutput.say(pages.lines)
  }

  /// The name of the page about a code: that of the layer which has it.
  private static func page(about code: DiagnosticCode, in place: LibraryPlace) -> String {
    let path = "content/diagnostics/\(code.rawValue).md"
    let layer = ([place.top] + place.lower.reversed()).first { layer in
      FileManager.default.fileExists(atPath: layer.directory.appendingPathComponent(path).path)
    }
    guard let name = layer?.name, !name.isEmpty else { return path }
    return "\(name)/\(path)"
  }

  /// Where the library is; a path that is a library of its own needs no other.
  private func location() throws -> LibraryPlace {
    do {
      return try library.place()
    } catch let failure as Failure {
      guard let first = paths.first else { throw failure }
      let directory = URL(fileURLWithPath: first)
      guard LibraryFiles.isLibrary(directory) else { throw failure }
      return LibraryPlace(LibraryPlace.Layer(directory, namedUnder: first))
    }
  }
}
