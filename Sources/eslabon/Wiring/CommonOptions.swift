import ArgumentParser
import ContentFiles
import Foundation

/// Where the library is, as most commands take it.
struct LibraryOption: ParsableArguments {
  @Option(
    name: .customLong("library"),
    help: ArgumentHelp(
      "The folder that holds scenarios/ and content/.",
      discussion: "Otherwise $ESLABON_LIBRARY, the working directory, or ../share/eslabon.",
      valueName: "dir"))
  var path: String?

  /// The library's folder and how it is named in diagnostics.
  ///
  /// - Throws: ``Failure`` where there is none.
  func locate() throws -> (directory: URL, name: String) {
    if let path = path ?? ProcessInfo.processInfo.environment["ESLABON_LIBRARY"], !path.isEmpty {
      let directory = URL(fileURLWithPath: path)
      guard LibraryFiles.isLibrary(directory) else {
        throw Failure(
          status: .noInput, what: "\(path) is no library",
          help: "name a folder that holds scenarios/ and content/")
      }
      return (directory, path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path)
    }
    let working = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    if LibraryFiles.isLibrary(working) { return (working, "") }
    let shared = LibraryOption.shared
    if LibraryFiles.isLibrary(shared) { return (shared, shared.path) }
    throw Failure(
      status: .noInput, what: "there is no library here",
      help: "go to a folder that holds scenarios/ and content/, or name one by --library")
  }

  /// `../share/eslabon` beside the program.
  private static var shared: URL {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return program.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("share/eslabon")
  }
}

/// The forms in which data is printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
