import Foundation

/// A run of a program, without input, whose output is thrown away.
struct ProgramRun {
  private let program: String
  private let arguments: [String]

  init(_ program: String, _ arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// Runs it and tells how long it took; it must leave with 0.
  func time() throws -> Duration {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, mode) in [(0, O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] as [(Int32, Int32)] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", mode, 0)
    }
    let clock = ContinuousClock()
    let start = clock.now
    let status = ProgramRun.wait(for: try ProgramRun.start(program, arguments, &actions))
    let time = clock.now - start
    try require(status == 0)
    return time
  }

  /// Starts a program in a plain environment.
  static func start(
    _ program: String, _ arguments: [String], _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    let words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = ["LANG=C.UTF-8", "TERM=xterm-256color"]
    let environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for word in words + environment { free(word) } }
    var process: pid_t = 0
    try require(posix_spawn(&process, program, &actions, nil, words, environment) == 0)
    return process
  }

  /// Waits for a process to end and gives its status.
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 && errno == EINTR {}
    return status
  }
}
