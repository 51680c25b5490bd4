import Content
import Exchange
import Records

/// What a judge must read in an entry.
struct ExpectedEntry: Encodable {
  let uid: String
  let summary: String
  let description: String
  let language: String
  let day: String
  let sequence: Int
  let cancelled: Bool
}

/// What a judge must read in a mail.
struct ExpectedMail: Encodable {
  struct Party: Encodable {
    let name: String
    let address: String

    init(_ mailbox: Mailbox) {
      name = mailbox.name ?? ""
      address = mailbox.address.description
    }
  }

  let from: Party
  let to: Party
  let replyTo: Party
  let subject: String
  let seconds: Int64
  let id: String
  let language: String
  let body: [String]
  let method: String?
  let uid: String?

  init(_ mail: ReminderMail) {
    from = Party(mail.from)
    to = Party(mail.to)
    replyTo = Party(mail.replyTo ?? mail.from)
    subject = mail.subject
    seconds = mail.date.instant.milliseconds / 1000
    id = mail.messageID.description
    language = mail.language.rawValue
    body = mail.body
    method = mail.calendar?.method.rawValue
    uid = mail.calendar?.entry.uid
  }
}
