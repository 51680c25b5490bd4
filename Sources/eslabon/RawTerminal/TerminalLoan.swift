import Foundation
import Synchronization

/// A terminal taken for keys one by one, to be given back as it was.
final class TerminalLoan: Sendable {
  /// What there is while the terminal is taken.
  private struct Taken {
    /// The settings to give back.
    let original: termios
    let output: TerminalOutput
  }

  private let taken = Mutex<Taken?>(nil)

  /// Pastes are announced.
  private static let begin = Array("\u{1B}[?2004h".utf8)
  /// What is live is erased, and all modes are as terminals begin.
  private static let end = Array(
    "\r\u{1B}[J\u{1B}[m\u{1B}[?2026l\u{1B}[?7h\u{1B}[?25h\u{1B}[?2004l".utf8)

  /// Prepares a loan that the process gives back when it exits, however that comes.
  init() {
    let me = Unmanaged.passRetained(self)
    let isKept = on_exit(
      { _, loan in
        guard let loan else { return }
        Unmanaged<TerminalLoan>.fromOpaque(loan).takeUnretainedValue().giveBack()
      }, me.toOpaque())
    if isKept != 0 { me.release() }
  }

  /// Whether something else is in the foreground of the terminal.
  var isInBackground: Bool {
    let group = tcgetpgrp(0)
    return group > 0 && group != getpgrp()
  }

  /// Where to write to; nil while the terminal is not taken.
  var output: TerminalOutput? { taken.withLock { $0?.output } }

  /// Takes the terminal, or sets it again where it is taken.
  ///
  /// - Throws: ``Failure`` where it cannot be set.
  func take() throws {
    let number = taken.withLock { taken -> Int32 in
      var settings = termios()
      guard tcgetattr(0, &settings) == 0 else { return errno }
      let now = taken ?? Taken(original: settings, output: TerminalOutput())
      guard TerminalLoan.set(now.original.raw) else { return errno }
      taken = now
      _ = now.output.write(TerminalLoan.begin, within: 500)
      return 0
    }
    guard number == 0 else { throw Failure.terminal(number) }
  }

  /// Gives the terminal back as it was; what is live on it is erased.
  func giveBack() {
    taken.withLock { taken in
      guard let last = taken else { return }
      taken = nil
      guard !isInBackground else { return }
      _ = last.output.write(TerminalLoan.end, within: 500)
      _ = TerminalLoan.set(last.original)
    }
  }

  private static func set(_ settings: termios) -> Bool {
    var settings = settings
    while tcsetattr(0, TCSANOW, &settings) != 0 { guard errno == EINTR else { return false } }
    return true
  }
}

extension termios {
  /// The settings with which every key arrives at once, as a byte, and nothing is echoed; how
  /// output is treated stays as it is.
  fileprivate var raw: termios {
    var raw = self
    raw.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INLCR | IGNCR | ISTRIP | IXON | PARMRK)
    raw.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    withUnsafeMutableBytes(of: &raw.c_cc) { controls in
      controls[Int(VMIN)] = 0
      controls[Int(VTIME)] = 0
    }
    return raw
  }
}
