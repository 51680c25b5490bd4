import Content
public import People

extension RosterDiagnostic {
  /// All that is wrong with a file and with what it would make of a roster, by line; warnings last.
  ///
  /// - Parameters:
  ///   - reading: What the file says.
  ///   - difference: What its rows would do, where they were compared with a roster.
  public static func all(
    of reading: RosterReading, _ difference: RosterDifference? = nil
  ) -> [RosterDiagnostic] {
    let problems =
      reading.problems.map { RosterDiagnostic($0) }
      + (difference?.problems ?? []).map { RosterDiagnostic($0) }
    return problems.sorted { ($0.line ?? .max) < ($1.line ?? .max) }
      + reading.warnings.map { RosterDiagnostic($0) }
  }

  /// Puts a problem with what rows would make of a roster into words.
  public init(_ problem: RosterProblem) {
    let (summary, help) = RosterDifferenceWords.of(problem)
    self.init(line: problem.line, summary, help: help)
  }

  /// Says that an import ends a great part of those who work here, and how to agree.
  public init(_ endings: RosterEndings) {
    self.init(
      line: nil, "this would end \(endings.count) of \(endings.employed) who work here",
      help: "say `--yes-end \(endings.count)` if that is so; perhaps the file is not complete")
  }
}

/// What problems of a difference are called: a summary and a help.
enum RosterDifferenceWords {
  static func of(_ problem: RosterProblem) -> (summary: String, help: String) {
    switch problem {
    case .duplicateNumber(let number, let lines):
      (
        "\(QuotedText.of(number)) stands on lines \(QuotedText.list(lines.map { String($0) }))",
        "every employee has one row; remove the others"
      )
    case .shared(let column, let value, let mentions):
      (
        "\(QuotedText.list(mentions)) have the same \(noun(column)), \(QuotedText.of(value))",
        column == .email
          ? "give each their own, or leave it out: `-` clears" : "give each their own; `-` clears"
      )
    case .missing(let column, let mention):
      (
        "\(QuotedText.of(mention.number)) is new and has no `\(column.rawValue)`",
        "write it; of somebody known a blank cell changes nothing"
      )
    case .cannotClear(let column, let mention):
      (
        "`-` cannot clear the `\(column.rawValue)` of \(QuotedText.of(mention.number))",
        "everyone has one; leave the cell blank to change nothing"
      )
    default: ofBosses(problem)
    }
  }

  private static func ofBosses(_ problem: RosterProblem) -> (summary: String, help: String) {
    switch problem {
    case .unknownManager(let text, let mention, let near?):
      (
        "\(QuotedText.of(mention.number)) reports to \(QuotedText.of(text)), who is unknown",
        "did you mean \(QuotedText.of(near))? spreadsheets drop zeros; format the column as text"
      )
    case .unknownManager(let text, let mention, nil):
      (
        "\(QuotedText.of(mention.number)) reports to \(QuotedText.of(text)), who is unknown",
        "write the employee number of somebody in the file or the roster, or `-` for nobody"
      )
    case .ambiguousManager(let text, let mention, let candidates):
      (
        "\(QuotedText.of(mention.number)) reports to \(QuotedText.of(text)), as several are called",
        "write the number: \(QuotedText.list(candidates.map { QuotedText.of($0) }))"
      )
    case .managerLoop(let mentions) where mentions.count == 1:
      (
        "\(QuotedText.list(mentions)) reports to themselves",
        "write `-` as the manager of whoever reports to nobody"
      )
    case .managerLoop(let mentions):
      (
        "managers in a circle: \(chain(mentions))",
        "correct the manager of one of them; `-` is for whoever reports to nobody"
      )
    case .orphans(let boss, let reports):
      (
        "\(QuotedText.of(boss.number)) is gone and \(QuotedText.list(reports)) "
          + "would still report to them",
        "give \(reports.count == 1 ? "that person" : "those \(reports.count)") another manager, "
          + "or `-` for nobody"
      )
    default: ("the roster does not hold together", "look at the managers")
    }
  }

  /// A circle, from each to whom they report: the first stands again at the end.
  private static func chain(_ loop: [RosterMention]) -> String {
    let shown = loop.prefix(8).map { QuotedText.list([$0]) }
    let middle = loop.count > 8 ? ["\(loop.count - 8) more"] : []
    let end = loop.first.map { [QuotedText.of($0.number)] } ?? []
    return (shown + middle + end).joined(separator: " -> ")
  }

  private static func noun(_ column: RosterColumn) -> String {
    column == .email ? "e-mail address" : column.rawValue
  }
}
