import ArgumentParser
import Content
import People
import Refreshers
import TrainingDesk

/// `eslabon training exempt`: exempts somebody for a while.
struct TrainingExempt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exempt",
    abstract: "Exempt somebody from a programme or one of its modules, for a while.")

  @Argument(help: "Whom: their number, or their e-mail.")
  var employee: String

  @Argument(help: "From which programme: annual.")
  var programme: String

  @Option(help: "Only from this module of it.")
  var module: String?

  @Option(help: ArgumentHelp("The first day.", valueName: "YYYY-MM-DD"))
  var from: Day

  @Option(help: ArgumentHelp("The last day; otherwise there is none.", valueName: "YYYY-MM-DD"))
  var through: Day?

  @Option(help: "Why; only HR and they see it.")
  var because: String

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.run { desk, words in
      let person = try desk.employee(employee)
      try desk.exempt(
        Exemption(
          person: person.id, programme: ProgrammeID(programme),
          module: module.map { ModuleID($0) }, from: from, through: through, reason: because))
      try Terminal.say(
        words(.exemptDone, ("name", person.name), ("what", module ?? programme)) + "\n")
    }
  }
}
