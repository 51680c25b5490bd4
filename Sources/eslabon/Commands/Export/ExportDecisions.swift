import ArgumentParser
import Exchange
import TrainingDesk

/// `eslabon export decisions`: decisions under numbers, for the privacy officer.
struct ExportDecisions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "Write the decisions of a cycle under numbers; for the privacy officer alone.",
    discussion: """
      Only the privacy officer may run this, and give the file to nobody who could tell from it who \
      is who. The reason is written to the audit trail, and each employee whose decisions are in the \
      file reads it, with your account's name and the day, in `eslabon my-data`.

      The columns are employee,team,clause,severity,violated,weight, a row a finding that counts, as \
      `eslabon weak-links FILE` reads them. Employees and teams have numbers, p-... and t-..., which \
      are others in each cycle; the rows stand in the order of the numbers. Teams of fewer than five \
      people in the cycle stand together as \(TeamPool.word), and so do the next smallest where these \
      are fewer than five: from a team of two a reader with the roster could tell who is who.
      """)

  @Option(
    help: ArgumentHelp("Of which measuring cycle; otherwise the present one.", valueName: "cycle"))
  var cycle: String?

  @Option(
    help: ArgumentHelp("Why, in a few words that those concerned will read.", valueName: "text"))
  var reason: String

  @Option(help: ArgumentHelp("The file to write; otherwise standard output.", valueName: "file"))
  var out: String?

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.runForOfficers { desk, words in
      var (rows, people, pooled) = (0, 0, 0)
      try OutputFile(out ?? "-").write { pieces in
        let export = try desk.decisions(of: cycle, because: reason)
        people = export.people
        pooled = export.pooledTeams
        try pieces.add(DecisionWriter.header)
        try export.forEach { row in
          try pieces.add(DecisionWriter.record(row))
          rows += 1
        }
      }
      if pooled > 0 {
        Terminal.complain(
          words.count(.teamsPooled as PeoplePhrase, pooled)
            .replacing("{word}", with: TeamPool.word) + "\n")
      }
      if let out, out != "-" { try Terminal.say(words.written(rows, of: people, to: out)) }
    }
  }
}
