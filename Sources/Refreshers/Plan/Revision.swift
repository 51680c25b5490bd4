public import Content

/// An assignment whose due day moves.
public struct Revision: Hashable, Sendable {
  /// The assignment as it will stand: the new due day, one revision more.
  public let assignment: Assignment
  /// The day it was due before.
  public let dueBefore: Day
  /// The new day, and why.
  public let date: DueDate

  /// Makes a revision.
  public init(assignment: Assignment, dueBefore: Day, date: DueDate) {
    self.assignment = assignment
    self.dueBefore = dueBefore
    self.date = date
  }
}
