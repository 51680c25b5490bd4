public import Exchange

/// The mails of a day.
public struct MailRound: Sendable {
  /// Those that can go out.
  public let mails: [PreparedMail]
  /// Those that cannot be written, and why.
  public let faulty: [(name: String, error: MailError)]
}
