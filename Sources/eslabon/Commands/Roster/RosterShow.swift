import ArgumentParser
import Exchange
import People
import TrainingDesk

/// `eslabon roster show`: who works here.
struct RosterShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show who works here, or all who ever did.")

  /// The forms in which a roster is printed.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json
  }

  @Option(help: "Only those of this team, by its label or by its manager's number.")
  var team: String?

  @Flag(help: "Those who are gone, too.")
  var all = false

  @Option(help: "How to print: text, csv or json.")
  var format: Form = .text

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.run { desk, words in
      let roster = try desk.roster()
      let shown = try roster.employees.filter { all || $0.status != .terminated }
        .filter { try isChosen($0, in: roster) }
      if let team, shown.isEmpty {
        throw Failure(
          status: .noInput, what: "nobody is in a team `\(team)`",
          help: "name it as `eslabon roster show` does, or by its manager's number")
      }
      switch format {
      case .text: try Terminal.say(RosterPages(words: words).table(shown, in: roster))
      case .csv: try Terminal.say(bytes: Array(RosterWriter.csv(of: shown, in: roster).utf8))
      case .json: try Terminal.say(RosterPages.json(shown, in: roster) + "\n")
      }
    }
  }

  private func isChosen(_ employee: Employee, in roster: Roster) throws -> Bool {
    guard let team else { return true }
    if employee.teamLabel == team { return true }
    return employee.manager.flatMap { roster.employee($0)?.number.rawValue } == team
  }
}
