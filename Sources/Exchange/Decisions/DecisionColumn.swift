/// A column of a file of decisions.
public enum DecisionColumn: String, CaseIterable, Sendable {
  case employee, team, clause, severity, violated, weight

  /// What its cells hold, for whoever has to put one right.
  var form: String {
    switch self {
    case .employee, .team, .clause: "a name of 1 to 256 bytes"
    case .severity: "a number from 1 to 5"
    case .violated, .weight: "a number from 0 to 1, with a point: `0.5`"
    }
  }
}
