import ArgumentParser
import Content
import People
import Refreshers
import TrainingDesk

/// `eslabon training extend`: gives somebody more time.
struct TrainingExtend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend", abstract: "Give somebody more time for what is open.")

  @Argument(help: "Whom: their number, or their e-mail.")
  var employee: String

  @Option(help: ArgumentHelp("The day it is due instead.", valueName: "YYYY-MM-DD"))
  var to: Day

  @Option(help: "Only this, such as module:choice; otherwise all that is open.")
  var item: String?

  @Option(help: "Why; only HR and they see it.")
  var because: String

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.run { desk, words in
      let item = try item.map { text in
        guard let item = DueItem(text) else {
          throw Failure(
            status: .usage, what: "`\(text)` names nothing that can be due",
            help: "write it as `eslabon training plan --format json` does: module:choice")
        }
        return item
      }
      let (count, due) = try desk.extend(
        desk.employee(employee).id, item: item, to: to, because: because)
      try Terminal.say(
        words(
          .extendedDone, ("items", words.count(.items, count)),
          ("day", words.weekdayAndDate(due))) + "\n")
    }
  }
}
