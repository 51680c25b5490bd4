import ArgumentParser
import Content
import Exchange
import Records
import TrainingDesk

/// `eslabon export evidence`: completions for auditors.
struct ExportEvidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Write who completed what, when and from which content, for auditors.",
    discussion: """
      A row a completion, by employee number and day. Nothing is told of tries that completed \
      nothing, nor of answers; scores only with --scores. A moment, a \
      single decision for a booster or a refresher, has no mark and no score. A workshop that HR \
      recorded has no content either; its proof is what HR wrote. The proof of what was played is the code of \
      its certificate: eslabon certificate check CODE. Each export is written to the audit trail.

      Columns: employee_id, item (module:choice, scenario:capital-i), way (played, moment, workshop), \
      situations (capital-i@2: the version after the @), edition (SHA-256 over the manifest of all \
      files that it was played and judged from), policy (baseline@1), started, completed (days in the \
      organisation's zone), passed (yes; empty of a moment and a workshop), attestation (self-attested, recorded), \
      proof; with --scores privacy_kept and job_done, 0 to 100.

      JSON: an object of format (eslabon-evidence-1), from, through, module (null where none was \
      named) and completions, an array of objects with these keys; situations is an array, passed \
      true or null, and what is empty in CSV is null.
      """)

  /// The forms in which evidence is written.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case csv, json
  }

  @Option(help: ArgumentHelp("The first day of completion.", valueName: "YYYY-MM-DD"))
  var from: Day?

  @Option(help: ArgumentHelp("The last day of completion.", valueName: "YYYY-MM-DD"))
  var through: Day?

  @Option(
    help: ArgumentHelp("Only this module; otherwise all, and single situations.", valueName: "id"))
  var module: String?

  @Flag(help: "Say how each went: privacy kept and job done, 0 to 100.")
  var scores = false

  @Option(
    help: "How to write: csv or json; otherwise json where the file's name ends so, else csv.")
  var format: Form?

  @Option(help: ArgumentHelp("The file to write; otherwise standard output.", valueName: "file"))
  var out: String?

  @OptionGroup var options: PeopleOptions

  func run() throws {
    let isJSON = out?.lowercased().hasSuffix(".json") ?? false
    let form = format ?? (isJSON ? .json : .csv)
    try options.runForOfficers { desk, words in
      let filter = CompletionFilter(
        from: from, through: through, module: module.map { ModuleID($0) })
      var (rows, people) = (0, 0)
      try OutputFile(out ?? "-").write { pieces in
        let export = try desk.evidence(filter, withScores: scores)
        people = export.people
        let file = EvidenceFile(hasScores: scores)
        let json = EvidenceJSON(filter, hasScores: scores)
        try pieces.add(form == .csv ? file.header : json.opening)
        try export.forEach { row in
          try pieces.add(form == .csv ? file.record(row) : json.element(row, isFirst: rows == 0))
          rows += 1
        }
        if form == .json { try pieces.add(json.closing) }
      }
      if let out, out != "-" { try Terminal.say(words.written(rows, of: people, to: out)) }
    }
  }
}
