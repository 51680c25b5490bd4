import Content
import People

/// Reads rows under a header.
struct RowReader {
  private let bytes: [UInt8]
  private let columns: [RosterColumn?]
  private let numberPlace: Int?
  private let dateFormat: RosterDateFormat
  private var problems: [RosterFileProblem] = []

  init(bytes: [UInt8], columns: [RosterColumn?], dateFormat: RosterDateFormat) {
    self.bytes = bytes
    self.columns = columns
    self.dateFormat = dateFormat
    numberPlace = columns.firstIndex(of: .number)
  }

  /// The problems told since the last time.
  mutating func takeProblems() -> [RosterFileProblem] {
    guard !problems.isEmpty else { return [] }
    defer { problems = [] }
    return problems
  }

  /// Whether all cells are blank.
  func isBlank(_ cells: some Sequence<CSVCell>) -> Bool {
    cells.allSatisfy { CellText.trimmed($0, in: bytes).isEmpty }
  }

  /// What a row says, or nil where that cannot be told.
  mutating func row(_ cells: [CSVCell], line: Int) -> RosterRow? {
    guard cells.count >= columns.count else {
      problems.append(.tooFewCells(cells.count, header: columns.count, line: line))
      return nil
    }
    guard isBlank(cells[columns.count...]) else {
      problems.append(.tooManyCells(cells.count, header: columns.count, line: line))
      return nil
    }
    guard let place = numberPlace else { return nil }
    var row = RosterRow(line: line, number: "")
    guard case .set(let number) = text(cells[place], .number, &row) else {
      if row.refused.isEmpty { problems.append(.missingNumber(line: line)) }
      return nil
    }
    row = RosterRow(line: line, number: EmployeeNumber(number))
    for (cell, column) in zip(cells, columns) {
      if let column { read(cell, column, into: &row) }
    }
    return row
  }

  private mutating func read(_ cell: CSVCell, _ column: RosterColumn, into row: inout RosterRow) {
    switch column {
    case .number: break
    case .givenName: row.givenName = text(cell, column, &row)
    case .familyName: row.familyName = text(cell, column, &row)
    case .email: row.email = text(cell, column, &row)
    case .manager: row.manager = text(cell, column, &row)
    case .team: row.team = text(cell, column, &row)
    case .jobFamily: row.jobFamily = text(cell, column, &row)
    case .login: row.login = text(cell, column, &row)
    case .locale: row.locale = value(cell, column, &row, LanguageText.language)
    case .startedOn: row.startedOn = value(cell, column, &row, dateFormat.day)
    case .status: row.status = value(cell, column, &row, StatusWords.status)
    }
  }

  /// A cell as a value that its text stands for.
  private mutating func value<Value>(
    _ cell: CSVCell, _ column: RosterColumn, _ row: inout RosterRow, _ value: (String) -> Value?
  ) -> RosterCell<Value> {
    switch raw(cell) {
    case .unchanged: return .unchanged
    case .cleared: return .cleared
    case .set(let text):
      if let value = value(text) { return .set(value) }
      return refuse(.badValue(column, text, line: row.line), column, &row)
    }
  }

  /// A cell as a text that is kept.
  private mutating func text(
    _ cell: CSVCell, _ column: RosterColumn, _ row: inout RosterRow
  ) -> RosterCell<String> {
    guard case .set(let written) = raw(cell) else { return raw(cell) }
    let text = FormulaText.bared(written)
    if let problem = KeptText.problem(with: text, column, line: row.line) {
      return refuse(problem, column, &row)
    }
    return .set(text)
  }

  private mutating func refuse<Value>(
    _ problem: RosterFileProblem, _ column: RosterColumn, _ row: inout RosterRow
  ) -> RosterCell<Value> {
    problems.append(problem)
    row.refused.insert(column)
    return .unchanged
  }

  private func raw(_ cell: CSVCell) -> RosterCell<String> {
    let place = CellText.trimmed(cell, in: bytes)
    guard !place.isEmpty else { return .unchanged }
    if place.count == 1, bytes[place.lowerBound] == Byte.dash { return .cleared }
    return .set(CellText.text(of: cell, in: bytes))
  }
}
