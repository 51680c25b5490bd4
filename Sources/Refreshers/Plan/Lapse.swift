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
