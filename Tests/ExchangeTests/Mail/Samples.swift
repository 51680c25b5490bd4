import Content
import Exchange
import Records

/// Mails and entries that several tests share.
enum Samples {
  static let moment = Timestamp(milliseconds: 1_795_688_430_123)

  static let day = Day(number: 20_739)

  static let organisation = Organisation(
    name: "Acme Ibérica", timeZone: "Europe/Madrid", languages: ["en", "es"], policy: "baseline",
    peopleContact: .init(name: "Andrés Quiroga", email: "hr@acme.example"),
    start: LocalisedText([
      "en": "open a terminal and type eslabon", "es": "abre una terminal y escribe eslabon",
    ]))

  static func mailbox(
    _ name: String? = nil, _ address: String = "ana.lopez@acme.example", in field: MailField = .to
  ) throws(MailError) -> Mailbox {
    try Mailbox(name: name, address: address, in: field)
  }

  static func entry(
    summary: String = "Training due: Ask for less", description: String = "About 12 minutes.",
    sequence: Int = 0, alarm: Int? = 7, isCancelled: Bool = false
  ) -> CalendarEntry {
    CalendarEntry(
      uid: "a1b2c3-1@acme.example", sequence: sequence, changedAt: moment, day: day,
      summary: summary, description: description, language: "en", alarmDaysBefore: alarm,
      isCancelled: isCancelled)
  }

  static func mail(
    from: String? = "Acme training", to: String? = "Ana López",
    address: String = "ana.lopez@acme.example", replyTo: String? = "Andrés Quiroga",
    subject: String = "Due by Tuesday 13 October 2026: Ask for less",
    language: Language = "en", body: [String] = ["Hello Ana,", "", "¿Qué tal?"],
    calendar: CalendarEntry? = nil
  ) throws(MailError) -> ReminderMail {
    let sender = try mailbox(from, "training@acme.example", in: .from)
    let reader = try mailbox(to, address)
    return try ReminderMail(
      from: sender, to: reader,
      replyTo: try mailbox(replyTo, "hr@acme.example", in: .replyTo), subject: subject,
      date: MailDate(moment, offsetMinutes: 60),
      messageID: MessageID(token: "5f0c9d2e7b1a4c38", domain: "acme.example"),
      language: language, body: body,
      calendar: calendar.map { CalendarMessage($0, organizer: sender, attendee: reader) })
  }
}
