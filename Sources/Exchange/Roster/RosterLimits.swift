/// What a file may ask of its reader.
enum RosterLimits {
  /// The largest cell, in bytes.
  static let cell = 65_536
  /// The longest value that is kept, in bytes of UTF-8.
  static let value = 256
  /// The most cells of a row.
  static let cells = 1000
  /// How many problems are told before the rest of the file is left unread.
  static let problems = 200
}
