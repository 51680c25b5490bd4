import Content
public import Exchange
public import People

/// What a file does to the roster.
public struct RosterPreview: Sendable {
  /// The difference it makes.
  public let difference: RosterDifference
  /// What is wrong, and what is passed over, by line.
  public let diagnostics: [RosterDiagnostic]
  /// Who was in the roster before.
  public let before: Roster

  /// Who is in it afterwards; where it cannot be taken, as before. Made anew with every call.
  public func after() -> Roster {
    difference.canBeWritten ? before.applying(difference) : before
  }

  /// Whether anything keeps it from being taken.
  public var isRefused: Bool { diagnostics.contains { $0.severity == .error } }
}
