/// Why an option of an import means nothing.
public enum RosterOptionError: Error, Hashable, Sendable {
  /// Not a format of dates.
  case badDateFormat(String)
  /// Not of the form `old=new`.
  case badMapping(String)
  /// A mapping to a column that a roster does not have.
  case unknownColumn(String)
}
