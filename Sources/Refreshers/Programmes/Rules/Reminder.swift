/// A stage of the ladder of reminders.
public struct Reminder: Hashable, Sendable {
  /// Days after the due day; negative before it.
  public let days: Int
  /// Who is told.
  public let recipients: [Notice.Recipient]

  /// Makes a stage.
  public init(days: Int, to recipients: [Notice.Recipient]) {
    self.days = days
    self.recipients = recipients
  }
}
