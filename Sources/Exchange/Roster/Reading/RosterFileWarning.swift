public import People

/// What of a file is passed over.
public enum RosterFileWarning: Hashable, Sendable {
  /// A column that a roster does not have; perhaps this one was meant.
  case unknownColumn(String, near: RosterColumn?, line: Int)
  /// A column that means the same as another of the file, which is surer.
  case passedOver(String, for: String, RosterColumn, line: Int)

  /// The line of the header.
  public var line: Int {
    switch self {
    case .unknownColumn(_, _, let line), .passedOver(_, _, _, let line): line
    }
  }
}
