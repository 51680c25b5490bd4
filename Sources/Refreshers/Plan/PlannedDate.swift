public import People

/// When a person's item is due next, whether it has been asked for or not.
public struct PlannedDate: Hashable, Sendable {
  /// Whose.
  public let person: PersonID
  /// The programme that asks.
  public let programme: ProgrammeID
  /// What.
  public let item: DueItem
  /// The open assignment; nil where it has not been asked for yet.
  public let assignment: AssignmentID?
  /// When, and why.
  public let date: DueDate

  /// Makes a date.
  public init(
    person: PersonID, programme: ProgrammeID, item: DueItem, assignment: AssignmentID?,
    date: DueDate
  ) {
    self.person = person
    self.programme = programme
    self.item = item
    self.assignment = assignment
    self.date = date
  }
}
