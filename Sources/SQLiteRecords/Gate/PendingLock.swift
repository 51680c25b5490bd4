internal import Dispatch
internal import Foundation
internal import Glibc
internal import Records
internal import Synchronization

/// A lock that another holds, waited for on a thread of its own because `flock` knows no time limit.
///
/// The thread may outlive the wait. It then closes the file as soon as it gets the lock, so that a
/// wait which was given up never shuts the gate to others.
final class PendingLock: Sendable {
  private enum State: Equatable {
    case waiting
    case held
    case failed(CInt)
    case givenUp
  }

  private let descriptor: CInt
  private let state = Mutex(State.waiting)
  private let isSettled = DispatchSemaphore(value: 0)

  /// Makes a wait for the lock on an open file, which is the wait's until it succeeds.
  init(descriptor: CInt) { self.descriptor = descriptor }

  /// Returns once the lock is held and the file is the caller's again; otherwise closes the file.
  func wait(
    _ patience: GatePatience, onWait: () -> Void, path: String, store: String
  ) throws(RecordsError) {
    Thread.detachNewThread { self.block() }
    if !isSettled(within: patience.notice) {
      onWait()
      _ = isSettled(within: patience.limit - patience.notice)
    }
    let outcome = state.withLock { state in
      if state == .waiting { state = .givenUp }
      return state
    }
    switch outcome {
    case .held: return
    case .failed(let code):
      close(descriptor)
      throw RecordsError(systemCode: code, path: path)
    case .waiting, .givenUp: throw .locked(path: store)
    }
  }

  private func isSettled(within milliseconds: Int) -> Bool {
    isSettled.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
  }

  /// Waits for the lock for as long as it takes.
  private func block() {
    var code: CInt = 0
    repeat { code = flock(descriptor, LOCK_EX) == 0 ? 0 : errno } while code == EINTR
    let isWanted = state.withLock { state in
      guard state == .waiting else { return false }
      state = code == 0 ? .held : .failed(code)
      return true
    }
    if isWanted { isSettled.signal() } else { close(descriptor) }
  }
}
