import Exchange
import Records
import Refreshers
import TrainingDesk

/// Shows the mails of a day, writes them to files or hands them over, each through the outbox.
struct MailRun {
  /// How many mails are shown.
  private static let most = 25
  /// After how many mails it is noted that they were sent.
  private static let batch = 20
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
    return try hand(round)
  }

  /// Hands over mail by mail; what was sent is noted every so often, so that little is in doubt after
  /// a crash. One that is refused keeps no other from going out.
  private func hand(_ round: MailRound) throws -> Int {
    var (sent, doubtful, taken) = (0, 0, 0)
    var unsettled: [String] = []
    func settle() throws {
      try desk.settle(unsettled, as: .sent)
      unsettled = []
    }
    for (place, mail) in round.mails.enumerated() {
      guard try desk.reserve(mail) else {
        taken += 1
        continue
      }
      do throws(MailError) {
        try hand(mail, order: place + 1)
        sent += 1
        unsettled.append(mail.slot.id)
      } catch {
        try settle()
        if error.mayHaveGoneOut {
          doubtful += 1
        } else {
          try desk.settle([mail.slot.id], as: .dropped)
        }
        complain(of: mail, error)
        if case .notStarted = error { break }
      }
      if unsettled.count >= MailRun.batch { try settle() }
    }
    try settle()
    try say(sent, taken)
    let refused = round.mails.count - sent - doubtful - taken
    guard refused == 0 else {
      throw Failure(
        status: .unavailable,
        what: "\(refused) of \(round.mails.count) mails did not go out, as said above",
        help: "put it right and run it again: what was sent is not sent twice")
    }
    return sent
  }

  private func complain(of mail: PreparedMail, _ error: MailError) {
    let name = mail.mail.to.name ?? words(.mailHR)
    let phrase: PeoplePhrase = error.mayHaveGoneOut ? .mailUnsure : .mailFaulty
    Terminal.complain(words(phrase, ("name", name), ("why", MailWords.text(error))) + "\n")
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

  private func say(_ sent: Int, _ taken: Int) throws {
    let mails = ("mails", words.count(.mailCount, sent))
    try Terminal.say(
      (options.out.map { words(.mailWrittenTo, mails, ("folder", $0)) }
        ?? words(.mailSent, mails)) + "\n")
    guard taken > 0 else { return }
    try Terminal.say(words(.mailTaken, ("mails", words.count(.mailCount, taken))) + "\n")
  }
}
