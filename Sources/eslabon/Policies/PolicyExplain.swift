import ArgumentParser
import Content
import ContentFiles
import TrainingDesk

/// `eslabon policy explain`: a rule in sentences, with its law and what exercises it.
struct PolicyExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule in sentences, with its law, who is touched and what practises it.")

  @Argument(help: ArgumentHelp("The rule's id, in any case.", valueName: "clause"))
  var clause: String

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @Option(help: ArgumentHelp("The language: en or es; otherwise your locale's.", valueName: "lang"))
  var lang: String?

  @OptionGroup var library: LibraryOption

  func run() throws {
    try AuthorsCommand.reporting {
      let place = try library.place()
      let library = Library(place.files)
      let language = try ChosenLanguage(asked: lang, library: library, builtIn: ["en", "es"])
        .language
      let explanation = try LocalAuthorsDesk(library: place).explain(clause, in: language)
      try Terminal.say(
        format == .json ? ExplainOutput.json(explanation) : ExplainOutput.text(explanation))
    }
  }
}
