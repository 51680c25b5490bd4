public import Reporting

/// Reads findings of decisions from the bytes of a CSV file, as `eslabon export decisions` writes
/// them: `employee,team,clause,severity,violated,weight`, in any order of columns.
public enum DecisionReader {
  /// The largest cell, in bytes.
  static let largestCell = 4096
  /// The longest name that is kept, in bytes.
  private static let longestName = 256
  /// The most cells of a row.
  private static let mostCells = 64
  /// How many problems are told.
  private static let mostProblems = 50

  /// Reads a file whole.
  ///
  /// - Throws: ``DecisionFileError`` with all that is wrong, up to a limit.
  public static func read(_ file: [UInt8]) throws(DecisionFileError) -> DecisionTable {
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      throw DecisionFileError(problems: [.utf16])
    }
    let opening = CSVOpening(file, from: file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    var scanner = CSVScanner(
      file, separator: opening.separator, largestCell: largestCell, mostCells: mostCells,
      from: opening.offset, line: opening.line)
    guard scanner.next() else { throw DecisionFileError(problems: [.empty]) }
    var rows = try Rows(file, header: scanner)
    while scanner.next() {
      guard rows.problems.count < mostProblems else {
        rows.problems.append(.tooManyProblems(mostProblems, line: scanner.recordLine))
        break
      }
      rows.take(scanner)
    }
    if rows.table.count == 0, rows.problems.isEmpty { rows.problems = [.empty] }
    guard rows.problems.isEmpty else { throw DecisionFileError(problems: rows.problems) }
    return rows.table
  }

  /// The rows under a header.
  private struct Rows {
    private let file: [UInt8]
    private let places: [DecisionColumn: Int]
    private let width: Int
    var table = DecisionTable()
    var problems: [DecisionFileProblem] = []

    init(_ file: [UInt8], header: CSVScanner) throws(DecisionFileError) {
      self.file = file
      guard header.faults.isEmpty else {
        throw DecisionFileError(problems: header.faults.map(DecisionFileProblem.init))
      }
      let names = header.cells.map { CellText.text(of: $0, in: file) }
      var places: [DecisionColumn: Int] = [:]
      var problems: [DecisionFileProblem] = []
      for (place, name) in names.enumerated() {
        guard let column = DecisionColumn(rawValue: name.lowercased()) else { continue }
        if places.updateValue(place, forKey: column) != nil {
          problems.append(.duplicateColumn(column, line: header.recordLine))
        }
      }
      for column in DecisionColumn.allCases where places[column] == nil {
        problems.append(.missingColumn(column, headers: names, line: header.recordLine))
      }
      guard problems.isEmpty else { throw DecisionFileError(problems: problems) }
      (self.places, width) = (places, header.cellCount)
    }

    mutating func take(_ record: CSVScanner) {
      let line = record.recordLine
      guard record.faults.isEmpty else {
        problems += record.faults.map(DecisionFileProblem.init)
        return
      }
      if record.cellCount == 1, CellText.trimmed(record.cells[0], in: file).isEmpty { return }
      guard record.cellCount == width, record.cells.count == width else {
        problems.append(.cellCount(record.cellCount, header: width, line: line))
        return
      }
      guard let employee = name(.employee, record), let team = name(.team, record),
        let clause = name(.clause, record), let severity = number(.severity, 1...5, record),
        let violated = number(.violated, 0...1, record),
        let weight = number(.weight, 0...1, record)
      else { return }
      do throws(DecisionTableError) {
        try table.add(
          employee: employee, team: team, clause: clause, severity: severity, violated: violated,
          weight: weight)
      } catch {
        switch error {
        case .otherSeverity(let clause, let before):
          problems.append(.otherSeverity(clause, before: before, now: severity, line: line))
        }
      }
    }

    private mutating func name(_ column: DecisionColumn, _ record: CSVScanner) -> String? {
      let text = FormulaText.bared(text(column, record))
      guard !text.isEmpty, text.utf8.count <= longestName else {
        problems.append(.badValue(column, text, line: record.recordLine))
        return nil
      }
      return text
    }

    private mutating func number(
      _ column: DecisionColumn, _ range: ClosedRange<Double>, _ record: CSVScanner
    ) -> Double? {
      let text = text(column, record)
      guard let value = Double(text), range.contains(value) else {
        problems.append(.badValue(column, text, line: record.recordLine))
        return nil
      }
      return value
    }

    private func text(_ column: DecisionColumn, _ record: CSVScanner) -> String {
      places[column].map { CellText.text(of: record.cells[$0], in: file) } ?? ""
    }
  }
}

/// What is wrong with a file of decisions, in the order of lines.
public struct DecisionFileError: Error, Hashable {
  /// The problems, at least one.
  public let problems: [DecisionFileProblem]
}
