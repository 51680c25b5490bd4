import ArgumentParser
import Content
import Exchange
import Foundation
import Reporting

/// `eslabon weak-links FILE`: the weak links of every team in an exported file.
struct WeakLinks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weak-links",
    abstract: "Rank the weak links of each team in a file of decisions.",
    discussion: """
      The file's header is employee,team,clause,severity,violated,weight: severity from 1 to 5 (how \
      grave a slip is), violated from 0 to 1 (how far the rule was broken), weight from 0 to 1 (how \
      much the decision counts). Teams of fewer than five people count for the organisation and are \
      not told about. Nothing is stored.

      CSV: team,rank,clause, the gravest five of each team. JSON has all clauses with their figures.

      The figures differ a little from those of `eslabon report` of the same cycle: this takes every \
      cell of the file as it is, small ones too, which is for an analyst; managers are shown the report.
      """)

  /// The forms in which weak links are printed.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json
  }

  @Argument(help: ArgumentHelp("A CSV file, or - for standard input.", valueName: "file"))
  var file: String

  @Option(
    help: ArgumentHelp(
      "How to print: text, csv or json; otherwise text on a terminal, and csv elsewhere."))
  var format: Form?

  @Option(help: ArgumentHelp("The language: en or es; otherwise your locale's.", valueName: "lang"))
  var lang: String?

  func run() throws {
    do {
      let analysis = try table().analysed()
      switch format ?? (isatty(1) == 1 ? .text : .csv) {
      case .text:
        let language = try ChosenLanguage(asked: lang, library: nil, builtIn: ["en", "es"]).language
        let words = PeopleWords(language: language)
        try Terminal.say(
          WeakLinkFilePages(words: words, width: ReportLines.ofTerminal).text(analysis))
      case .csv: try Terminal.say(bytes: Array(WeakLinkFile.csv(analysis).utf8))
      case .json: try Terminal.say(bytes: Array((WeakLinkFilePages.json(analysis) + "\n").utf8))
      }
    } catch let failure as Failure {
      throw failure.reported()
    }
  }

  private func table() throws -> DecisionTable {
    do {
      return try DecisionReader.read(InputFile(file).bytes())
    } catch let error as DecisionFileError {
      let said = error.problems.map { (line: $0.line, words: $0.words) }
      for (place, problem) in said.enumerated() {
        let line = problem.line.map { ":\($0)" } ?? ""
        // The same help for several in a row is said once, after the last.
        let isSaidNext =
          place + 1 < said.count && said[place + 1].words.help == problem.words.help
        let help = isSaidNext ? "" : "  help: \(problem.words.help)\n"
        Terminal.complain("\(file)\(line): \(problem.words.summary)\n\(help)")
      }
      throw Failure(
        status: .badData, what: "\(file) was not analysed",
        help: "put right what is said above and try again")
    }
  }
}
