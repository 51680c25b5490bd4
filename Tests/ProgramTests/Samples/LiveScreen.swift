import Foundation
import TerminalEmulator
import Testing

/// The program in a pseudo-terminal that shows screens, and what a person sees there.
final class LiveScreen {
  let program: LiveProgram
  /// The terminal after all that was heard.
  private(set) var terminal: EmulatedTerminal
  private var fed = 0
  /// How often all was painted anew.
  private var repaints = 0

  /// Starts it.
  ///
  /// - Parameter program: what is run: this program, unless a shell runs it.
  init(
    _ arguments: [String], program: String = Program.path, in home: Home, columns: Int = 80,
    rows: Int = 24, environment: [String: String] = [:]
  ) {
    terminal = EmulatedTerminal(columns: columns, rows: rows)
    self.program = LiveProgram(
      inTerminal: arguments, program: program, in: home, rows: Int32(rows),
      columns: Int32(columns),
      environment: ["TERM": "xterm-256color"].merging(environment) { $1 })
  }

  /// What is live: what is read from the cursor's row on.
  var live: String { terminal.below.joined(separator: "\n") }

  /// What was printed, and stays.
  var printed: String { terminal.above.joined(separator: "\n") }

  /// Looks on until some words are seen in the window.
  func sees(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try looks(for: words, sourceLocation: sourceLocation) { $0.text.contains(words) }
  }

  /// Looks on until the terminal is as it should be.
  func looks(
    for what: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ isThere: (EmulatedTerminal) -> Bool
  ) throws {
    look()
    while terminal.isHeld || !isThere(terminal) {
      let isThere = program.listen()
      look()
      try #require(isThere, "no \(what) in:\n\(terminal.text)", sourceLocation: sourceLocation)
    }
  }

  /// Looks on until all keys that were typed are dealt with: Ctrl-L is the last of them.
  ///
  /// - Parameter more: how often all is painted anew for other reasons.
  func settles(
    after more: Int = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let answers = answersCtrlL(after: more)
    try #require(answers, "in:\n\(terminal.text)", sourceLocation: sourceLocation)
  }

  /// Whether it deals with all keys that were typed, and does not end before.
  func answersCtrlL(after more: Int = 0) -> Bool {
    look()
    let enough = repaints + 1 + more
    program.type("\u{C}")
    while terminal.isHeld || repaints < enough {
      guard program.listen() else { return false }
      look()
    }
    return true
  }

  /// Presses keys once it listens, and looks on until they are dealt with.
  func press(_ keys: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try settles(sourceLocation: sourceLocation)
    program.type(keys)
    try settles(sourceLocation: sourceLocation)
  }

  /// Presses keys, after which some words are to be seen in the window.
  func press(
    _ keys: String, seeing words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try settles(sourceLocation: sourceLocation)
    program.type(keys)
    try sees(words, sourceLocation: sourceLocation)
  }

  /// Presses Enter until some words are live, twenty times at most.
  func readsOn(to words: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    for _ in 0..<20 where !live.contains(words) {
      try press("\r", sourceLocation: sourceLocation)
    }
    try #require(live.contains(words), "in:\n\(terminal.text)", sourceLocation: sourceLocation)
  }

  /// Presses keys that end it once it listens; gives the exit code.
  func leaves(
    by keys: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Int32 {
    try settles(sourceLocation: sourceLocation)
    program.type(keys)
    return end()
  }

  /// Gives the window another size, and looks on until all is painted for it.
  func resize(
    columns: Int, rows: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try settles(sourceLocation: sourceLocation)
    let isOther = (columns, rows) != (terminal.columns, terminal.rows)
    resizeUnseen(columns: columns, rows: rows)
    try settles(after: isOther ? 1 : 0, sourceLocation: sourceLocation)
  }

  /// Gives the window another size while the program cannot take note.
  func resizeUnseen(columns: Int, rows: Int) {
    terminal.resize(columns: columns, rows: rows)
    program.resize(rows: rows, columns: columns)
  }

  /// Listens to the end; gives the exit code.
  func end() -> Int32 {
    let code = program.end()
    look()
    return code
  }

  /// Expects that the terminal is as it was before, and nothing live is left on it.
  func expectGivenBack(sourceLocation: SourceLocation = #_sourceLocation) {
    look()
    #expect(program.settings == LiveProgram.untouchedSettings, sourceLocation: sourceLocation)
    #expect(!program.settings.isEmpty, sourceLocation: sourceLocation)
    #expect(terminal.isCursorShown && terminal.breaksAtEdge, sourceLocation: sourceLocation)
    #expect(!terminal.bracketsPaste && !terminal.isHeld, sourceLocation: sourceLocation)
    #expect(terminal.style == [] && terminal.column == 0, sourceLocation: sourceLocation)
    #expect(terminal.below == [], sourceLocation: sourceLocation)
    #expect(terminal.unknown == [], sourceLocation: sourceLocation)
  }

  private func look() {
    terminal.feed(program.heard[fed...])
    let mark = Array("\u{1B}[?2026h\r\u{1B}[J".utf8)
    repaints += program.heard[max(0, fed - mark.count + 1)...].ranges(of: mark).count
    fed = program.heard.count
  }
}
