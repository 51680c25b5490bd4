public import Content

/// That somebody took the decisions of a cycle out of the store, under pseudonyms, and why.
///
/// It stands in the audit trail, whose line says cycle and reason as `2026: a study of the works council`.
public struct DecisionExport: Hashable, Sendable {
  /// When; what was decided later was not in it.
  public let at: Timestamp
  /// The day in the organisation's zone.
  public let day: Day
  /// Who: the name of an account.
  public let who: String
  /// The measuring cycle.
  public let cycle: String
  /// Why, in their own words.
  public let reason: String

  /// Makes an export.
  public init(at: Timestamp, day: Day, who: String, cycle: String, reason: String) {
    self.at = at
    self.day = day
    self.who = who
    self.cycle = cycle
    self.reason = reason
  }

  /// Reads it from a line of the audit trail; nil where the line is about something else.
  public init?(_ line: AuditLine) {
    guard line.action == .decisionsExported, let about = line.about,
      let separator = about.firstRange(of: ": ")
    else { return nil }
    self.init(
      at: line.at, day: line.day, who: line.who, cycle: String(about[..<separator.lowerBound]),
      reason: String(about[separator.upperBound...]))
  }

  /// The line that tells of it, by which `people` were concerned.
  public func line(people: Int) -> AuditLine {
    AuditLine(
      at: at, day: day, who: who, action: .decisionsExported, count: people,
      about: "\(cycle): \(reason)")
  }
}
