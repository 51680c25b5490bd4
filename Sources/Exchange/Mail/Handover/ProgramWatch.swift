internal import Glibc

/// Waits for a program's end while it listens to what it says.
struct ProgramWatch {
  /// The process, which leads its own group.
  let process: pid_t
  /// Where it says what is wrong; read without waiting.
  let complaints: Int32
  private var heard: [UInt8] = []
  private var isSilent = false

  init(process: pid_t, complaints: Int32) {
    self.process = process
    self.complaints = complaints
  }

  /// Waits for the end, and brings it about once patience is over.
  mutating func wait(_ patience: Duration) -> ProgramRun.End {
    let deadline = ContinuousClock.now + patience
    var pause: Int32 = 1
    while true {
      if let way = end(waiting: false) { return conclude(way) }
      if ContinuousClock.now >= deadline { break }
      listen(milliseconds: pause)
      pause = min(pause * 2, 50)
    }
    kill(-process, SIGKILL)
    kill(process, SIGKILL)
    let way = end(waiting: true)
    return conclude(way == .signalled(SIGKILL) ? .killed : way ?? .unseen)
  }

  /// How the process ended, or nil where it still runs.
  private func end(waiting: Bool) -> ProgramRun.End.Way? {
    var status: Int32 = 0
    var result: pid_t
    repeat {
      result = waitpid(process, &status, waiting ? 0 : WNOHANG)
    } while result < 0 && errno == EINTR
    guard result != 0 else { return nil }
    guard result == process else { return .unseen }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
  }

  private mutating func conclude(_ way: ProgramRun.End.Way) -> ProgramRun.End {
    listen(milliseconds: 0)
    return .init(way: way, said: String(decoding: heard, as: UTF8.self))
  }

  /// Takes in what is said within a while; what goes beyond the hearing is let go.
  private mutating func listen(milliseconds: Int32) {
    guard !isSilent else {
      poll(nil, 0, milliseconds)
      return
    }
    var source = pollfd(fd: complaints, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: ProgramRun.hearing)
    let count = read(complaints, &buffer, buffer.count)
    guard count > 0 else {
      isSilent = count == 0 || errno != EAGAIN && errno != EINTR
      return
    }
    heard += buffer.prefix(min(count, ProgramRun.hearing - heard.count))
  }
}
