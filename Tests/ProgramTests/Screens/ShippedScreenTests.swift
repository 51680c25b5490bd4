import DeskSamples
import Foundation
import TerminalEmulator
import Testing

@Suite("A shipped situation on screens")
struct ShippedScreenTests {
  /// What a person presses who reads what keys do and takes what is nearest.
  private func keys(for live: String) -> String {
    if live.contains("Enter reads on") || live.contains("Enter goes on") { return "\r" }
    if live.contains("Space ticks") || live.contains("Space hides") { return "1 \r" }
    if live.contains("Space lifts") { return "0\r" }
    return live.contains("←") ? "\u{1B}[C\r" : "1\r"
  }

  @Test(
    "is played to its debrief, and once more from a decision",
    arguments: ["capital-i", "reply-stop"], [(80, 24), (40, 16)])
  func isPlayedToItsDebrief(situation: String, size: (columns: Int, rows: Int)) throws {
    let home = try Home()
    let screen = LiveScreen(
      ["play", situation, "--library", ShippedLibrary.top.path, "--store", home.store], in: home,
      columns: size.columns, rows: size.rows)
    try screen.sees("Enter reads on")
    for _ in 0..<80 where !screen.live.contains("Enter picks") {
      try screen.press(keys(for: screen.live))
    }
    #expect(screen.printed.contains("\nEVERY DECISION\n"))
    #expect(screen.printed.contains("\nONE THING TO DO ON MONDAY\n"))
    try screen.press("1\r", seeing: "Esc back")
    try screen.press("1\r", seeing: "PRACTICE: nothing")
    try screen.readsOn(to: "Enter confirms")
    try screen.press("q", seeing: "That was")
    // No line was too long for the terminal, which would have broken it.
    #expect((screen.terminal.scrollback + screen.terminal.screen).allSatisfy { !$0.goesOn })
    try screen.readsOn(to: "Enter picks")
    #expect(try screen.leaves(by: "q") == 0)
    screen.expectGivenBack()
  }
}
