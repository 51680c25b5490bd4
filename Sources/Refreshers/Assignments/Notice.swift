public import Content
public import People

/// That a person is told of an assignment: once per stage of the ladder, recipient and revision.
public struct Notice: Hashable, Sendable {
  /// What made it due.
  public enum Stage: Hashable, Sendable, Comparable {
    /// So many days after the due day; negative before it.
    case days(Int)
    /// The assignment moved or was taken back.
    case changed
    /// All is done; it ends the ladder.
    case thanks

    /// The stage as stored: `d-14`, `d+7`, `changed`, `thanks`.
    public var name: String {
      switch self {
      case .days(let days): days < 0 ? "d\(days)" : "d+\(days)"
      case .changed: "changed"
      case .thanks: "thanks"
      }
    }

    /// Reads a stage from its name.
    public init?(name: String) {
      switch name {
      case "changed": self = .changed
      case "thanks": self = .thanks
      default:
        guard name.hasPrefix("d"), let days = Int(name.dropFirst()) else { return nil }
        self = .days(days)
      }
    }

    private var place: Int {
      switch self {
      case .days(let days): days
      case .changed: Int.max - 1
      case .thanks: Int.max
      }
    }

    /// Orders stages by time.
    public static func < (left: Stage, right: Stage) -> Bool { left.place < right.place }
  }

  /// Why somebody is told.
  public enum Recipient: String, Hashable, Sendable, CaseIterable {
    case employee
    case manager
    case peopleTeam = "hr"
  }

  /// How far it has got.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// It is about to be handed over; after a crash it may have gone out or not.
    case maybeSent = "maybe-sent"
    /// It was handed over.
    case sent
    /// It was settled that it never went out.
    case dropped
  }

  /// What it is about.
  public let assignment: AssignmentID
  /// The assignment's revision that it speaks of.
  public let revision: Int
  /// What made it due.
  public let stage: Stage
  /// Why this person is told.
  public let recipient: Recipient
  /// Who is told; nil for HR's own address.
  public let person: PersonID?
  /// The day it is sent, in the organisation's zone.
  public let day: Day
  /// How far it has got.
  public var state: State

  /// Makes a notice.
  public init(
    assignment: AssignmentID, revision: Int, stage: Stage, recipient: Recipient,
    person: PersonID?, day: Day, state: State = .maybeSent
  ) {
    self.assignment = assignment
    self.revision = revision
    self.stage = stage
    self.recipient = recipient
    self.person = person
    self.day = day
    self.state = state
  }
}
