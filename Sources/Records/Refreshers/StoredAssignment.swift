public import Refreshers

/// An assignment, and when it last changed.
public struct StoredAssignment: Hashable, Sendable {
  /// What was asked.
  public let assignment: Assignment
  /// When what others see of it last changed.
  public let changedAt: Timestamp

  /// Makes a stored assignment.
  public init(assignment: Assignment, changedAt: Timestamp) {
    self.assignment = assignment
    self.changedAt = changedAt
  }
}
