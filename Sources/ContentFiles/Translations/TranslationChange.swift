/// What was done to a translation, or is left to do.
public enum TranslationChange: Sendable, Hashable {
  /// A text got an entry without words.
  case added(String)
  /// An entry went to where its text is now.
  case moved(from: String, to: String)
  /// An entry says that it belongs to the text as it is now.
  case refreshed(String)
  /// The text of an entry has changed since it was translated; how it reads now.
  case stale(String, base: String)
  /// The text of an entry is gone; it was left as it is.
  case orphan(String)
  /// An entry that was there has no words yet.
  case unfinished(String)
}
