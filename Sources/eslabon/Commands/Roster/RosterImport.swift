import ArgumentParser
import Content
import Exchange
import Foundation
import TrainingDesk

/// `eslabon roster import FILE`: takes a file, all of it or nothing.
struct RosterImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take a roster from a CSV file, all of it or nothing.",
    discussion: """
      What would change is shown first by --dry-run. Nobody is ever deleted: whoever is `terminated`, \
      or missing from a --full file, is kept as gone. A blank cell changes nothing, `-` clears one.
      """)

  @Argument(help: ArgumentHelp("A CSV file, or - for standard input.", valueName: "file"))
  var file: String

  @Flag(help: "Show what would change, and write nothing.")
  var dryRun = false

  @Flag(help: "The file names everybody: whoever is missing from it is gone.")
  var full = false

  @Option(
    help: ArgumentHelp(
      "Agree to end so many people, asked for where it is more than one in ten.", valueName: "n"))
  var yesEnd: Int?

  @Option(help: "How bytes stand for letters: utf-8 or windows-1252.")
  var encoding: RosterEncoding = .utf8

  @Option(help: ArgumentHelp("How dates are written, such as dd/MM/yyyy.", valueName: "form"))
  var dateFormat: String?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp("A column under another name: “Staff No=employee_id”.", valueName: "old=new")
  )
  var mappings: [String] = []

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.run { desk, words in
      let form = RosterForm(reader: try reader(), isFull: full)
      let bytes = try InputFile(file).bytes()
      let name = file == "-" ? "-" : URL(fileURLWithPath: file).lastPathComponent
      let preview: RosterPreview
      if dryRun {
        preview = try desk.preview(bytes, as: form)
      } else {
        do {
          preview = try desk.take(bytes, as: form, agreedEndings: yesEnd, named: name)
        } catch PeopleDeskError.badRoster(let diagnostics) {
          throw RosterImport.refusal(of: file, diagnostics)
        }
      }
      for warning in preview.diagnostics where warning.severity == .warning {
        Terminal.complain("\(file): \(warning.text)\n")
      }
      if preview.isRefused { throw RosterImport.refusal(of: file, preview.diagnostics) }
      switch format {
      case .text:
        try Terminal.say(
          RosterPages(words: words).preview(preview, file: name, isWritten: !dryRun))
      case .json: try Terminal.say(RosterPages.json(preview, isWritten: !dryRun) + "\n")
      }
    }
  }

  private func reader() throws -> RosterReader {
    do throws(RosterOptionError) {
      var read: [RosterMapping] = []
      for mapping in mappings { read.append(try RosterMapping(mapping)) }
      return RosterReader(
        encoding: encoding, dateFormat: try dateFormat.map(RosterDateFormat.init) ?? .iso,
        mappings: read)
    } catch {
      let diagnostic = RosterDiagnostic(error)
      throw Failure(status: .usage, what: diagnostic.summary, help: diagnostic.help)
    }
  }

  private static func refusal(of file: String, _ diagnostics: [RosterDiagnostic]) -> Failure {
    let errors = diagnostics.filter { $0.severity == .error }
    for error in errors { Terminal.complain("\(file): \(error.text)\n") }
    return Failure(
      status: .badData, what: "\(file) was not taken; nothing was written",
      help: "put right what is said above and try again")
  }
}
