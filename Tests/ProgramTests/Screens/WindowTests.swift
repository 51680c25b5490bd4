import DeskSamples
import Foundation
import TerminalEmulator
import Testing

@Suite("The window of screens")
struct WindowTests {
  private let home: Home

  init() throws { home = try Home() }

  @Test(
    "can change at any place, and nothing of it is lost",
    arguments: ["", "?", "\r", "\r\r", "\r\rp", "\r\ru", "\r\r1\r", "\r\r1\r\r1\r\r1\r\r\r\r", "d"])
  func canChange(keys: String) throws {
    let screen = LiveScreen(try home.options(for: Home.threeQuestions), in: home)
    try screen.sees("Eslabon: privacy, practised.")
    for key in keys { try screen.press(String(key)) }
    let (live, printed) = (screen.live, screen.printed)
    for (columns, rows) in [(40, 24), (200, 60), (100, 3), (80, 24), (20, 12), (1, 1), (80, 24)] {
      try screen.resize(columns: columns, rows: rows)
      let terminal = screen.terminal
      #expect(!terminal.isCursorShown && terminal.column == 0 && terminal.unknown == [])
      #expect(!terminal.below.isEmpty, "\(columns)x\(rows)")
      // The frame is painted for the window: the terminal broke none of its rows.
      #expect(terminal.screen[terminal.row...].allSatisfy { !$0.goesOn })
    }
    #expect(screen.live == live)
    #expect(screen.printed == printed)
    #expect(try screen.leaves(by: "\u{3}") == 130)
    screen.expectGivenBack()
  }

  @Test("is filled to its width, and no terminal breaks a line", arguments: [40, 80, 200])
  func isFilled(columns: Int) throws {
    let screen = LiveScreen(
      ["play", "security", "--library", ShippedLibrary.top.path, "--store", home.store], in: home,
      columns: columns)
    try screen.sees("Enter reads on")
    try screen.readsOn(to: "Enter confirms")
    let rows = screen.terminal.scrollback + screen.terminal.screen
    #expect(rows.allSatisfy { !$0.goesOn })
    let longest = rows.map(\.text.count).max() ?? 0
    // Text wider than 84 columns is hard to read.
    #expect(longest > min(columns, 84) - 10 && longest < columns)
    #expect(try screen.leaves(by: "q") == 0)
    screen.expectGivenBack()
  }

  @Test("may be one column and one row: keys do there what they do elsewhere")
  func mayBeTiny() throws {
    let screen = LiveScreen(
      ["play", "drill"] + (try home.options(for: Home.threeQuestions)), in: home, columns: 1,
      rows: 1)
    try screen.looks(for: "frame") { !$0.isCursorShown }
    // A letter a page; what is typed ahead of the question is forgotten.
    for _ in 0..<20 { try screen.press(String(repeating: "\r", count: 40)) }
    try screen.press("1\r")
    try screen.resize(columns: 80, rows: 24)
    try screen.readsOn(to: "Decision 2 of about 3")
    #expect(try screen.leaves(by: "\u{3}") == 130)
    screen.expectGivenBack()
  }
}
