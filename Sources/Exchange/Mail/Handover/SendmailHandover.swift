public import Foundation

/// Hands a mail to the machine's mail system, the way `sendmail -t -i` takes it.
///
/// The mail is given with the machine's own line ends (LF), as the program has taken it since the
/// beginning: some mail systems make two ends of a CR LF. A mail holds no bare LF, so that it goes out
/// with the CR LF of ``ReminderMail/bytes``. `-i` keeps a line with a single dot from ending it.
///
/// - SeeAlso: sendmail(8); RFC 5321, section 2.3.8.
public struct SendmailHandover: Sendable {
  /// The program's path, an absolute one; it is never looked for and never run by a shell.
  public let program: String
  /// Its arguments.
  public let arguments: [String]
  /// How long it may run.
  public let patience: Duration
  /// The environment it runs in.
  public let environment: [String: String]

  /// Makes a handover.
  public init(
    program: String = "/usr/sbin/sendmail", arguments: [String] = ["-t", "-i"],
    patience: Duration = .seconds(60),
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.program = program
    self.arguments = arguments
    self.patience = patience
    self.environment = environment
  }

  /// Hands a mail over and waits until the program has taken it.
  ///
  /// - Throws: ``MailError``; where ``MailError/mayHaveGoneOut`` is true, it may be on its way.
  public func hand(_ mail: ReminderMail) throws(MailError) {
    let input = mail.bytes.filter { $0 != UInt8(ascii: "\r") }
    let run = ProgramRun(
      program: program, arguments: arguments, environment: environment, patience: patience)
    let end = try run.run(input: input)
    switch end.way {
    case .exited(0): return
    case .exited(let status): throw .refused(status: status, said: end.said)
    case .signalled(let signal): throw .ended(signal: signal, said: end.said)
    case .killed: throw .timedOut(milliseconds: patience.milliseconds, said: end.said)
    case .unseen: throw .endNotSeen
    }
  }
}

extension Duration {
  /// Whole milliseconds.
  var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
