import ArgumentParser
import TrainingDesk

/// `eslabon play`: lives through a situation.
struct Play: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Play a situation: go on with what is unfinished, else begin what comes next.")

  @Argument(help: "A module or a situation by its id; otherwise what comes next.")
  var name: String?

  @OptionGroup var options: StaffOptions

  func run() throws {
    try options.run(needsRules: true) { session in
      if let name {
        let sitting = try session.desk.sit(at: session.desk.item(named: name))
        try session.play(sitting, named: name)
      } else if let next = try session.desk.nextOffer() {
        try session.play(session.desk.sit(at: next.item), named: next.name)
      } else {
        throw Failure(
          status: .noInput, what: "there is no module in this library",
          help: "write one under content/modules/, or name a situation")
      }
    }
  }
}
