import Foundation

/// A terminal that is written to without waiting for ever where it stands still.
final class TerminalOutput: Sendable {
  /// What became of what was written.
  enum Outcome: Equatable {
    case written
    /// It was given up, because something else happened or for want of time.
    case abandoned
    /// The terminal is closed.
    case closed
    /// It cannot be written to, for this reason of the system's.
    case failed(Int32)
  }

  /// Most that is written at once.
  private static let chunk = 16_384
  private let descriptor: Int32

  /// Opens the terminal of standard output anew, so that not to wait is this program's alone; what
  /// shares standard output must not find it changed.
  init() {
    var name = [CChar](repeating: 0, count: 256)
    let isNamed = ttyname_r(1, &name, name.count) == 0
    let opened =
      isNamed ? open(name, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC) : -1
    descriptor = opened >= 0 ? opened : 1
  }

  deinit { if descriptor > 2 { close(descriptor) } }

  /// Writes all of it.
  ///
  /// - Parameters:
  ///   - milliseconds: how long the terminal may stand still; nil for ever.
  ///   - other: a descriptor that is watched while the terminal stands still, or -1.
  ///   - goesOn: asked when `other` has something to read; whether to wait on.
  func write(
    _ bytes: [UInt8], within milliseconds: Int32? = nil, watching other: Int32 = -1,
    goesOn: () -> Bool = { false }
  ) -> Outcome {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.prefix(TerminalOutput.chunk).withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var places = [
          pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0),
          pollfd(fd: other, events: Int16(POLLIN), revents: 0),
        ]
        let ready = poll(&places, 2, milliseconds ?? -1)
        if ready == 0 { return .abandoned }
        if ready > 0, places[1].revents != 0, !goesOn() { return .abandoned }
      case EIO, ENXIO, EPIPE, ENODEV: return .closed
      case let number: return .failed(number)
      }
    }
    return .written
  }
}

extension Failure {
  /// A terminal that cannot be used, for a reason of the system's.
  static func terminal(_ number: Int32) -> Failure {
    Failure(
      status: .inputOutput,
      what: "the terminal cannot be used: \(String(cString: strerror(number)))")
  }
}
