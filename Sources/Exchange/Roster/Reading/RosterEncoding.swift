/// How the bytes of a roster stand for characters; a byte order mark of UTF-8 decides by itself.
public enum RosterEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// What spreadsheets of Western Europe still save.
  case windows1252 = "windows-1252"
}
