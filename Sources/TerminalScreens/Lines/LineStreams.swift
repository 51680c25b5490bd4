/// A line that somebody typed, or why there is none.
public enum TypedLine: Sendable, Hashable {
  /// A line without its end.
  case text(String)
  /// A line longer than is read; it was read past.
  case tooLong
  /// A line that is not UTF-8.
  case notText
  /// Nothing more comes.
  case end
}

/// Where lines come from.
public protocol LineSource {
  /// Whether a person types them, so that answers are to be confirmed.
  var isPerson: Bool { get }
  /// Waits for the next line.
  func next() -> TypedLine
}

/// Where lines go.
public protocol LineSink {
  /// How many columns there are.
  var width: Int { get }
  /// Writes text; lines are ended by the text itself.
  func write(_ text: String) throws
}
