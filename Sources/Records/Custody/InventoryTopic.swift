/// What a table is about, for those who read what is held.
public enum InventoryTopic: Hashable, Sendable, CaseIterable {
  /// The person.
  case person
  /// What is asked of the person by when, and who was told.
  case dates
  /// What was begun and done.
  case attempts
  /// What was answered, and what is counted from it.
  case decisions
  /// What was said of questions, by nobody.
  case remarks
  /// What is summed over teams for reports, by nobody's name.
  case reports
  /// Copies of what was played.
  case editions
  /// Who looked at or changed what.
  case audit
}
