import DeskSamples
import Foundation
import TerminalEmulator
import Testing

@Suite("Hostile text on screens")
struct HostileScreenTests {
  private let home: Home

  init() throws { home = try Home() }

  @Test("is painted harmlessly where no reader can refuse it: in the name of a file")
  func isPaintedHarmlessly() throws {
    let library = try home.write(Home.threeQuestions)
    let store = home.file("\u{1B}]0;owned\u{7}\u{1B}[31m\u{9B}2J\u{202E}\r\n.db")
    let screen = LiveScreen(["--library", library, "--store", store], in: home)
    try screen.sees("Eslabon: privacy, practised.")
    try screen.press("d", seeing: "WHAT IS STORED ABOUT YOU")
    #expect(screen.printed.contains("\u{FFFD}]0;owned"))
    #expect(screen.terminal.unknown == [])
    #expect(!screen.program.text.unicodeScalars.contains("\u{202E}"))
    #expect(try screen.leaves(by: "\u{3}") == 130)
    screen.expectGivenBack()
  }

  @Test(
    "breaks no frame where it is long, wide or piled up",
    arguments: [
      String(repeating: "x", count: 400), String(repeating: "日本語", count: 60),
      String(repeating: "e\u{301}", count: 150), String(repeating: "한국 ", count: 60),
      "Z" + String(repeating: "\u{300}\u{316}", count: 200),
      String(repeating: "👩\u{200D}👩\u{200D}👧", count: 40), String(repeating: "❤️", count: 60),
      String(repeating: "שלום ", count: 40), String(repeating: "\u{200B}", count: 300),
      String(repeating: "🇪🇸", count: 60), String(repeating: "क्षि", count: 60),
    ])
  func breaksNoFrame(text: String) throws {
    let library = SmallLibrary(
      drill: [SmallSituation("fire", voice: text, .lunch, .vault(secrets: 3), .draft)], mark: 0)
    for columns in [40, 80] {
      let screen = try LiveScreen.drill(library, in: home, columns: columns)
      for keys in ["1", "j", "p", "q", "?", "q", "j", "r", "\r", "\r", "k"] {
        try screen.press(keys)
        let seen = screen.terminal.everything
        #expect(seen.filter { $0.contains("Decision 1") }.count <= 1)
        // Each frame ends with what keys do, or with what is said to the last one.
        let ends = ["Enter confirms", "Enter reads on", "Enter goes on", "Esc back", "Nothing is "]
        #expect(seen.filter { line in ends.contains { line.contains($0) } }.count == 1)
        #expect(screen.terminal.unknown == [])
      }
      #expect(try screen.leaves(by: "\u{3}") == 130)
      screen.expectGivenBack()
    }
  }
}
