import Content
public import Exchange
public import People

/// What a file does to the roster.
public struct RosterPreview: Sendable {
  /// The difference it makes.
  public let difference: RosterDifference
  /// What is wrong, and what is passed over, by line.
  public let diagnostics: [RosterDiagnostic]
  /// How everybody is called, before and after.
  public let roster: Roster

  /// Whether anything keeps it from being taken.
  public var isRefused: Bool { diagnostics.contains { $0.severity == .error } }
}
