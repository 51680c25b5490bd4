import Exchange
import Records
import Refreshers
import TrainingDesk

/// Shows the mails of a day, writes them to files or hands them over, each through the outbox.
struct MailRun {
  /// How many mails are shown.
  private static let most = 25
  let desk: any PeopleDesk
  let words: PeopleWords
  let options: MailOptions

  /// Does it, and says what became of the mails.
  ///
  /// - Returns: how many were handed over or written.
  @discardableResult
  func run() throws -> Int {
    let round = try desk.mails()
    for (name, error) in round.faulty {
      Terminal.complain(
        words(.mailFaulty, ("name", name), ("why", MailWords.text(error))) + "\n")
    }
    guard !round.mails.isEmpty else {
      try Terminal.say(words(.mailNone) + "\n")
      return 0
    }
    guard options.send || options.out != nil else {
      try preview(round)
      return 0
    }
    var (sent, doubtful, taken): ([String], [String], Int) = ([], [], 0)
    var doubt: MailError?
    defer { try? desk.settle(sent, as: .sent) }
    for (place, mail) in round.mails.enumerated() {
      guard try desk.reserve(mail) else {
        taken += 1
        continue
      }
      do throws(MailError) {
        try hand(mail, order: place + 1)
        sent.append(mail.slot.id)
      } catch {
        guard error.mayHaveGoneOut else {
          try desk.settle([mail.slot.id], as: .dropped)
          try desk.settle(sent, as: .sent)
          sent = []
          throw Failure(
            status: .unavailable, what: MailWords.text(error),
            help: "put it right and run it again: what was sent is not sent twice")
        }
        doubtful.append(mail.slot.id)
        doubt = error
      }
    }
    try say(sent.count, doubtful.count, taken, doubt)
    return sent.count
  }

  private func hand(_ mail: PreparedMail, order: Int) throws(MailError) {
    if let folder = options.out {
      try MailFolder(path: folder).write(mail.mail, order: order, stage: mail.stage)
    } else {
      try SendmailHandover(program: options.sendmail).hand(mail.mail)
    }
  }

  private func preview(_ round: MailRound) throws {
    var text = words(.mailHead, ("mails", words.count(.mailCount, round.mails.count))) + "\n"
    for mail in round.mails.prefix(MailRun.most) {
      let name = mail.slot.person == nil ? words(.mailHR) : mail.mail.to.name ?? ""
      text += "  " + words(.mailPreview, ("name", name), ("subject", mail.mail.subject)) + "\n"
    }
    let rest = round.mails.count - MailRun.most
    if rest > 0 { text += "  " + words(.andMore, ("n", String(rest))) + "\n" }
    try Terminal.say(text)
  }

  private func say(_ sent: Int, _ doubtful: Int, _ taken: Int, _ doubt: MailError?) throws {
    let mails = ("mails", words.count(.mailCount, sent))
    try Terminal.say(
      (options.out.map { words(.mailWrittenTo, mails, ("folder", $0)) }
        ?? words(.mailSent, mails)) + "\n")
    if taken > 0 {
      try Terminal.say(words(.mailTaken, ("mails", words.count(.mailCount, taken))) + "\n")
    }
    if doubtful > 0, let doubt {
      Terminal.complain(
        words(
          .mailUnsure, ("mails", words.count(.mailCount, doubtful)),
          ("why", MailWords.text(doubt))) + "\n")
    }
  }
}
