public import People

/// What a file says, and what is wrong with it.
public struct RosterReading: Hashable, Sendable {
  /// The rows that could be read, in the order of the file.
  public internal(set) var rows: [RosterRow] = []
  /// What is wrong, by line.
  public internal(set) var problems: [RosterFileProblem] = []
  /// What is passed over.
  public internal(set) var warnings: [RosterFileWarning] = []
  /// The columns that the file has, in its order.
  public internal(set) var columns: [RosterColumn] = []
  /// Whether every row was read, if with cells refused; only then is a difference worth making.
  public internal(set) var isWhole = true
}
