import ArgumentParser
import Exchange
import People
import TrainingDesk

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
