/// What a decision came to about one clause, as a file of decisions says it.
public struct DecisionRow: Hashable, Sendable {
  /// The pseudonym of who decided.
  public let employee: String
  /// The pseudonym of their team.
  public let team: String
  /// The clause.
  public let clause: String
  /// The clause's severity weight, from 1 to 5.
  public let severity: Int
  /// How much of it was violated, from 0 to 1.
  public let violated: Double
  /// How much it counts, from 0 to 1.
  public let weight: Double

  /// Makes a row.
  public init(
    employee: String, team: String, clause: String, severity: Int, violated: Double,
    weight: Double
  ) {
    self.employee = employee
    self.team = team
    self.clause = clause
    self.severity = severity
    self.violated = violated
    self.weight = weight
  }
}

/// Writes the CSV file of decisions that ``DecisionReader`` reads, record by record.
public enum DecisionWriter {
  /// The names of the columns.
  public static var header: String { CSVText.record(DecisionColumn.allCases.map(\.rawValue)) }

  /// A row's record.
  public static func record(_ row: DecisionRow) -> String {
    CSVText.record(
      DecisionColumn.allCases.map { column in
        switch column {
        case .employee: row.employee
        case .team: row.team
        case .clause: row.clause
        case .severity: String(row.severity)
        case .violated: number(row.violated)
        case .weight: number(row.weight)
        }
      })
  }

  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }
}
