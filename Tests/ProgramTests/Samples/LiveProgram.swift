import Foundation
import PseudoTerminal

/// The program while it runs, spoken to through pipes or a pseudo-terminal.
final class LiveProgram {
  /// How long it may be silent where it has something to say, in milliseconds.
  private static let patience: Int32 = 20_000
  private let child: pid_t
  private var input: Int32
  private var output: Int32
  /// The terminal, where it runs in one.
  private let terminal: Int32?
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
  ///
  /// - Parameter program: what is run: this program, unless a shell runs it.
  init(
    inTerminal arguments: [String], program: String = Program.path, in home: Home,
    rows: Int32 = 24, columns: Int32 = 80, environment: [String: String] = [:]
  ) {
    var opened: Int32 = -1
    child = Program.Start(program, arguments, home, environment: environment)
      .start(rows: rows, columns: columns, &opened)
    (input, output, terminal) = (opened, opened, opened)
  }

  deinit {
    if code == nil { kill(child, SIGKILL) }
    _ = end()
    hangUp()
    if output >= 0 { close(output) }
  }

  var text: String { String(decoding: heard, as: UTF8.self).replacing("\r\n", with: "\n") }

  func type(_ text: String) { type(Array(text.utf8)) }

  /// Types as fast as it reads, and listens meanwhile, so that neither waits for the other.
  func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, input >= 0 {
      var places = [
        pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&places, 2, LiveProgram.patience) > 0 else { return }
      if places[1].revents != 0, !listen() { return }
      guard places[0].revents & Int16(POLLOUT) != 0 else { continue }
      // No more than there is room for where there is any, or writing would wait.
      let count = rest.prefix(256).withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  func signal(_ number: Int32) { kill(child, number) }

  /// Gives its terminal's window another size, of which the system tells it.
  func resize(rows: Int, columns: Int) {
    guard let terminal else { return }
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// How its terminal is set; empty where it has none.
  var settings: [UInt8] { terminal.map(LiveProgram.settings) ?? [] }

  /// How a terminal is set that nobody has touched.
  static var untouchedSettings: [UInt8] {
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(terminal) }
    return settings(of: terminal)
  }

  private static func settings(of terminal: Int32) -> [UInt8] {
    var settings = termios()
    guard tcgetattr(terminal, &settings) == 0 else { return [] }
    return withUnsafeBytes(of: settings) { Array($0) }
  }

  /// Closes what it reads from; a terminal is gone altogether.
  func hangUp() {
    guard input >= 0 else { return }
    close(input)
    if output == input { output = -1 }
    input = -1
  }

  /// Listens until some words were said so often, or nothing more comes for a while.
  func hears(_ words: String, times: Int = 1) -> Bool {
    while text.ranges(of: words).count < times { guard listen() else { return false } }
    return true
  }

  /// Listens until it says more; false where nothing more comes for a while, or ever.
  func listen() -> Bool {
    guard output >= 0 else { return false }
    var ready = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    isSilent = poll(&ready, 1, LiveProgram.patience) <= 0
    guard !isSilent else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(output, &chunk, chunk.count)
    if count > 0 { heard += chunk[..<count] }
    return count > 0
  }

  /// Waits until it has filled its pipe and says no more.
  func isStuck() -> Bool {
    var (before, waited) = (Int32(-1), Int32(0))
    while waited < LiveProgram.patience {
      var unread: Int32 = 0
      _ = ioctl(output, UInt(FIONREAD), &unread)
      if unread > 32_768, unread == before { return true }
      before = unread
      usleep(100_000)
      waited += 100
    }
    return false
  }

  /// Waits for its end without listening; gives the exit code.
  func endUnheard() -> Int32 {
    let code = Program.wait(for: child, atMost: LiveProgram.patience)
    self.code = code
    return code
  }

  /// Listens to the end and waits for it; gives the exit code.
  func end() -> Int32 {
    if let code { return code }
    while listen() {}
    // It was silent for too long and will not end by itself.
    if isSilent { kill(child, SIGKILL) }
    let code = Program.wait(for: child, atMost: LiveProgram.patience)
    self.code = code
    return code
  }
}
