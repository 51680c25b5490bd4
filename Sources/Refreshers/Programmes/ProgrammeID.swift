public import Content

/// What HR schedules: `annual`.
public struct ProgrammeID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}
