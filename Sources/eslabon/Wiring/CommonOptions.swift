import ArgumentParser
import ContentFiles
import Foundation

/// Where the library is, as most commands take it.
struct LibraryOption: ParsableArguments {
  @Option(
    name: .customLong("library"),
    help: ArgumentHelp(
      "The folder that holds scenarios/ and content/; several are laid one over another.",
      discussion: """
        Otherwise $ESLABON_LIBRARY (with colons between several), the working directory, or \
        ../share/eslabon. One without a vocabulary is laid over ../share/eslabon.
        """,
      valueName: "dir"))
  var paths: [String] = []

  /// The library's folder and how it is named in diagnostics; of several layers the top one.
  ///
  /// - Throws: ``Failure`` where there is none.
  func locate() throws -> (directory: URL, name: String) {
    let top = try place().top
    return (top.directory, top.name)
  }

  /// The files of the library, those of all its layers.
  ///
  /// - Throws: ``Failure`` where there is none.
  func files() throws -> LibraryFiles { try place().files }

  /// The library's folder, and those it is laid over.
  ///
  /// - Throws: ``Failure`` where there is none.
  func place() throws -> LibraryPlace {
    let named = named
    guard named.isEmpty else { return try LibraryOption.place(of: named.map(LibraryOption.layer)) }
    let working = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let organisation = working.appendingPathComponent(Library.organisationPath)
    if LibraryFiles.isLibrary(working)
      || FileManager.default.fileExists(atPath: organisation.path)
    {
      return try LibraryOption.place(of: [LibraryPlace.Layer(working, namedUnder: "")])
    }
    let shared = LibraryOption.shared
    if LibraryFiles.isLibrary(shared.directory) { return LibraryPlace(shared) }
    throw Failure(
      status: .noInput, what: "there is no library here",
      help: "go to a folder that holds scenarios/ and content/, or name one by --library")
  }

  /// The folders that the command line names, else those of the environment.
  private var named: [String] {
    guard paths.isEmpty else { return paths.filter { !$0.isEmpty } }
    let variable = ProcessInfo.processInfo.environment["ESLABON_LIBRARY"] ?? ""
    if LibraryFiles.isLibrary(URL(fileURLWithPath: variable)) { return [variable] }
    return variable.split(separator: ":").map(String.init)
  }

  private static func layer(_ path: String) throws -> LibraryPlace.Layer {
    let directory = URL(fileURLWithPath: path)
    guard LibraryFiles.isLibrary(directory) || LibraryFiles.isLayer(directory) else {
      throw Failure(
        status: .noInput, what: "\(path) is no library",
        help: "name a folder that holds scenarios/ and content/")
    }
    return LibraryPlace.Layer(
      directory, namedUnder: path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path)
  }

  /// The place of some layers, over the shipped library where the lowest is not whole.
  private static func place(of layers: [LibraryPlace.Layer]) throws -> LibraryPlace {
    var layers = layers
    if let lowest = layers.first, LibraryFiles.isLayer(lowest.directory) {
      let shared = shared
      if shared.directory != lowest.directory, LibraryFiles.isLibrary(shared.directory) {
        layers.insert(shared, at: 0)
      } else if !LibraryFiles.isLibrary(lowest.directory) {
        let name = lowest.name.isEmpty ? "this library" : lowest.name
        throw Failure(
          status: .noInput,
          what: "\(name) is to lie over the shipped library, which is not at \(shared.name)",
          help: "put it there, or name it first: --library SHIPPED --library \(lowest.name)")
      }
    }
    guard let top = layers.popLast() else {
      throw Failure(status: .noInput, what: "there is no library here", help: "name one")
    }
    return LibraryPlace(top, over: layers)
  }

  /// `../share/eslabon` beside the program.
  private static var shared: LibraryPlace.Layer {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let folder = program.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("share/eslabon")
    return LibraryPlace.Layer(folder, namedUnder: folder.path)
  }
}

/// The forms in which data is printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
