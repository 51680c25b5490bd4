import DeskSamples
import Foundation
import ScenarioEngine
import TerminalEmulator
import Testing

@Suite("Keys that nobody meant")
struct StrayKeysTests {
  private let home: Home

  init() throws { home = try Home() }

  /// Ends whatever sequence or paste was begun.
  private static let tail = "\u{1B}[201~"

  @Test("break nothing when they are random", arguments: [1, 2, 3] as [UInt64])
  func breakNothing(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    var library = Home.threeQuestions
    library.situations["fire"] = SmallSituation("fire", .sort, .vault(secrets: 3), .draft).yaml
    let options = try home.options(for: library)
    var screen = LiveScreen(options, in: home)
    try screen.sees("Enter plays")
    // Without those that leave, or it would mostly be gone, and those that paint all anew.
    let kept = Set("\u{3}\u{4}qQ\u{C}\u{1A}".utf8)
    for _ in 0..<30 {
      let bytes = (0..<100).map { _ in UInt8.random(in: .min ... .max, using: &chance) }
      screen.program.type(bytes.filter { !kept.contains($0) })
      screen.program.type(Self.tail)
      // Picking Leave at the end of an attempt is among what keys do by chance.
      guard screen.answersCtrlL() else {
        #expect(screen.end() == 0)
        #expect(screen.program.settings == LiveProgram.untouchedSettings)
        #expect(screen.terminal.isCursorShown && !screen.terminal.bracketsPaste)
        screen = LiveScreen(options, in: home)
        try screen.sees("Enter plays")
        continue
      }
      #expect(!screen.terminal.isCursorShown && screen.terminal.unknown == [])
      #expect(!screen.terminal.below.isEmpty && screen.terminal.below.count < 24)
    }
    #expect(try screen.leaves(by: "\u{3}") == 130)
    screen.expectGivenBack()
  }

  @Test("answer nothing when they are pasted")
  func answerNothingWhenPasted() throws {
    let screen = try LiveScreen.drill(in: home)
    let question = screen.live
    let text = String(repeating: "1\rq", count: 700_000)
    screen.program.type("\u{1B}[200~" + text + Self.tail)
    try screen.settles()
    #expect(screen.live == question)
    #expect(!screen.printed.contains("Saved."))
    #expect(try screen.leaves(by: "\u{3}") == 130)
    screen.expectGivenBack()
  }

  @Test("answer nothing when they come faster than anybody types")
  func answerNothingInABurst() throws {
    let screen = try LiveScreen.drill(in: home)
    let question = screen.live
    // All at once for the program, which a terminal does that does not announce pastes.
    screen.program.signal(SIGSTOP)
    screen.program.type(String(repeating: "1\r", count: 1000))
    usleep(100_000)
    screen.program.signal(SIGCONT)
    try screen.settles(after: 1)
    #expect(screen.live == question)
    #expect(!screen.printed.contains("Saved."))
    #expect(try screen.leaves(by: "\u{3}") == 130)
    screen.expectGivenBack()
  }

  @Test("are got through when they come by the megabyte")
  func areGotThrough() throws {
    let screen = try LiveScreen.drill(in: home)
    let question = screen.live
    screen.program.type([UInt8](repeating: UInt8(ascii: "x"), count: 1_000_000))
    try screen.settles()
    #expect(screen.live == question)
    #expect(try screen.leaves(by: "\u{3}") == 130)
    screen.expectGivenBack()
  }

  @Test("answer no question that was not seen yet")
  func answerNoUnseenQuestion() throws {
    let screen = try LiveScreen.drill(in: home)
    try screen.press("1\r", seeing: "Saved.")
    try screen.press("\r1\r2\r\r", seeing: "Decision 2 of about 3")
    try screen.settles()
    #expect(!screen.live.contains("> "))
    #expect(screen.printed.ranges(of: "Saved.").count == 1)
    #expect(try screen.leaves(by: "q") == 0)
  }

  @Test(
    "do not swallow the next key when they are half a sequence",
    arguments: ["\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}]0;x", "\u{1B}P", "\u{1B}[M"])
  func doNotSwallowTheNextKey(half: String) throws {
    try expectDigit(after: Array(half.utf8))
  }

  @Test("do not swallow the next key when they are half a character")
  func doNotSwallowTheNextKeyAfterHalfACharacter() throws { try expectDigit(after: [0xE6, 0x97]) }

  private func expectDigit(after half: [UInt8]) throws {
    let screen = try LiveScreen.drill(in: home)
    for _ in 0..<5 where !screen.live.contains("> 2") {
      screen.program.type(half)
      // Half a sequence is none after 50 ms of silence.
      usleep(300_000)
      screen.program.type("2" + Self.tail)
      try screen.settles()
    }
    #expect(screen.live.contains("> 2"))
    #expect(try screen.leaves(by: "\u{3}") == 130)
  }
}
