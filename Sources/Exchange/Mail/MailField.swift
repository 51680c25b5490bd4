/// What of a mail is spoken of when it is refused.
public enum MailField: String, Hashable, Sendable, CaseIterable {
  /// Who sends it.
  case from
  /// Whom it is for.
  case to
  /// Who is answered.
  case replyTo = "reply-to"
  /// What it is about.
  case subject
  /// What tells it from all other mails.
  case messageID = "message-id"
  /// The language of its text.
  case language
  /// Its date.
  case date
  /// Its text.
  case body
  /// The entry for the calendar.
  case calendar
}
