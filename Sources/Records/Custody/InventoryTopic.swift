/// What a table is about, for those who read what is held.
public enum InventoryTopic: Hashable, Sendable, CaseIterable {
  /// The person.
  case person
  /// What was begun and done.
  case attempts
  /// What was answered, and what is counted from it.
  case decisions
  /// What was said of questions, by nobody.
  case remarks
  /// Copies of what was played.
  case editions
}
