import ArgumentParser
import Content
import Foundation
import TerminalScreens

/// `eslabon help-now`: the red button. It needs no store, so that nothing can keep it from answering.
struct HelpNow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help-now",
    abstract: "Something was lost, misdirected or clicked: three steps and whom to ring.")

  @OptionGroup var options: StaffOptions

  func run() throws {
    try options.words { words, organisation in
      if !PlainChoice.isPlain(asked: options.plain), show(organisation, words) { return }
      try LinePages(sink: StandardOutput(), words: words).helpNow(organisation)
    }
  }

  /// Shows it where the terminal lets it; false where it is to be said in plain lines all the same.
  private func show(_ organisation: Organisation?, _ words: Words) -> Bool {
    let colours = ColourMode(environment: ProcessInfo.processInfo.environment)
    guard let terminal = try? RawTerminal(colours: colours) else { return false }
    defer { terminal.giveBack() }
    return (try? ScreenInquirer(terminal: terminal, words: words).helpNow(organisation)) != nil
  }
}
