import ArgumentParser
import Content
import ContentFiles
import Foundation
import Records
import TrainingDesk

/// `eslabon check`: what is wrong with content, by file, line and column.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check situations, translations, plays, policies and what stands beside them.",
    discussion:
      "Without a path the whole library is checked. Leaves with 65 when there is an error.")

  @Argument(help: "Files or folders; one outside the library is laid over it.")
  var paths: [String] = []

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var library: LibraryOption

  func run() throws {
    let found: [LocatedDiagnostic]
    do {
      let (directory, name) = try location()
      found = try LocalAuthorsDesk(
        library: directory, namedUnder: name,
        at: Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
      ).check(paths)
    } catch let error as AuthorsDeskError {
      throw error.failure.reported()
    } catch let failure as Failure {
      throw failure.reported()
    }
    let errors = found.count { $0.severity == .error }
    switch format {
    case .json: try Terminal.say(LocatedDiagnostic.json(found) + "\n")
    case .text:
      try Terminal.say(found.map { $0.text + "\n" }.joined() + summary(found.count, errors) + "\n")
    }
    if errors > 0 { throw ExitCode(Failure.Status.badData.rawValue) }
  }

  private func summary(_ count: Int, _ errors: Int) -> String {
    guard count > 0 else { return "Nothing is wrong." }
    func counted(_ count: Int, _ noun: String) -> String {
      "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
    return "\(counted(errors, "error")), \(counted(count - errors, "warning"))."
  }

  /// Where the library is; a path that is a library of its own needs no other.
  private func location() throws -> (directory: URL, name: String) {
    do {
      return try library.locate()
    } catch let failure as Failure {
      let first = paths.first.map { URL(fileURLWithPath: $0) }
      guard let first, LibraryFiles.isLibrary(first) else { throw failure }
      return (first, paths.first ?? "")
    }
  }
}
