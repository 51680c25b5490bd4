import Content
import People

extension RosterDiagnostic {
  /// Puts a problem with a file into words.
  public init(_ problem: RosterFileProblem) {
    let (summary, help) = RosterFileWords.of(problem)
    self.init(line: problem.line, summary, help: help)
  }

  /// Puts a warning about a file into words.
  public init(_ warning: RosterFileWarning) {
    switch warning {
    case .unknownColumn("", _, let line):
      self.init(
        .warning, line: line, "a column without a name is passed over",
        help: "name it in the header if it matters")
    case .unknownColumn(let name, let near?, let line):
      self.init(
        .warning, line: line, "the column \(QuotedText.of(name)) is passed over",
        help: "did you mean `\(near.rawValue)`? then say "
          + QuotedText.of("--map \"\(name)=\(near.rawValue)\""))
    case .unknownColumn(let name, nil, let line):
      self.init(
        .warning, line: line, "the column \(QuotedText.of(name)) is passed over",
        help: "nothing of it is kept; leave it out of the file if you can")
    case .passedOver(let name, let other, let column, let line):
      self.init(
        .warning, line: line,
        "the column \(QuotedText.of(name)) is passed over, since \(QuotedText.of(other)) is there",
        help: "both mean `\(column.rawValue)`; `--map` tells which one to take")
    }
  }

  /// Puts an option that means nothing into words.
  public init(_ error: RosterOptionError) {
    switch error {
    case .badDateFormat(let pattern):
      self.init(
        line: nil, "\(QuotedText.of(pattern)) is no format of dates",
        help: "write d or dd, M or MM and yyyy, each once, such as `dd/MM/yyyy` or `d.M.yyyy`")
    case .badMapping(let text):
      self.init(
        line: nil, "\(QuotedText.of(text)) maps no column",
        help: "write the name in the file, `=` and ours, such as `Personnel code=employee_id`")
    case .unknownColumn(let name):
      self.init(
        line: nil, "a roster has no column \(QuotedText.of(name))",
        help: NearName.help(
          for: name, in: RosterColumn.allCases.map(\.rawValue), kind: "column"))
    }
  }
}
