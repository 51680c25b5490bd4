import ArgumentParser
import Content
import ContentFiles
import TerminalScreens
import TrainingDesk

/// `eslabon my-data`: what is stored about whoever asks.
struct MyDataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "my-data", abstract: "Show what is stored about you, why, and how long.")

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var options: StaffOptions

  func run() throws {
    try options.run { session in
      let data = try session.desk.myData()
      switch format {
      case .text: try session.pages.myData(data, file: session.storeFile)
      case .json: try Terminal.say(data.json(file: session.storeFile) + "\n")
      }
    }
  }
}

extension MyData {
  /// The data as JSON.
  fileprivate func json(file: String) -> String {
    JSONText.object([
      ("file", JSONText.string(file)),
      (
        "tables",
        JSONText.array(
          tables.map { table in
            JSONText.object([
              ("name", JSONText.string(table.name)), ("topic", JSONText.string(table.topic.name)),
              ("rows", String(table.rows)),
              ("oldest", table.oldest.map { JSONText.string($0.iso) } ?? "null"),
              ("purpose", JSONText.string(table.purpose)), ("kept", JSONText.string(table.kept)),
            ])
          })
      ),
      (
        "exports",
        JSONText.array(
          givenOut.map { export in
            JSONText.object([
              ("day", JSONText.string(export.day.iso)), ("who", JSONText.string(export.who)),
              ("cycle", JSONText.string(export.cycle)),
              ("reason", JSONText.string(export.reason)),
            ])
          })
      ),
      (
        "report_views",
        JSONText.array(
          reportViews.map { view in
            JSONText.object([
              ("cycle", JSONText.string(view.cycle)),
              ("of", JSONText.string(view.isOfTeam ? "team" : "organisation")),
              ("times", String(view.times)), ("latest", JSONText.string(view.latest.iso)),
            ])
          })
      ),
      (
        "answers",
        JSONText.array(
          answers.map { answer in
            JSONText.object([
              ("when", JSONText.string(answer.when)),
              ("situation", JSONText.string(answer.situation)),
              ("decision", JSONText.string(answer.decision.rawValue)),
              ("answer", JSONText.string(answer.answer)),
              ("question", answer.question.map(JSONText.string) ?? "null"),
              (
                "words",
                answer.words.map { JSONText.array($0.map(JSONText.string)) } ?? "null"
              ),
            ])
          })
      ),
    ])
  }
}

extension MyData.Topic {
  /// The topic's stable name.
  fileprivate var name: String {
    switch self {
    case .person: "person"
    case .dates: "dates"
    case .attempts: "attempts"
    case .decisions: "decisions"
    case .remarks: "remarks"
    case .reports: "reports"
    case .editions: "editions"
    case .audit: "audit"
    }
  }
}
