import Content
import DeskSamples
import Testing
import TrainingDesk

@testable import TerminalScreens

@Suite("Asking about a task")
struct TaskScreenTests {
  /// Keys, and what they tell.
  struct Telling: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: String
    let lines: [TypedLine]
    var testDescription: String { name }
  }

  static let tellings = [
    Telling(
      name: "agency", keys: "2⏎4⏎1⏎5⏎1⏎1⏎1 2 ⏎1 ⏎2⏎1⏎q",
      lines: ["2", "4", "1", "5", "1", "1", "1 2", "1", "2", "1"]),
    Telling(name: "curiosity", keys: "1⏎11⏎q", lines: ["1", "11"]),
    Telling(name: "delete", keys: "9⏎q", lines: ["9"]),
    Telling(
      name: "unknown", keys: "2⏎1⏎1⏎6⏎2⏎1⏎2 ⏎1⏎4⏎2⏎q",
      lines: ["2", "1", "1", "6", "2", "1", "2", "1", "4", "2"]),
  ]

  private func desk(_ language: Language) throws -> LocalPolicyDesk {
    try LocalPolicyDesk(ShippedLibrary.library, language: language)
  }

  private func screen(
    _ keys: String, _ language: Language = .english, columns: Int = 80, rows: Int = 24
  ) throws -> (terminal: StagedTerminal, exit: ScreenPlayer.Exit) {
    var events: [ScreenEvent] = .typed(keys)
    let terminal = StagedTerminal(columns: columns, rows: rows) { _ in
      events.isEmpty ? nil : events.removeFirst()
    }
    let exit = try ScreenInquirer(terminal: terminal, words: .shipped(language))
      .ask(desk(language))
    return (terminal, exit)
  }

  @Test(
    "looks on a screen as it did before", arguments: tellings, ["en", "es"] as [Language])
  func looksAsBefore(telling: Telling, language: Language) throws {
    for (columns, rows) in [(80, 24), (40, 20)] {
      let (terminal, exit) = try screen(telling.keys, language, columns: columns, rows: rows)
      #expect(exit == .finished)
      #expect(terminal.misfits == [])
      try Golden.expect(
        terminal.transcript, "Screens/may-i-\(telling.name).\(language).\(columns)x\(rows)")
    }
  }

  @Test("reads in lines as it did before", arguments: tellings, ["en", "es"] as [Language])
  func readsAsBefore(telling: Telling, language: Language) throws {
    let transcript = Transcript()
    try LineInquirer(
      desk: desk(language), source: Typist(telling.lines), sink: transcript,
      words: .shipped(language)
    ).ask()
    #expect(transcript.lines.allSatisfy { DisplayWidth.of($0) <= 80 })
    try Golden.expect(transcript.text, "may-i-\(telling.name).\(language)")
  }

  @Test("goes back, begins anew, and tells the rules in full")
  func goesBack() throws {
    let (terminal, exit) = try screen("b2⏎b1⏎11⏎p␛b11⏎n9⏎q")
    #expect(exit == .finished)
    #expect(terminal.frames.contains { $0.text.contains("This is the first question.") })
    #expect(terminal.transcript.ranges(of: "Back one question.").count == 2)
    #expect(terminal.frames.contains { $0.text.contains("This one must be got right") })
    #expect(terminal.printed.map(\.plain).joined().contains("NO RULE SPEAKS ABOUT THIS"))
  }

  @Test("answers nothing by Enter alone")
  func answersNothingByEnterAlone() throws {
    let (terminal, exit) = try screen("⏎⏎q")
    #expect(exit == .finished)
    #expect(!terminal.transcript.contains("›"))
  }

  @Test("leads to the red button, which waits for nothing")
  func leadsToTheRedButton() throws {
    let (terminal, exit) = try screen("14⏎")
    #expect(exit == .finished)
    #expect(terminal.transcript.contains("ext. 400"))
  }

  @Test("lets a person in lines go back, read the rules, and take another task")
  func servesAPerson() throws {
    let transcript = Transcript()
    let typist = Typist(
      isPerson: true, ["b", "99", "?", "1", "b", "1", "11", "p", "b", "11", "n", "9", ""])
    try LineInquirer(
      desk: desk(.english), source: typist, sink: transcript, words: .shipped(.english)
    ).ask()
    #expect(typist.lines.isEmpty)
    #expect(transcript.count(of: "This is the first question.") == 1)
    #expect(transcript.count(of: "not one of the numbers") == 1)
    #expect(transcript.count(of: "nothing is kept") == 1)
    #expect(transcript.count(of: "Only the task is a reason") == 3)
    #expect(transcript.count(of: "NO RULE SPEAKS ABOUT THIS") == 1)
  }
}
