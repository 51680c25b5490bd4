/// Tables as CSV that a spreadsheet opens without running anything.
public enum SafeCSV {
  /// The records, each with its line end, CR LF.
  public static func text(_ records: [[String]]) -> String {
    records.map(CSVText.record).joined()
  }
}
