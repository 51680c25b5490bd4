import ArgumentParser
import Foundation

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

  /// The text without what could steer a terminal: whatever a file, a name or a path brings along.
  private static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.steersTerminals) else { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.map { $0.steersTerminals ? "\u{FFFD}" : $0 })
    return String(scalars)
  }

  private static func write(_ text: String, to descriptor: Int32) throws {
    var bytes = Array(harmless(text).utf8)[...]
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

extension Unicode.Scalar {
  /// Whether it is a control character but newline and tab, or turns the direction of writing.
  fileprivate var steersTerminals: Bool {
    switch value {
    case 0x09, 0x0A: false
    case ..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
