/// How large a terminal's window is.
public struct TerminalSize: Sendable, Hashable {
  /// Columns, at least 1.
  public let columns: Int
  /// Rows, at least 1.
  public let rows: Int

  /// Makes a size; what is not positive becomes 1.
  public init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }
}
