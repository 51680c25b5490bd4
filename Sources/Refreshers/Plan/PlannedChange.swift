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

/// An assignment that is not asked for any more.
public struct Lapse: Hashable, Sendable {
  /// Why it is not.
  public enum Reason: Hashable, Sendable {
    /// The next round of its module, or for a refresher a module of its programme, has come.
    case nextModule
    /// The person is no longer in the audience, or the programme no longer asks for it.
    case notInAudience
    /// The person is exempt without an end.
    case exempt
    /// A change of policy needs its minutes.
    case policyChange
  }

  /// The assignment as it will stand.
  public let assignment: Assignment
  /// Why.
  public let reason: Reason

  /// Makes a lapse.
  public init(assignment: Assignment, reason: Reason) {
    self.assignment = assignment
    self.reason = reason
  }
}
