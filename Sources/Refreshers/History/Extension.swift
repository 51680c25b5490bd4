public import Content

/// That HR gave somebody more time for an assignment.
public struct Extension: Hashable, Sendable {
  /// For what.
  public let assignment: AssignmentID
  /// The day it is due instead, never earlier than it was.
  public let due: Day
  /// The day it was given.
  public let givenOn: Day
  /// Why.
  public let reason: String

  /// Makes an extension.
  public init(assignment: AssignmentID, due: Day, givenOn: Day, reason: String) {
    self.assignment = assignment
    self.due = due
    self.givenOn = givenOn
    self.reason = reason
  }
}
