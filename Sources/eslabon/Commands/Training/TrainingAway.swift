import ArgumentParser
import Content
import People
import TrainingDesk

/// `eslabon training away`: enters days on which somebody is away.
struct TrainingAway: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "away",
    abstract: "Enter days on which somebody is away: dates stand still, and no mail is sent.")

  @Argument(help: "Who: their number, or their e-mail.")
  var employee: String

  @Option(help: ArgumentHelp("The first day.", valueName: "YYYY-MM-DD"))
  var from: Day

  @Option(help: ArgumentHelp("The last day; otherwise it is open.", valueName: "YYYY-MM-DD"))
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
