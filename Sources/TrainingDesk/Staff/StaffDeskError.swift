public import ContentFiles
public import People
public import Records

/// Why staff cannot be served, besides what the store throws.
public enum StaffDeskError: Error, Sendable {
  /// No module or situation has that name; these have.
  case noSuchItem(String, known: [String])
  /// The content has errors.
  case badContent([LocatedDiagnostic])
  /// The answer cannot be taken.
  case reply(String)
  /// The stored answers cannot be played again.
  case brokenAttempt(AttemptID)
  /// No decision of that number, counted from 1, was answered in a finished attempt.
  case nothingToRehearse(Int)
  /// There is nobody in the roster.
  case noRoster
  /// Nobody has that number in the roster; these have one.
  case noSuchEmployee(EmployeeNumber, known: [EmployeeNumber])
  /// Whoever has that number does not work here any more.
  case gone(EmployeeNumber)
}
