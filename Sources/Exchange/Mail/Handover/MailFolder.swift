internal import Glibc

/// A folder that takes mails as `.eml` files, for those who look at them or send them otherwise.
///
/// A file is named by its place and stage, never by a person; only its owner may read it, and none is
/// ever overwritten.
public struct MailFolder: Sendable {
  /// Where it is.
  public let path: String

  /// Names a folder; it is made with the first mail where it is missing, for its owner alone.
  public init(path: String) { self.path = path }

  /// Writes a mail; once this returns it is on the disk as a whole.
  ///
  /// - Parameters:
  ///   - order: its place among the mails of a run, from 1.
  ///   - stage: why it is sent, such as `d-7`: lowercase letters, digits, `+` and `-`.
  /// - Returns: the file's path, such as `out/0001-d-7.eml`.
  /// - Throws: ``MailError/badStage(_:)``, ``MailError/fileExists(path:)`` or
  ///   ``MailError/notWritten(path:code:)``; then there is no new file.
  @discardableResult
  public func write(_ mail: ReminderMail, order: Int, stage: String) throws(MailError) -> String {
    guard (1...40).contains(stage.utf8.count), stage.utf8.allSatisfy(Self.isPlain) else {
      throw .badStage(stage)
    }
    let digits = String(order)
    let place = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    let name = "\(place)-\(stage).eml"
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw .notWritten(path: path, code: errno) }
    let target = path + "/" + name
    let draft = path + "/." + name + ".\(getpid())"
    try write(mail.bytes, toNew: draft)
    do throws(MailError) {
      try Self.move(draft, to: target)
    } catch {
      unlink(draft)
      throw error
    }
    try keep()
    return target
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte.isLetterOrDigit && !(65...90).contains(byte)) || "+-".utf8.contains(byte)
  }

  private func write(_ bytes: [UInt8], toNew draft: String) throws(MailError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(draft, flags, 0o600)
    guard descriptor >= 0 else { throw .notWritten(path: draft, code: errno) }
    let isWritten =
      fchmod(descriptor, 0o600) == 0 && DescriptorWriting.write(bytes, to: descriptor)
      && fsync(descriptor) == 0
    let code = errno
    close(descriptor)
    guard isWritten else {
      unlink(draft)
      throw .notWritten(path: draft, code: code)
    }
  }

  /// Gives a file its name unless there is one of that name.
  private static func move(_ draft: String, to target: String) throws(MailError) {
    if link(draft, target) == 0 {
      unlink(draft)
      return
    }
    guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else { throw refusal(target) }
    // Where files have one name only, as on memory sticks, the name is taken first.
    let placeholder = open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard placeholder >= 0 else { throw refusal(target) }
    close(placeholder)
    guard rename(draft, target) == 0 else { throw refusal(target) }
  }

  private static func refusal(_ target: String) -> MailError {
    errno == EEXIST ? .fileExists(path: target) : .notWritten(path: target, code: errno)
  }

  /// Puts the folder's new name on the disk too.
  private func keep() throws(MailError) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .notWritten(path: path, code: errno) }
    defer { close(folder) }
    guard fsync(folder) == 0 || errno == EINVAL else {
      throw .notWritten(path: path, code: errno)
    }
  }
}
