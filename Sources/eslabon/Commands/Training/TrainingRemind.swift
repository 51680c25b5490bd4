import ArgumentParser
import Refreshers
import Records
import TrainingDesk

/// `eslabon training remind`: shows today's mails, writes them to files, or hands them over.
struct TrainingRemind: ParsableCommand {
  /// What became of mails of which nobody knew.
  enum Settled: String, ExpressibleByArgument, CaseIterable {
    case sent, dropped
  }

  static let configuration = CommandConfiguration(
    commandName: "remind",
    abstract: "Show today's reminders; send them with --send, or write them with --out.")

  @OptionGroup var mail: MailOptions

  @Option(
    help: "After a crash: say that the mails in doubt were sent, or dropped so that they go again.")
  var settle: Settled?

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.run { desk, words in
      if let settle {
        let mails = try desk.uncertainMails()
        try desk.settle(mails.map(\.id), as: settle == .sent ? .sent : .dropped)
        return try Terminal.say(
          words(
            .mailSettled, ("mails", words.count(.mailCount, mails.count)),
            ("state", settle.rawValue)) + "\n")
      }
      try MailRun(desk: desk, words: words, options: mail).run()
    }
  }
}

/// How mail leaves the program.
struct MailOptions: ParsableArguments {
  @Flag(help: "Hand the mails to sendmail.")
  var send = false

  @Option(help: ArgumentHelp("Write the mails into this folder instead.", valueName: "dir"))
  var out: String?

  @Option(help: ArgumentHelp("The program that takes mail.", valueName: "path"))
  var sendmail = "/usr/sbin/sendmail"

  func validate() throws {
    guard !send || out == nil else {
      throw ValidationError("Either --send or --out, not both.")
    }
  }
}
