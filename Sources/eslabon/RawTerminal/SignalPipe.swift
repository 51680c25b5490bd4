import Dispatch
import Foundation

/// Signals as something to wait for beside a terminal: each becomes a byte of a pipe.
///
/// Meanwhile they are blocked in the thread that made it, so that none interrupts its work; that
/// thread ends it. Nothing else in the process may listen to them.
final class SignalPipe {
  /// What is ready to be read once a signal came.
  let descriptor: Int32
  private let writing: Int32
  private let sources: [any DispatchSourceSignal]
  private let actions: [(number: Int32, action: sigaction)]
  private let isOver = DispatchSemaphore(value: 0)
  private var mask = sigset_t()
  private var isOpen = true

  /// Begins to listen; signals that the process was started to ignore stay ignored.
  ///
  /// - Throws: ``Failure`` where there is no pipe to be had.
  init(_ numbers: [Int32]) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Failure.terminal(errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    let (reading, writing) = (ends[0], ends[1])
    (descriptor, self.writing) = (reading, writing)
    actions = numbers.compactMap { number in
      var action = sigaction()
      let isKnown = sigaction(number, nil, &action) == 0
      return isKnown && !action.ignores ? (number, action) : nil
    }
    var set = sigset_t()
    sigemptyset(&set)
    for number in actions.map(\.number) { sigaddset(&set, number) }
    pthread_sigmask(SIG_BLOCK, &set, &mask)
    let (isReady, isOver) = (DispatchSemaphore(value: 0), isOver)
    sources = actions.map { entry in
      let number = entry.number
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(writing, &byte, 1)
      }
      source.setRegistrationHandler { isReady.signal() }
      source.setCancelHandler { isOver.signal() }
      source.activate()
      return source
    }
    for _ in sources { isReady.wait() }
  }

  deinit { end() }

  /// The signals that came since they were last taken.
  func take() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return bytes.prefix(max(0, count)).map { Int32($0) }
  }

  /// Stops the process as Ctrl-Z does, and returns when it goes on, or at once where nobody could
  /// continue it.
  ///
  /// - Parameter group: whether to stop all that runs in the foreground with it, too.
  func stop(group: Bool) {
    var (before, standard) = (sigaction(), sigaction())
    standard.__sigaction_handler.sa_handler = SIG_DFL
    guard actions.contains(where: { $0.number == SIGTSTP }) else { return }
    sigaction(SIGTSTP, &standard, &before)
    var (set, mask) = (sigset_t(), sigset_t())
    sigemptyset(&set)
    sigaddset(&set, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &set, &mask)
    if group { kill(0, SIGTSTP) } else { raise(SIGTSTP) }
    pthread_sigmask(SIG_SETMASK, &mask, nil)
    sigaction(SIGTSTP, &before, nil)
  }

  /// Gives the signals back; those that came and were not taken are dropped.
  func end() {
    guard isOpen else { return }
    isOpen = false
    for source in sources { source.cancel() }
    for _ in sources { isOver.wait() }
    for entry in actions {
      var action = entry.action
      sigaction(entry.number, &action, nil)
    }
    pthread_sigmask(SIG_SETMASK, &mask, nil)
    close(descriptor)
    close(writing)
  }
}

extension sigaction {
  /// Whether the signal is ignored.
  fileprivate var ignores: Bool {
    unsafeBitCast(__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
