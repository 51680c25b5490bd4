import DeskSamples
import Foundation
import TerminalEmulator
import Testing

@Suite("Screens that are stopped for a while")
struct StoppedScreenTests {
  private let home: Home

  init() throws { home = try Home() }

  /// A shell that starts the drill, and takes it up again after a line was typed.
  private func inShell() throws -> LiveScreen {
    let script = "set -m; \"$@\"; echo \"stopped $?\"; read line; fg; echo \"over $?\""
    let screen = LiveScreen(
      ["-c", script, "sh", Program.path, "play", "drill"]
        + (try home.options(for: Home.threeQuestions)), program: "/bin/sh", in: home)
    try screen.sees("Enter reads on")
    try screen.press("\r", seeing: "Decision 1 of about 3")
    return screen
  }

  @Test("give the terminal back by Ctrl-Z, and take it again by fg")
  func giveTheTerminalBack() throws {
    let screen = try inShell()
    try screen.press("1", seeing: "> 1")
    let question = screen.live
    screen.program.type("\u{1A}")
    try screen.sees("stopped 148")
    screen.expectGivenBack()
    screen.resizeUnseen(columns: 60, rows: 20)
    screen.program.type("\n")
    try screen.sees("Decision 1 of about 3")
    #expect(!screen.terminal.isCursorShown && screen.terminal.bracketsPaste)
    try screen.resize(columns: 80, rows: 24)
    #expect(screen.live == question)
    try screen.settles()
    screen.program.type("\u{3}")
    try screen.sees("over 130")
    #expect(screen.end() == 0)
    screen.expectGivenBack()
  }

  @Test("are painted anew after a stop that nobody could see coming")
  func arePaintedAnew() throws {
    let screen = try LiveScreen.drill(in: home)
    let question = screen.live
    screen.program.signal(SIGSTOP)
    screen.program.signal(SIGCONT)
    try screen.settles(after: 1)
    #expect(screen.live == question)
    #expect(try screen.leaves(by: "\u{3}") == 130)
    screen.expectGivenBack()
  }
}
