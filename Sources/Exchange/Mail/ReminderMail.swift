public import Content
internal import Foundation

/// A mail to one person, checked: no field of it can add a line, a header or a recipient.
///
/// It holds no link, because people are trained not to follow one, and nothing to unsubscribe by,
/// because training that everyone must take has no way out.
///
/// - SeeAlso: RFC 5322; RFC 2045 to 2047; RFC 3834, section 5, for Auto-Submitted; RFC 6047, for
///   calendars in mail.
public struct ReminderMail: Hashable, Sendable {
  /// Who sends it.
  public let from: Mailbox
  /// Whom it is for, one person and nobody besides.
  public let to: Mailbox
  /// Who gets the answers; nil for the sender.
  public let replyTo: Mailbox?
  /// What it is about.
  public let subject: String
  /// When it is sent.
  public let date: MailDate
  /// What tells it from all others.
  public let messageID: MessageID
  /// The language of its text.
  public let language: Language
  /// The lines of its text; a long one is for the reader's program to wrap.
  public let body: [String]
  /// The entry for the calendar, where there is one.
  public let calendar: CalendarMessage?

  /// Makes a mail.
  ///
  /// - Throws: ``MailError`` that names the field where the subject or the text is empty or holds a
  ///   control, the language is no code, or the calendar entry is for somebody else.
  public init(
    from: Mailbox, to: Mailbox, replyTo: Mailbox? = nil, subject: String, date: MailDate,
    messageID: MessageID, language: Language, body: [String], calendar: CalendarMessage? = nil
  ) throws(MailError) {
    guard !subject.allSatisfy(\.isWhitespace) else { throw .empty(.subject) }
    try MailText.check(subject, in: .subject)
    guard !body.allSatisfy(\.isEmpty) else { throw .empty(.body) }
    for line in body { try MailText.check(line, in: .body) }
    guard IdentifierForm.language.admits(language.rawValue) else {
      throw .badLanguage(language.rawValue)
    }
    if let calendar, calendar.attendee.address != to.address { throw .calendarForAnother }
    self.from = from
    self.to = to
    self.replyTo = replyTo
    self.subject = subject
    self.date = date
    self.messageID = messageID
    self.language = language
    self.body = body
    self.calendar = calendar
  }

  /// The mail as it goes out, in ASCII, with CR LF after every line; equal mails are equal bytes.
  public var bytes: [UInt8] {
    let text = part(
      type: "text/plain; charset=utf-8", encoding: "quoted-printable",
      content: QuotedPrintable.encoded(body))
    guard let calendar else { return header.flatMap(\.bytes) + text }
    let entry = part(
      type: "text/calendar; charset=utf-8; method=\(calendar.method.rawValue)",
      encoding: "base64", content: Self.base64(calendar.bytes))
    let boundary = MultipartBoundary.between([text, entry])
    let type = HeaderField("Content-Type", "multipart/alternative;\r\n boundary=\"\(boundary)\"")
    let opening = Array("--\(boundary)\r\n".utf8)
    return (header + [type]).flatMap(\.bytes) + Array("\r\n".utf8)
      + opening + text + opening + entry + Array("--\(boundary)--\r\n".utf8)
  }

  private var header: [HeaderField] {
    [
      HeaderField("Date", date.description), HeaderField("From", from), HeaderField("To", to),
    ] + (replyTo.map { [HeaderField("Reply-To", $0)] } ?? []) + [
      HeaderField("Subject", words: subject),
      HeaderField("Message-ID", messageID.description),
      HeaderField("Auto-Submitted", "auto-generated"),
      HeaderField("Content-Language", language.rawValue),
      HeaderField("MIME-Version", "1.0"),
    ]
  }

  private func part(type: String, encoding: String, content: [UInt8]) -> [UInt8] {
    HeaderField("Content-Type", type).bytes
      + HeaderField("Content-Transfer-Encoding", encoding).bytes + Array("\r\n".utf8) + content
  }

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let options: Data.Base64EncodingOptions = [
      .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
    ]
    return Array(Data(bytes).base64EncodedString(options: options).utf8) + Array("\r\n".utf8)
  }
}
