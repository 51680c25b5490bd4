import ArgumentParser
import Content
import ContentFiles
import PrivacyPolicy
import TerminalScreens
import TrainingDesk

/// `eslabon talk [RULE]`: the card for a five-minute talk about a rule; needs no store.
struct Talk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "talk",
    abstract: "Print a five-minute talk card: one rule, one story, three questions.",
    discussion: "It knows nothing of who slipped, and needs no records.")

  @Argument(help: "The rule's id, in any case; without one the rules that have a card.")
  var rule: String?

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @Option(help: ArgumentHelp("The language: en or es; otherwise your locale's.", valueName: "lang"))
  var lang: String?

  @OptionGroup var library: LibraryOption

  func run() throws {
    do {
      let library = Library(try library.files())
      let language = try ChosenLanguage(asked: lang, library: library).language
      let pages = LinePages(
        sink: StandardOutput(),
        words: Words(language: language, texts: library.words(in: language)))
      guard let rule else { return try list(library, language, pages) }
      let talk = try talk(on: ClauseID(rule.uppercased()), library, language)
      switch format {
      case .text: try pages.talk(talk)
      case .json: try Terminal.say(TalkJSON.object(talk, closing: pages.talkClosing) + "\n")
      }
    } catch let failure as Failure {
      throw failure.reported()
    }
  }

  private func list(_ library: Library, _ language: Language, _ pages: LinePages) throws {
    let rules = library.rulesWithTalk(in: language)
    // A card that cannot be read is not passed over in silence.
    if rules.isEmpty { try refuseErrors(in: library) }
    switch format {
    case .text: try pages.talks(rules)
    case .json: try Terminal.say(TalkJSON.list(rules) + "\n")
    }
  }

  private func talk(
    on clause: ClauseID, _ library: Library, _ language: Language
  ) throws -> ShownTalk {
    if let talk = library.talk(on: clause, in: language) { return talk }
    try refuseErrors(in: library)
    let rules = library.rulesWithTalk(in: language).map(\.id.rawValue)
    let isRule = library.policy[clause] != nil
    throw Failure(
      status: .noInput,
      what: isRule
        ? "there is no talk card for `\(clause)`" : "there is no rule `\(clause)` in the policy",
      help: isRule
        ? "eslabon talk lists the rules that have one"
        : NearName.of(clause.rawValue, in: rules).map { "did you mean `\($0)`?" }
          ?? "eslabon talk lists the rules that have a card")
  }

  /// Refuses a library whose policy or cards have errors: what is not found may be there.
  private func refuseErrors(in library: Library) throws {
    let errors = (library.groundworkDiagnostics + library.talkDiagnostics).filter {
      $0.severity == .error
    }
    guard errors.isEmpty else { throw Failure.badContent(Array(Set(errors)).sorted()) }
  }
}
