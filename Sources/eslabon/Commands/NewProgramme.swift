import ArgumentParser
import Content
import ContentFiles
import Refreshers
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
      let yaml = ContentSchema.programme.comment(forFileAt: path) + "\n" + draft.yaml
      try NewProgramme.check(yaml, at: path, in: files)
      let file = ContentFile(path, in: place.top.directory)
      guard !file.exists else {
        throw Failure(
          status: .cannotCreate, what: "\(path) is there already",
          help: "choose another id, or change that file")
      }
      try file.write(yaml)
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
