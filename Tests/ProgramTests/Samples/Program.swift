import Foundation
import PseudoTerminal

/// The program beside the test bundle.
enum Program {
  /// What became of a run.
  struct Run: Sendable {
    /// The exit code; 128 and the signal's number where one ended it.
    let code: Int32
    let output: Data
    let error: Data

    var text: String { String(decoding: output, as: UTF8.self) }
    var complaint: String { String(decoding: error, as: UTF8.self) }
  }

  /// The program's file.
  static let path = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("eslabon").path

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - program: what is run: this program, unless a shell runs it.
  ///   - home: where its streams are kept, and its `HOME`.
  ///   - input: what it reads.
  ///   - environment: laid over a plain one.
  ///   - largestFile: the most bytes that a file may have; 0 for no limit.
  static func run(
    _ arguments: [String], program: String = path, in home: Home, input: Data = Data(),
    folder: String? = nil,
    environment: [String: String] = [:], largestFile: Int = 0
  ) throws -> Run {
    let name = UUID().uuidString
    try home.write(input, to: name + ".in")
    let (out, err) = (home.file(name + ".out"), home.file(name + ".err"))
    let streams = [
      open(home.file(name + ".in"), O_RDONLY | O_CLOEXEC),
      open(out, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600),
      open(err, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600),
    ]
    defer { for stream in streams { close(stream) } }
    let child = Start(
      program, arguments, home, folder: folder, environment: environment, largestFile: largestFile
    ).start(streams)
    let code = wait(for: child)
    let run = Run(
      code: code, output: try Data(contentsOf: URL(fileURLWithPath: out)),
      error: try Data(contentsOf: URL(fileURLWithPath: err)))
    for end in [".in", ".out", ".err"] { unlink(home.file(name + end)) }
    return run
  }

  /// Runs it to its end, its arguments one by one.
  static func run(
    _ arguments: String..., program: String = path, in home: Home, input: Data = Data(),
    folder: String? = nil, environment: [String: String] = [:], largestFile: Int = 0
  ) throws -> Run {
    try run(
      arguments, program: program, in: home, input: input, folder: folder,
      environment: environment, largestFile: largestFile)
  }

  /// Waits for a child's end, which is brought about after so many milliseconds.
  static func wait(for child: pid_t, atMost milliseconds: Int32 = .max) -> Int32 {
    var status: Int32 = 0
    let deadline = ContinuousClock.now + .milliseconds(milliseconds)
    while waitpid(child, &status, WNOHANG) == 0 {
      if ContinuousClock.now > deadline { kill(child, SIGKILL) }
      usleep(2000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// How the program is started.
  struct Start {
    private let program: String
    private let arguments: [String]
    private let environment: [String]
    private let folder: String
    private let largestFile: Int

    init(
      _ program: String, _ arguments: [String], _ home: Home, folder: String? = nil,
      environment: [String: String] = [:], largestFile: Int = 0
    ) {
      self.program = program
      var variables = [
        "HOME": home.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "vt100",
      ]
      variables.merge(environment) { $1 }
      self.arguments = ["eslabon"] + arguments
      self.environment = variables.filter { !$1.isEmpty }.map { "\($0)=\($1)" }
      self.folder = folder ?? home.path
      self.largestFile = largestFile
    }

    /// Starts it with three streams.
    func start(_ streams: [Int32]) -> pid_t {
      withStart(streams) { start in program_start(&start) }
    }

    /// Starts it in a pseudo-terminal, which is opened.
    func start(rows: Int32, columns: Int32, _ terminal: inout Int32) -> pid_t {
      withStart([0, 1, 2]) { program_start_in_terminal(&$0, rows, columns, &terminal) }
    }

    private func withStart(
      _ streams: [Int32], _ body: (inout PseudoTerminal.program_start) -> pid_t
    ) -> pid_t {
      let words = (arguments.map { strdup($0) } + [nil], environment.map { strdup($0) } + [nil])
      defer { for word in words.0 + words.1 { free(word) } }
      return words.0.withUnsafeBufferPointer { arguments in
        words.1.withUnsafeBufferPointer { environment in
          program.withCString { path in
            folder.withCString { folder in
              var start = PseudoTerminal.program_start(
                path: path, arguments: arguments.baseAddress, environment: environment.baseAddress,
                folder: folder, input: streams[0], output: streams[1], error: streams[2],
                largest_file: largestFile)
              return body(&start)
            }
          }
        }
      }
    }
  }
}
