import ArgumentParser
import Exchange
import TrainingDesk

/// `eslabon daily`: a day's assigning and reminding, for cron or a timer.
struct Daily: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "daily",
    abstract: "Do a day's assigning and reminding; safe to run twice, or to skip.",
    discussion: """
      For cron or a systemd timer. It prints a digest for HR. Missed stages collapse into the latest; \
      nobody gets two mails a day.
      """)

  @OptionGroup var mail: MailOptions
  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.runForManagers { desk, managers, words in
      let done = try desk.workDay()
      for cycle in try managers.makeReleases() {
        try Terminal.say(words(.reportMade, ("cycle", cycle)) + "\n")
      }
      let sent = try MailRun(desk: desk, words: words, options: mail).run()
      let remarks = PlanPages(words: words).remarks(done, doubts: false)
      let digest = try desk.digest(of: done, mailed: sent, remarks: remarks)
      try Terminal.say("\n" + ([digest.subject, ""] + digest.body).map { $0 + "\n" }.joined())
    }
  }
}
