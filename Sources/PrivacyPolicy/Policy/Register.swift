/// A column of the register that a clause may refer to.
public enum RegisterColumn: String, CaseIterable, Sendable {
  /// The categories of data a purpose needs.
  case data
  /// Who may receive them.
  case recipient
  /// Whose data it is.
  case subject
}

/// What the record of processing activities says about one purpose.
///
/// - SeeAlso: GDPR Article 30.
public struct RegisterRow: Hashable, Sendable {
  /// The words allowed, by column.
  public let allowed: [RegisterColumn: [Word]]
  /// For how many days data is kept; none where that is not said.
  public let keepDays: Double
  /// The purposes that data obtained for this one may also serve.
  public let compatible: [Word]

  /// Makes a row.
  public init(allowed: [RegisterColumn: [Word]], keepDays: Double, compatible: [Word]) {
    self.allowed = allowed
    self.keepDays = keepDays
    self.compatible = compatible
  }

  /// What a purpose without a row allows: nothing.
  static let nothing = RegisterRow(allowed: [:], keepDays: 0, compatible: [])
}
