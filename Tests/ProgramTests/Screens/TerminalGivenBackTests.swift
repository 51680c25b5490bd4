import DeskSamples
import Foundation
import TerminalEmulator
import Testing

@Suite("A terminal that showed screens")
struct TerminalGivenBackTests {
  private let home: Home

  init() throws { home = try Home() }

  @Test("is given back however a question is left", arguments: ["q", "\u{4}", "\u{3}"])
  func isGivenBack(keys: String) throws {
    let screen = try LiveScreen.drill(in: home)
    #expect(screen.program.settings != LiveProgram.untouchedSettings)
    #expect(!screen.terminal.isCursorShown && screen.terminal.bracketsPaste)
    #expect(try screen.leaves(by: keys) == (keys == "\u{3}" ? 130 : 0))
    #expect(screen.printed.hasSuffix("To continue: eslabon play drill"))
    screen.expectGivenBack()
  }

  @Test(
    "is given back wherever Ctrl-C comes",
    arguments: ["", "?", "\r", "\r\r", "\r\rp", "\r\rg", "\r\ru", "\r\r1\r", "\r\r1\rp", "d", "h"])
  func isGivenBackWherever(keys: String) throws {
    let screen = LiveScreen(try home.options(for: Home.threeQuestions), in: home)
    try screen.sees("Eslabon: privacy, practised.")
    for key in keys { try screen.press(String(key)) }
    #expect(try screen.leaves(by: "\u{3}") == 130)
    screen.expectGivenBack()
  }

  @Test("is given back on a signal", arguments: [SIGINT, SIGQUIT, SIGTERM, SIGHUP])
  func isGivenBackOnASignal(number: Int32) throws {
    let screen = try LiveScreen.drill(in: home)
    screen.program.signal(number)
    #expect(screen.end() == 128 + number)
    screen.expectGivenBack()
  }

  @Test("ends the program when it is closed, and what was saved is kept")
  func endsTheProgramWhenClosed() throws {
    let screen = try LiveScreen.drill(in: home)
    try screen.press("1\r", seeing: "Saved.")
    screen.program.hangUp()
    #expect(screen.end() == 128 + SIGHUP)
    let next = try LiveScreen.drill(in: home)
    #expect(next.live.contains("Decision 2 of about 3"))
    #expect(next.printed.contains("You go on where you stopped."))
  }

  @Test("keeps what it showed as saved through kill -9")
  func keepsWhatWasSaved() throws {
    for number in 1...2 {
      let screen = try LiveScreen.drill(in: home)
      #expect(screen.live.contains("Decision \(number) of about 3"))
      try screen.press("1\r", seeing: "Saved.")
      screen.program.signal(SIGKILL)
      #expect(screen.end() == 128 + SIGKILL)
    }
    #expect(try LiveScreen.drill(in: home).live.contains("Decision 3 of about 3"))
  }

  @Test("is given back with the settings it had, not with usual ones")
  func isGivenBackWithItsSettings() throws {
    let script = "stty -ixon -echoctl tostop intr ^A; stty -g; \"$@\"; stty -g; echo over"
    let screen = LiveScreen(
      ["-c", script, "sh", Program.path, "play", "drill"]
        + (try home.options(for: Home.threeQuestions)), program: "/bin/sh", in: home)
    try screen.sees("Enter reads on")
    try screen.settles()
    screen.program.type("q")
    #expect(screen.end() == 0)
    let told = screen.terminal.everything.filter { $0.contains(":") && !$0.contains(" ") }
    #expect(told.count == 2 && Set(told).count == 1)
    #expect(screen.printed.hasSuffix("over"))
  }
}
