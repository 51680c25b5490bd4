import ArgumentParser
import Content
import ContentFiles
import Foundation
import People
import Records
import SQLiteRecords
import TerminalScreens
import TrainingDesk

/// The options of commands that staff use.
struct StaffOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The employee with this number in the store's roster.",
      discussion: "For one person's own store and for the demo only; otherwise you are yourself.",
      valueName: "number"))
  var number: String?

  @Option(help: ArgumentHelp("The language: en or es; otherwise your locale's.", valueName: "lang"))
  var lang: String?

  @Flag(
    inversion: .prefixedNo,
    help: "Plain lines, for screen readers; remembered, as is --no-plain.")
  var plain: Bool?

  @Flag(help: "Nothing moves by itself. ESLABON_NO_MOTION=1 says so for always.")
  var noMotion = false

  @OptionGroup var library: LibraryOption
  @OptionGroup var store: StoreOption

  /// Reads the library and opens the store and the desk for one command, and closes them after it.
  ///
  /// - Parameter needsRules: whether words and rules are sure to be asked for; they are then read
  ///   while the store is opened and looked at.
  func run(needsRules: Bool = false, _ body: (StaffSession) throws -> Void) throws {
    do {
      let files = try library.files()
      let library = Library(files)
      if needsRules { Thread.detachNewThread { _ = library.policy } }
      let language = try ChosenLanguage(asked: lang, library: library).language
      let words = Words(language: language, texts: library.words(in: language))
      let store = try store.open(words)
      let desk = LocalStaffDesk(
        store: store, person: try person(in: store), files: files, library: library,
        language: language, surroundings: .ofThisMachine)
      let session = StaffSession(
        desk: desk, number: number, words: words, storeFile: self.store.file,
        isPlain: try isPlain(desk),
        moves: !noMotion && !ProcessInfo.processInfo.asks(for: "ESLABON_NO_MOTION"))
      let played = Result { try body(session) }
      try store.close()
      try played.get()
    } catch {
      throw Failure.of(error, store: self.store.file)
    }
  }

  /// Who is named by number, else whoever is at the keyboard.
  private func person(in store: SQLiteStore) throws -> PersonID {
    try number.map { try LocalStaffDesk.person(numbered: EmployeeNumber($0), in: store) }
      ?? .atKeyboard
  }

  /// Whether to speak in plain lines: where the terminal can do no more, else as asked for now, by
  /// the environment, or by what the person chose before.
  private func isPlain(_ desk: LocalStaffDesk) throws -> Bool {
    let environment = ProcessInfo.processInfo.environment
    guard RawTerminal.canShowScreens(environment: environment) else { return true }
    if let plain {
      if try desk.prefersPlain() != plain { try desk.preferPlain(plain) }
      return plain
    }
    if ProcessInfo.processInfo.asks(for: "ESLABON_PLAIN") { return true }
    return try desk.prefersPlain() ?? false
  }

  /// The words for a command that needs no store.
  func words(_ body: (Words, Organisation?) throws -> Void) throws {
    do {
      let library = (try? library.files()).map { Library($0) }
      // The red button answers in English where the language asked for is not there.
      let language = (try? ChosenLanguage(asked: lang, library: library).language) ?? .english
      let words = Words(language: language, texts: library?.words(in: language) ?? [:])
      try body(words, library?.organisation)
    } catch {
      throw Failure.of(error, store: store.file)
    }
  }
}

/// What a staff command works with.
struct StaffSession {
  let desk: any StaffDesk
  /// By which number the person is named; nil for whoever is at the keyboard.
  let number: String?
  let words: Words
  let storeFile: String
  /// Whether to speak in plain lines.
  let isPlain: Bool
  /// Whether things move by themselves.
  let moves: Bool

  var pages: LinePages { LinePages(sink: StandardOutput(), words: words) }

  /// Plays an item to its end or until the person leaves, and on with what they go on with.
  func play(_ sitting: Sitting, named name: String) throws {
    var (sitting, name) = (sitting, name)
    while let occasion = try playOne(sitting, goingOnBy: command(name)), let next = occasion.next {
      (sitting, name) = (try desk.sit(at: next), next.name)
    }
  }

  /// Plays an item; gives what one goes on with, where one does.
  private func playOne(_ sitting: Sitting, goingOnBy command: String) throws -> Offer.Occasion? {
    guard isPlain else {
      return try onScreen { try $0.play(sitting, goingOnBy: command) }
    }
    let player = LinePlayer(
      desk: desk, source: StandardInput(), sink: StandardOutput(), words: words)
    let farewell = "\n" + words.left(goingOnBy: command) + "\n"
    let interrupt = Interruption { Terminal.complainLast(farewell) }
    defer { interrupt.end() }
    let exit = try player.play(sitting, goingOnBy: command)
    if case .next(let occasion) = exit { return occasion }
    return nil
  }

  /// The command that goes on with something by its name.
  private func command(_ name: String) -> String {
    let play = "eslabon play \(name)"
    guard let number else { return play }
    let isPlain = number.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return isPlain
      ? "\(play) --as \(number)" : "\(play) --as '\(number.replacing("'", with: "'\\''"))'"
  }

  /// Shows the first page and what is picked there.
  func home() throws {
    _ = try onScreen { try $0.home(storedIn: storeFile, goingOnBy: command) }
  }

  private func onScreen(
    _ play: (ScreenPlayer) throws -> ScreenPlayer.Exit
  ) throws -> Offer.Occasion? {
    let environment = ProcessInfo.processInfo.environment
    let terminal = try RawTerminal(colours: ColourMode(environment: environment))
    defer { terminal.giveBack() }
    let exit = try play(
      ScreenPlayer(desk: desk, terminal: terminal, words: words, moves: moves))
    if exit == .interrupted { throw ExitCode(128 + SIGINT) }
    if let signal = terminal.endingSignal { throw ExitCode(128 + signal) }
    if case .next(let occasion) = exit { return occasion }
    return nil
  }
}

extension ProcessInfo {
  /// Whether a variable of the environment says yes.
  func asks(for name: String) -> Bool {
    environment[name].map { !$0.isEmpty && $0 != "0" } ?? false
  }
}

extension LocalStaffDesk.Surroundings {
  /// The clock and the chance of this machine.
  static var ofThisMachine: LocalStaffDesk.Surroundings {
    LocalStaffDesk.Surroundings(
      now: { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
      newName: { UUID().uuidString.lowercased() },
      newSeed: { UInt64.random(in: .min ... .max) })
  }
}
