import ArgumentParser
import Content
import Exchange
import People
import Refreshers
import TrainingDesk

/// `eslabon training extend`: gives somebody more time.
struct TrainingExtend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend", abstract: "Give somebody more time for what is open.")

  @Argument(help: "Whom: their number, or their e-mail.")
  var employee: String

  @Option(help: ArgumentHelp("The day it is due instead.", valueName: "date"))
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

  @Option(help: ArgumentHelp("The first day.", valueName: "date"))
  var from: Day

  @Option(help: ArgumentHelp("The last day; otherwise there is none.", valueName: "date"))
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

/// `eslabon training away`: enters days on which somebody is away.
struct TrainingAway: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "away",
    abstract: "Enter days on which somebody is away: dates stand still, and no mail is sent.")

  @Argument(help: "Who: their number, or their e-mail.")
  var employee: String

  @Option(help: ArgumentHelp("The first day.", valueName: "date"))
  var from: Day

  @Option(help: ArgumentHelp("The last day; otherwise it is open.", valueName: "date"))
  var through: Day?

  @Flag(help: "Take it back: it was entered by mistake.")
  var retract = false

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.run { desk, words in
      let person = try desk.employee(employee)
      try desk.setAway(
        Absence(person: person.id, from: from, through: through, source: .peopleTeam),
        isRetracted: retract)
      let days =
        words.date(from) + " – " + (through.map { words.date($0) } ?? "…")
      try Terminal.say(
        (retract
          ? words(.awayTaken, ("name", person.name), ("day", words.date(from)))
          : words(.awayDone, ("name", person.name), ("days", days))) + "\n")
    }
  }
}

/// `eslabon training record`: records a workshop.
struct TrainingRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record that people attended a workshop on a module: done, without a score.")

  @Argument(help: "The module: choice.")
  var module: String

  @Option(help: ArgumentHelp("The day it was held.", valueName: "date"))
  var day: Day

  @Option(
    name: .customLong("employee"), parsing: .upToNextOption,
    help: "Who attended: their numbers, or their e-mails.")
  var employees: [String]

  @Option(help: "What proves it: the name of a list, a reference.")
  var evidence: String

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.run { desk, words in
      let people = try employees.map { try desk.employee($0).id }
      let count = try desk.recordWorkshop(
        on: ModuleID(module), day: day, of: people, evidence: evidence)
      try Terminal.say(
        (count == 0
          ? words(.recordKnown)
          : words(.recordDone, ("people", words.count(.people, count)))) + "\n")
    }
  }
}

/// `eslabon training calendar`: writes what is open as a calendar file.
struct TrainingCalendar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Write what is open for somebody, or for a team, as a calendar file (.ics).")

  @Option(help: "For whom: their number, or their e-mail.")
  var employee: String?

  @Option(help: "For the reports of this manager: their number, or their e-mail.")
  var team: String?

  @Option(help: ArgumentHelp("The file to write; - for standard output.", valueName: "file.ics"))
  var out: String

  @OptionGroup var options: PeopleOptions

  func validate() throws {
    guard (employee == nil) != (team == nil) else {
      throw ValidationError("Name either an --employee or a --team.")
    }
  }

  func run() throws {
    try options.run { desk, words in
      let people: [PersonID]
      if let team {
        people = try desk.reports(of: desk.employee(team).id)
      } else {
        people = [try desk.employee(employee ?? "").id]
      }
      guard let file = try desk.calendar(of: people) else {
        return Terminal.complain(words(.calendarNone) + "\n")
      }
      try OutputFile(out).write(file.bytes)
      guard out != "-" else { return }
      try Terminal.say(
        words(
          .calendarDone, ("items", words.count(.items, file.entries.count)), ("file", out)) + "\n")
    }
  }
}
