public import Content

/// What one table holds about one person.
public struct Holding: Hashable, Sendable {
  /// The table, as ``DataInventory`` names it.
  public let table: String
  /// How many rows are about the person.
  public let rows: Int
  /// The earliest day of a row, nil where there is none or the table keeps no day.
  public let oldest: Day?
  /// The latest day of a row, nil where there is none or the table keeps no day.
  public let newest: Day?

  /// Makes a holding.
  public init(table: String, rows: Int, oldest: Day?, newest: Day?) {
    self.table = table
    self.rows = rows
    self.oldest = oldest
    self.newest = newest
  }
}
