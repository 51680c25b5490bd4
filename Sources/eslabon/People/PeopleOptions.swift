import ArgumentParser
import Content
import ContentFiles
import Foundation
import Records
import SQLiteRecords
import TerminalScreens
import TrainingDesk

/// The options of commands that HR and managers use.
struct PeopleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The language: en or es; otherwise your locale's.", valueName: "lang"))
  var lang: String?

  @OptionGroup var library: LibraryOption
  @OptionGroup var store: StoreOption

  /// Opens the store and HR's desk for one command, and closes them after it.
  func run(_ body: (any PeopleDesk, PeopleWords) throws -> Void) throws {
    try runForManagers { people, _, words in try body(people, words) }
  }

  /// Opens the store and the desks of HR and managers for one command, and closes them after it.
  func runForManagers(
    _ body: (any PeopleDesk, any ManagerDesk, PeopleWords) throws -> Void
  ) throws {
    do {
      let (directory, name) = try library.locate()
      let files = LibraryFiles(reading: directory, namedUnder: name)
      let library = Library(files)
      try PeopleOptions.refuseBroken(library)
      let language = try ChosenLanguage(asked: lang, library: library).language
      let words = Words(language: language, texts: library.words(in: language))
      let store = try store.open(words)
      let desk = LocalPeopleDesk(
        store: store, files: files, library: library, language: language,
        who: PeopleOptions.account,
        surroundings: .ofThisMachine)
      let managers = LocalManagerDesk(
        store: store, library: library, language: language, who: PeopleOptions.account,
        surroundings: .ofThisMachine)
      let done = Result { try body(desk, managers, PeopleWords(language: language)) }
      try store.close()
      try done.get()
    } catch {
      throw Failure.of(error, store: self.store.file)
    }
  }

  /// Refuses programmes and an organisation that have errors: dates would come out wrong.
  private static func refuseBroken(_ library: Library) throws {
    let errors = (library.groundworkDiagnostics + library.programmeDiagnostics)
      .filter { $0.severity == .error }
    guard errors.isEmpty else { throw Failure.badContent(errors) }
  }

  /// The name of the account that runs the program.
  private static var account: String {
    guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else {
      return String(geteuid())
    }
    return String(cString: name)
  }
}
