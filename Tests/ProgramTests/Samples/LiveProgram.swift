import Foundation
import PseudoTerminal

/// The program while it runs, spoken to through pipes or a pseudo-terminal.
final class LiveProgram {
  private let child: pid_t
  private var input: Int32
  private let output: Int32
  /// The terminal, where it runs in one.
  let terminal: Int32?
  private(set) var heard: [UInt8] = []
  private var code: Int32?
  private var isSilent = false

  /// Starts it on pipes; what it says on standard error is heard too.
  init(_ arguments: String..., in home: Home) {
    // Speaking to a program that has ended is an error, not this process's end.
    Foundation.signal(SIGPIPE, SIG_IGN)
    var (toChild, fromChild) = ([Int32](repeating: -1, count: 2), [Int32](repeating: -1, count: 2))
    _ = program_pipe(&toChild)
    _ = program_pipe(&fromChild)
    child = Program.Start(Program.path, arguments, home)
      .start([toChild[0], fromChild[1], fromChild[1]])
    close(toChild[0])
    close(fromChild[1])
    (input, output, terminal) = (toChild[1], fromChild[0], nil)
  }

  /// Starts it in a pseudo-terminal.
  init(
    inTerminal arguments: String..., in home: Home, rows: Int32 = 24, columns: Int32 = 80,
    environment: [String: String] = [:]
  ) {
    var opened: Int32 = -1
    child = Program.Start(Program.path, arguments, home, environment: environment)
      .start(rows: rows, columns: columns, &opened)
    (input, output, terminal) = (opened, opened, opened)
  }

  deinit {
    if code == nil { kill(child, SIGKILL) }
    _ = end()
    if input >= 0, input != output { close(input) }
    close(output)
  }

  var text: String { String(decoding: heard, as: UTF8.self).replacing("\r\n", with: "\n") }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(input, bytes, bytes.count)
  }

  func signal(_ number: Int32) { kill(child, number) }

  /// Closes what it reads from.
  func hangUp() {
    close(input)
    input = -1
  }

  /// Listens until some words were said so often, or nothing more comes for a minute.
  func hears(_ words: String, times: Int = 1) -> Bool {
    while text.ranges(of: words).count < times { guard listen() else { return false } }
    return true
  }

  /// Listens to the end and waits for it; gives the exit code.
  func end() -> Int32 {
    if let code { return code }
    while listen() {}
    // It was silent for a minute and will not end by itself.
    if isSilent { kill(child, SIGKILL) }
    let code = Program.wait(for: child)
    self.code = code
    return code
  }

  private func listen() -> Bool {
    var ready = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    isSilent = poll(&ready, 1, 60_000) <= 0
    guard !isSilent else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(output, &chunk, chunk.count)
    if count > 0 { heard += chunk[..<count] }
    return count > 0
  }
}
