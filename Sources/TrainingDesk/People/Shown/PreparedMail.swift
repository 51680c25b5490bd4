public import Exchange
public import Records

/// A mail that is ready to go out, and the place in the outbox that it takes.
public struct PreparedMail: Sendable {
  /// The outbox's line for it.
  public let slot: ReminderMailSlot
  /// The mail.
  public let mail: ReminderMail
  /// Why it is sent, as file names say it: `d-7`.
  public let stage: String
}
