import Dispatch
import Foundation
import TerminalScreens

/// Lines from standard input, read no further than needed.
final class StandardInput: LineSource {
  /// The longest line that is read, in bytes.
  private static let longest = 4096
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// Whether standard input is a terminal.
  var isPerson: Bool { isatty(0) == 1 }

  func next() -> TypedLine {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        line += buffer[..<end]
        buffer.removeSubrange(...end)
        break
      }
      line += buffer
      buffer.removeAll(keepingCapacity: true)
      if line.count > StandardInput.longest {
        isTooLong = true
        line.removeAll()
      }
      guard fill() else {
        if line.isEmpty && !isTooLong { return .end }
        break
      }
    }
    guard !isTooLong, line.count <= StandardInput.longest else { return .tooLong }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    guard let text = String(validating: line, as: UTF8.self) else { return .notText }
    return .text(text)
  }

  private func fill() -> Bool {
    guard !isAtEnd else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(0, &chunk, chunk.count)
      if count > 0 {
        buffer += chunk[..<count]
        return true
      }
      if count < 0, errno == EINTR { continue }
      isAtEnd = true
      return false
    }
  }
}

/// Lines to standard output.
struct StandardOutput: LineSink {
  /// The terminal's columns, else 80.
  var width: Int {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  func write(_ text: String) throws { try Terminal.say(text) }
}

/// Says something before Ctrl-C or a closed terminal ends the process, which is saved anyway.
final class Interruption {
  private let sources: [any DispatchSourceSignal]

  init(_ say: @escaping @Sendable () -> Void) {
    let isReady = DispatchSemaphore(value: 0)
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        say()
        exit(128 + number)
      }
      source.setRegistrationHandler { isReady.signal() }
      source.activate()
      return source
    }
    // Until then a signal would be lost, or end the process without a word.
    for _ in sources { isReady.wait() }
  }

  /// Gives the signals back.
  func end() {
    for source in sources { source.cancel() }
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
  }
}
