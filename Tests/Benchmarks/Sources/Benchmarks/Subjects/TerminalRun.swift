import Foundation

/// A run of a program in a pseudo-terminal of 80 columns and 24 rows, left by `q` once it shows
/// something.
struct TerminalRun {
  private let program: String
  private let arguments: [String]

  init(_ program: String, _ arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// Runs it and tells how long it took until its first frame was whole; it must leave with 0.
  func time() throws -> Duration {
    let (terminal, name) = try TerminalRun.open()
    defer { close(terminal) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_addopen(&actions, descriptor, name, O_RDWR, 0)
    }
    let clock = ContinuousClock()
    let start = clock.now
    let process = try ProgramRun.start(program, arguments, &actions)
    let isShown = TerminalRun.hears(TerminalRun.endOfFrame, on: terminal)
    let time = clock.now - start
    _ = write(terminal, "q", 1)
    // What is not read would keep it from ending.
    while TerminalRun.hears(TerminalRun.endOfFrame, on: terminal) {}
    let status = ProgramRun.wait(for: process)
    try require(isShown && status == 0)
    return time
  }

  /// The end of a synchronised update, with which every frame ends.
  private static let endOfFrame = Array("\u{1B}[?2026l".utf8)

  /// Listens until some bytes come; false where the program ends before.
  private static func hears(_ bytes: [UInt8], on terminal: Int32) -> Bool {
    var heard: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(terminal, &chunk, chunk.count)
      guard count > 0 else { return false }
      heard += chunk[..<count]
      if heard.count >= bytes.count, Data(heard).range(of: Data(bytes)) != nil { return true }
    }
  }

  /// `TIOCSPTLCK` and `TIOCGPTN`, macros that Swift does not see.
  private static let (unlock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)

  /// Opens a pseudo-terminal: its master, and the name of its other end.
  private static func open() throws -> (master: Int32, name: String) {
    let master = Foundation.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (unlocked, number): (Int32, UInt32) = (0, 0)
    var window = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    try require(
      master >= 0 && ioctl(master, unlock, &unlocked) == 0
        && ioctl(master, getNumber, &number) == 0
        && ioctl(master, UInt(TIOCSWINSZ), &window) == 0)
    return (master, "/dev/pts/\(number)")
  }
}
