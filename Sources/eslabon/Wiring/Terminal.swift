import ArgumentParser
import Foundation
import TerminalScreens

/// The streams of the process.
enum Terminal {
  /// Writes to standard output.
  ///
  /// - Throws: ``Failure`` where it cannot be written, as to a full disk; a closed pipe ends quietly.
  static func say(_ text: String) throws {
    try write(text, to: 1)
  }

  /// Writes bytes to standard output as they are: a file that others read.
  ///
  /// - Throws: as ``say(_:)`` does.
  static func say(bytes: [UInt8]) throws { try write(bytes[...], to: 1) }

  /// Writes to standard error, as far as that can be written.
  static func complain(_ text: String) {
    try? write(text, to: 2)
  }

  private static func write(_ text: String, to descriptor: Int32) throws {
    try write(Array(HarmlessText.lines(text).utf8)[...], to: descriptor)
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws {
    var bytes = bytes
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
