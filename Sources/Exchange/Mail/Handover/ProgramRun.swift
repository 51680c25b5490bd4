internal import Glibc

/// One run of a program that reads its input, says what is wrong and ends.
///
/// The input is a nameless file in memory, so that writing it waits for nobody and no SIGPIPE is
/// raised; the program is a process group of its own, so that a late one ends with what it started.
struct ProgramRun: Sendable {
  /// How a run ended and what the program said on standard error.
  struct End: Sendable {
    /// How it ended.
    enum Way: Hashable, Sendable {
      case exited(Int32)
      case signalled(Int32)
      /// It ran too long.
      case killed
      /// Another part of this process took note of its end.
      case unseen
    }
    let way: Way
    let said: String
  }

  /// The most that is kept of what it says, in bytes.
  static let hearing = 4096

  let program: String
  let arguments: [String]
  let environment: [String: String]
  let patience: Duration

  /// Runs it to its end.
  func run(input: [UInt8]) throws(MailError) -> End {
    let source = try holding(input)
    defer { close(source) }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw notStarted(errno) }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let process: pid_t
    do throws(MailError) {
      process = try spawn(input: source, complaints: ends[1])
      close(ends[1])
    } catch {
      close(ends[1])
      throw error
    }
    var watch = ProgramWatch(process: process, complaints: ends[0])
    return watch.wait(patience)
  }

  private func notStarted(_ code: Int32) -> MailError {
    .notStarted(program: program, code: code)
  }

  /// A new file whose name is taken away at once; on the disk only where memory takes no files.
  private static func openNameless() -> Int32 {
    let name = "/eslabon-\(getpid())-\(UInt64.random(in: .min ... .max))"
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let inMemory = shm_open(name, flags, 0o600)
    guard inMemory < 0 else {
      shm_unlink(name)
      return inMemory
    }
    let onDisk = open("/tmp" + name, flags, 0o600)
    if onDisk >= 0 { unlink("/tmp" + name) }
    return onDisk
  }

  /// A nameless file at its beginning that holds the bytes.
  private func holding(_ bytes: [UInt8]) throws(MailError) -> Int32 {
    let descriptor = Self.openNameless()
    guard descriptor >= 0 else { throw notStarted(errno) }
    guard DescriptorWriting.write(bytes, to: descriptor), lseek(descriptor, 0, SEEK_SET) == 0 else {
      let code = errno
      close(descriptor)
      throw notStarted(code)
    }
    return descriptor
  }

  private func spawn(input: Int32, complaints: Int32) throws(MailError) -> pid_t {
    let words = [program] + arguments
    let settings = environment.map { "\($0.key)=\($0.value)" }
    guard program.hasPrefix("/"), !(words + settings).contains(where: { $0.utf8.contains(0) })
    else { throw notStarted(EINVAL) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, complaints, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Self.setFresh(&attributes)

    var process: pid_t = 0
    var code: Int32 = 0
    CStrings.with(words) { argv in
      CStrings.with(settings) { envp in
        code = posix_spawn(&process, program, &actions, &attributes, argv, envp)
      }
    }
    guard code == 0 else { throw notStarted(code) }
    return process
  }

  /// A process group of its own, no signal blocked, and none ignored because we ignore it.
  private static func setFresh(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    sigemptyset(&none)
    var ignored = sigset_t()
    sigemptyset(&ignored)
    for signal in [SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT, SIGTERM, SIGCHLD] {
      sigaddset(&ignored, signal)
    }
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }
}
