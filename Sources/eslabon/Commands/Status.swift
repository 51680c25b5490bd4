import ArgumentParser
import Content
import ContentFiles
import Records
import Refreshers
import TerminalScreens
import TrainingDesk

/// `eslabon status`: what is unfinished, due or done.
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show what is unfinished, due or done.")

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var options: StaffOptions

  func run() throws {
    try options.run { session in
      let offers = try session.desk.offers()
      switch format {
      case .text: try session.pages.status(offers)
      case .json: try Terminal.say(JSONText.array(offers.map { $0.json(session.words) }) + "\n")
      }
    }
  }
}

extension Offer {
  /// The offer as JSON.
  fileprivate func json(_ words: Words) -> String {
    var fields = [
      ("item", JSONText.string(item.description)),
      ("title", JSONText.string(words.title(of: self))), ("minutes", String(minutes)),
      ("due_on", due.map { JSONText.string($0.day.iso) } ?? "null"),
      ("overdue", String(due?.standing == .overdue)),
      ("occasion", occasion.map { JSONText.string($0.item.description) } ?? "null"),
    ]
    switch state {
    case .new: fields.append(("state", JSONText.string("new")))
    case .notYet: fields.append(("state", JSONText.string("not-yet")))
    case .unfinished(let decided, let about):
      fields += [
        ("state", JSONText.string("unfinished")), ("decided", String(decided)),
        ("about", String(about)),
      ]
    case .mustGetRight(let rules):
      fields += [
        ("state", JSONText.string("must-get-right")),
        ("rules", JSONText.array(rules.map { JSONText.string($0.id.rawValue) })),
      ]
    case .done(let day, let isBegunAgain):
      fields += [
        ("state", JSONText.string("done")), ("done_on", JSONText.string(day.iso)),
        ("attestation", JSONText.string("self-attested")),
        ("begun_again", String(isBegunAgain)),
      ]
    }
    return JSONText.object(fields)
  }
}
