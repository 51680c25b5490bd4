import ArgumentParser
import Dispatch
import Foundation
import TerminalScreens

/// The streams of the process.
enum Terminal {
  /// Whose turn it is to write; whoever speaks last keeps it.
  private static let turn = DispatchSemaphore(value: 1)

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

  /// Writes the last words to standard error: whatever else is being said stops after its line.
  ///
  /// Where nobody reads what is being said, it does not wait for long.
  static func complainLast(_ text: String) {
    _ = turn.wait(timeout: .now() + .milliseconds(500))
    var ready = pollfd(fd: 2, events: Int16(POLLOUT), revents: 0)
    guard poll(&ready, 1, 500) > 0 else { return }
    try? put(Array(HarmlessText.lines(text).utf8)[...], to: 2)
  }

  private static func write(_ text: String, to descriptor: Int32) throws {
    try write(Array(HarmlessText.lines(text).utf8)[...], to: descriptor)
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws {
    turn.wait()
    defer { turn.signal() }
    try put(bytes, to: descriptor)
  }

  private static func put(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws {
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
