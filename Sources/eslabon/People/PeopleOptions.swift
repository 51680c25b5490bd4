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
    try open { office in
      let desk = LocalPeopleDesk(
        store: office.store, files: office.files, library: office.library,
        language: office.language, who: PeopleOptions.account, surroundings: .ofThisMachine)
      let managers = LocalManagerDesk(
        store: office.store, library: office.library, language: office.language,
        who: PeopleOptions.account, surroundings: .ofThisMachine)
      try body(desk, managers, PeopleWords(language: office.language))
    }
  }

  /// Opens the store and the officers' desk for one command, and closes them after it.
  func runForOfficers(_ body: (any OfficerDesk, PeopleWords) throws -> Void) throws {
    try open { office in
      let desk = LocalOfficerDesk(
        store: office.store, library: office.library, who: PeopleOptions.account,
        surroundings: .ofThisMachine)
      try body(desk, PeopleWords(language: office.language))
    }
  }

  /// What desks are opened over.
  private struct Office {
    let store: SQLiteStore
    let files: LibraryFiles
    let library: Library
    let language: Language
  }

  private func open(_ body: (Office) throws -> Void) throws {
    do {
      let files = try library.files()
      let library = Library(files)
      try PeopleOptions.refuseBroken(library)
      let language = try ChosenLanguage(asked: lang, library: library).language
      let words = Words(language: language, texts: library.words(in: language))
      let store = try store.open(words)
      let office = Office(store: store, files: files, library: library, language: language)
      let done = Result { try body(office) }
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
