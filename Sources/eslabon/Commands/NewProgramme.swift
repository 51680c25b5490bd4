import ArgumentParser
import Content
import ContentFiles
import Refreshers
import Foundation
import TerminalScreens

/// `eslabon new programme`: asks what HR wants to schedule, and writes it.
struct NewProgramme: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme",
    abstract: "Ask who takes what and how often, and write content/programmes/ID.yaml.",
    discussion: "An empty line takes what stands in brackets. An existing file is never replaced.")

  @Option(help: ArgumentHelp("The language: en or es; otherwise your locale's.", valueName: "lang"))
  var lang: String?

  @OptionGroup var library: LibraryOption

  func run() throws {
    do {
      let place = try library.place()
      let files = place.files
      let library = Library(files)
      let language = try ChosenLanguage(asked: lang, library: library).language
      let form = ProgrammeForm(
        modules: library.modules, known: Set(library.programmes.map(\.id.rawValue)),
        language: language)
      let questions = Questions(language: language)
      let draft = try form.asked(questions)
      let path = "content/programmes/\(draft.id).yaml"
      try NewProgramme.check(draft.yaml, at: path, in: files)
      let url = place.top.directory.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      guard !FileManager.default.fileExists(atPath: url.path) else {
        throw Failure(
          status: .cannotCreate, what: "\(path) is there already",
          help: "choose another id, or change that file")
      }
      try OutputFile(url.path).write(Array(draft.yaml.utf8))
      try Terminal.say("\n" + questions.pick("Written: ", "Escrito: ") + path + "\n")
    } catch {
      throw Failure.of(error, store: "")
    }
  }

  /// Refuses what would not be read again.
  private static func check(_ yaml: String, at path: String, in files: LibraryFiles) throws {
    let all = files.files.values + [LibraryFile(path: path, bytes: Array(yaml.utf8))]
    let errors = Library(LibraryFiles(all)).programmeDiagnostics
      .filter { $0.severity == .error && $0.file.hasSuffix(path) }
    guard errors.isEmpty else { throw Failure.badContent(errors) }
  }
}
