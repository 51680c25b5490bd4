import ArgumentParser
import TerminalScreens

/// `eslabon help-now`: the red button. It needs no store, so that nothing can keep it from answering.
struct HelpNow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help-now",
    abstract: "Something was lost, misdirected or clicked: three steps and whom to ring.")

  @OptionGroup var options: StaffOptions

  func run() throws {
    try options.pages { pages, organisation in try pages.helpNow(organisation) }
  }
}
