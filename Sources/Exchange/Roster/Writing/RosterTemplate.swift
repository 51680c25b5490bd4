import People

/// The empty roster that somebody fills in.
public enum RosterTemplate {
  /// The names of all columns as a CSV file, and nothing else.
  public static var csv: String { CSVText.record(RosterColumn.allCases.map(\.rawValue)) }
}
