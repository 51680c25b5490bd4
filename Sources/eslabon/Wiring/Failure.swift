import ArgumentParser
import Foundation

/// Why a command cannot do what was asked: one line, perhaps a second that says what to do.
struct Failure: Error {
  /// The exit codes, after `sysexits.h`.
  enum Status: Int32 {
    case usage = 64
    case badData = 65
    case noInput = 66
    case unavailable = 69
    case cannotCreate = 73
    case inputOutput = 74
    case notPermitted = 77
  }

  let status: Status
  let what: String
  var help: String?

  /// Says it on standard error and gives the code to leave with.
  func reported() -> ExitCode {
    let help = help.map { "  help: \($0)\n" } ?? ""
    Terminal.complain("eslabon: \(what)\n\(help)")
    return ExitCode(status.rawValue)
  }
}

/// The streams of the process.
enum Terminal {
  /// Writes to standard output.
  ///
  /// - Throws: ``Failure`` where it cannot be written, as to a full disk; a closed pipe ends quietly.
  static func say(_ text: String) throws {
    try write(text, to: 1)
  }

  /// Writes to standard error, as far as that can be written.
  static func complain(_ text: String) {
    try? write(text, to: 2)
  }

  private static func write(_ text: String, to descriptor: Int32) throws {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if errno != EINTR {
        if errno == EPIPE { throw ExitCode(0) }
        throw Failure(
          status: .inputOutput,
          what: "the output cannot be written: \(String(cString: strerror(errno)))")
      }
    }
  }
}
