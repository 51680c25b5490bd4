import Foundation
import TerminalScreens

/// The terminal of standard input and output, whose keys arrive one by one.
///
/// It is given back as it was by ``giveBack()``, when it is let go, and when the process exits; while
/// the process is stopped by Ctrl-Z, too. Several may follow each other in a process, one at a time,
/// each in one thread.
final class RawTerminal: ScreenTerminal {
  /// How long a sequence may stay half before it is none.
  private static let silence = Duration.milliseconds(50)
  /// The most keys that somebody types before they are read; more were pasted, where the terminal
  /// does not say so, and answer nothing.
  private static let mostTyped = 256
  private let loan: TerminalLoan
  private let signals: SignalPipe
  private var painter: FramePainter
  private var parser = KeyParser()
  private var lastRead = ContinuousClock.now
  /// What was typed and not asked for yet.
  private var typed: ArraySlice<Keystroke> = []
  /// Signals that came while something was written.
  private var pending: [Int32] = []
  /// The signal that asked the process to end, or SIGHUP where the terminal was closed; nil before.
  private(set) var endingSignal: Int32?
  private var isEnded = false
  private var isClosed = false

  /// Whether standard input and output are a terminal that screens can be shown on.
  static func canShowScreens(environment: [String: String]) -> Bool {
    guard let term = environment["TERM"], !term.isEmpty, term != "dumb" else { return false }
    return isatty(0) == 1 && isatty(1) == 1
  }

  /// Takes the terminal.
  ///
  /// - Throws: ``Failure`` where it cannot be set.
  init(colours: ColourMode) throws {
    signals = try SignalPipe([SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT])
    loan = TerminalLoan()
    painter = FramePainter(size: RawTerminal.windowSize, colours: colours)
    try loan.take()
  }

  deinit { giveBack() }

  /// Gives the terminal back; what is live on it is erased. A second time does nothing.
  func giveBack() {
    (isEnded, isClosed) = (true, true)
    loan.giveBack()
    signals.end()
  }

  var size: TerminalSize { RawTerminal.windowSize }

  func show(_ lines: [StyledText], above frame: Frame) throws {
    guard !isClosed, let output = loan.output else { return }
    if painter.size != size { painter.resize(to: size) }
    // Last words do not wait for a terminal that stands still.
    let areLast = isEnded || pending.contains(where: RawTerminal.isEnding)
    let outcome = output.write(
      painter.show(lines, above: frame), within: areLast ? 500 : nil, watching: signals.descriptor,
      goesOn: {
        pending += signals.take()
        return !pending.contains(where: RawTerminal.isEnding)
      })
    switch outcome {
    case .written: break
    case .abandoned: painter.forget()
    case .closed: close()
    case .failed(let number): throw Failure.terminal(number)
    }
  }

  func next(within milliseconds: Int?) -> ScreenEvent {
    let deadline = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while true {
      if let event = nextTyped() ?? answerSignals() { return event }
      if isEnded { return .ended }
      let now = ContinuousClock.now
      if parser.isWithin, now >= lastRead + RawTerminal.silence {
        typed += parser.finish()
      } else if let deadline, now >= deadline, !wait(until: now) {
        return .elapsed
      } else {
        let half = parser.isWithin ? lastRead + RawTerminal.silence : nil
        _ = wait(until: [half, deadline].compactMap(\.self).min())
      }
    }
  }

  func forgetTypedAhead() {
    // What is read and dropped leaves the parser where it is in a sequence or a paste; what was
    // flushed would leave it before an end that never comes.
    var reads = 0
    while reads < 1024, !isEnded, poll(0, for: 0).isTyped {
      readTyped()
      reads += 1
    }
    typed.removeAll { !$0.meansTheProgram }
  }

  /// The next key that was typed; Ctrl-Z and Ctrl-L are acted upon.
  private func nextTyped() -> ScreenEvent? {
    switch typed.popFirst() {
    case nil: return nil
    case .key(let key)?: return .key(key)
    case .suspend?: return suspend(group: true)
    case .redraw?:
      painter.forget()
      return .resized(size)
    }
  }

  /// What the signals ask for that came.
  private func answerSignals() -> ScreenEvent? {
    guard !pending.isEmpty else { return nil }
    let numbers = pending
    pending = []
    if let number = numbers.first(where: RawTerminal.isEnding) {
      endingSignal = number
      isEnded = true
      return .ended
    }
    if numbers.contains(SIGTSTP) { return suspend(group: false) }
    if numbers.contains(SIGCONT) { return comeBack() }
    painter.resize(to: size)
    return .resized(size)
  }

  /// Gives the terminal back and stops the process; takes it again when the process goes on in the
  /// foreground.
  private func suspend(group: Bool) -> ScreenEvent {
    loan.giveBack()
    signals.stop(group: group)
    return comeBack()
  }

  /// Takes the terminal again after the process was continued.
  private func comeBack() -> ScreenEvent {
    while loan.isInBackground {
      // It was continued in the background, where it has nothing to do, unless it is to end.
      guard poll(-1, for: 500).isSignalled else { return end() }
      pending += signals.take()
      guard !pending.contains(where: RawTerminal.isEnding) else { return end() }
      pending = []
      signals.stop(group: false)
    }
    do { try loan.take() } catch { return end() }
    // Whoever had the terminal meanwhile may have left it otherwise.
    _ = painter.leave()
    painter.resize(to: size)
    return .resized(size)
  }

  private func end() -> ScreenEvent {
    endingSignal = pending.first(where: RawTerminal.isEnding) ?? SIGHUP
    isEnded = true
    return .ended
  }

  /// Waits for a key or a signal; gives whether one came.
  private func wait(until deadline: ContinuousClock.Instant?) -> Bool {
    let left = deadline.map { max(.zero, $0 - ContinuousClock.now) / .milliseconds(1) }
    // Rounded up: a millisecond too late is better than many rounds too early.
    let ready = poll(0, for: left.map { Int32(min(Double(Int32.max), $0.rounded(.up))) } ?? -1)
    if ready.isSignalled { pending += signals.take() }
    if ready.isTyped { readTyped() }
    return ready.isSignalled || ready.isTyped
  }

  private func poll(_ input: Int32, for milliseconds: Int32) -> (isTyped: Bool, isSignalled: Bool) {
    var places = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    guard Foundation.poll(&places, 2, milliseconds) > 0 else { return (false, false) }
    return (places[0].revents != 0, places[1].revents != 0)
  }

  private func readTyped() {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(0, &bytes, bytes.count)
    if count > 0 {
      let strokes = parser.read(bytes[..<count])
      typed += strokes.count > RawTerminal.mostTyped ? strokes.filter(\.meansTheProgram) : strokes
      lastRead = .now
    } else if count == 0 ? isHungUp : errno != EINTR && errno != EAGAIN {
      close()
    }
  }

  /// Takes note that the terminal was closed.
  private func close() {
    endingSignal = endingSignal ?? SIGHUP
    (isEnded, isClosed) = (true, true)
  }

  /// Whether the terminal is gone: nothing to read is no end of a terminal in this mode.
  private var isHungUp: Bool {
    var settings = termios()
    return tcgetattr(0, &settings) != 0
  }

  private static func isEnding(_ number: Int32) -> Bool {
    [SIGTERM, SIGHUP, SIGINT, SIGQUIT].contains(number)
  }

  static var windowSize: TerminalSize {
    var window = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return TerminalSize(columns: 80, rows: 24)
    }
    return TerminalSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }
}
