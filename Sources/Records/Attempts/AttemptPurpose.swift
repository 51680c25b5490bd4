public import Content

/// Why an attempt is made.
public enum AttemptPurpose: Hashable, Sendable {
  /// The whole item.
  case full
  /// A short retake that lifts these must-get-rights, one parallel situation each.
  case redLine([ClauseID])
}
