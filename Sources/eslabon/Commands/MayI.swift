import ArgumentParser
import Content
import ContentFiles
import Foundation
import TerminalScreens
import TrainingDesk

/// `eslabon may-i`: asks the policy about a real task. It opens no store, and records nothing.
struct MayI: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "may-i",
    abstract: "May I do this? A few questions about a task, and the policy answers.",
    discussion: """
      Nothing is recorded, and no store is opened. Stated at once, as scripts do, nothing is asked: \
      eslabon may-i op=disclose data=user.contact.email purpose=marketing.direct ... answers, \
      names what is not stated and matters, and leaves with 0 for a yes and 1 for anything else.
      """)

  @Argument(
    help: ArgumentHelp(
      "What the task is: op=disclose, data=user.name,user.contact.email, keep_days=30.",
      valueName: "dimension=word"))
  var statements: [String] = []

  @Option(help: "How to print what is answered to a task that is stated: text or json.")
  var format: OutputFormat = .text

  @Option(help: ArgumentHelp("The language: en or es; otherwise your locale's.", valueName: "lang"))
  var lang: String?

  @Flag(help: "Plain lines, for screen readers.")
  var plain = false

  @OptionGroup var library: LibraryOption

  func validate() throws {
    guard format == .text || !statements.isEmpty else {
      throw ValidationError("--format json wants the task stated: op=disclose data=user.name ...")
    }
  }

  func run() throws {
    do {
      let (directory, name) = try library.locate()
      let library = Library(LibraryFiles(reading: directory, namedUnder: name))
      let language = try ChosenLanguage(asked: lang, library: library).language
      let words = Words(language: language, texts: library.words(in: language))
      let desk = try LocalPolicyDesk(library, language: language)
      guard statements.isEmpty else { return try answer(desk, words) }
      try ask(desk, words)
    } catch let error as PolicyDeskError {
      throw Failure.of(error).reported()
    } catch let error as StatedActError {
      throw Failure.of(error).reported()
    } catch let failure as Failure {
      throw failure.reported()
    }
  }

  private func answer(_ desk: LocalPolicyDesk, _ words: Words) throws {
    let answer = try desk.answer(to: statements)
    switch format {
    case .text: try LinePages(sink: StandardOutput(), words: words).answer(answer)
    case .json: try Terminal.say(TaskAnswerJSON.object(answer, words: words) + "\n")
    }
    if answer.kind != .yes { throw ExitCode(1) }
  }

  private func ask(_ desk: LocalPolicyDesk, _ words: Words) throws {
    guard !PlainChoice.isPlain(asked: plain ? true : nil) else {
      return try LineInquirer(
        desk: desk, source: StandardInput(), sink: StandardOutput(), words: words
      ).ask()
    }
    let terminal = try RawTerminal(
      colours: ColourMode(environment: ProcessInfo.processInfo.environment))
    defer { terminal.giveBack() }
    let exit = try ScreenInquirer(terminal: terminal, words: words).ask(desk)
    if exit == .interrupted { throw ExitCode(128 + SIGINT) }
    if let signal = terminal.endingSignal { throw ExitCode(128 + signal) }
  }
}
