/// How an employee stands, in the words of the roster.
public enum EmploymentStatus: String, Hashable, Sendable, CaseIterable {
  /// At work.
  case active
  /// Away for a while: dates stand still and mail is silent.
  case leave
  /// Gone; the records stay until their time is over.
  case terminated
}
