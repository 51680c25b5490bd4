public import Exchange

/// How a roster's file is written, and what it means.
public struct RosterForm: Sendable {
  /// Reads its bytes.
  public let reader: RosterReader
  /// Whether it names everybody, so that whoever is missing is gone.
  public let isFull: Bool

  /// Makes a form.
  public init(reader: RosterReader = RosterReader(), isFull: Bool = false) {
    self.reader = reader
    self.isFull = isFull
  }
}
