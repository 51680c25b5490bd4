public import Content
public import ContentFiles
public import Records

/// What staff ask for: playing, and what is held about them.
///
/// It speaks of what a person is shown, so that acts and right answers never reach a screen.
public protocol StaffDesk {
  /// What can be taken, unfinished first.
  func offers() throws -> [Offer]

  /// What a name stands for: a module's id, else a situation's.
  func item(named name: String) throws -> Item

  /// Sits down at an item: goes on with what is unfinished, else begins.
  func sit(at item: Item) throws -> Sitting

  /// Takes an answer, saves it, and says what it came to and what comes next.
  ///
  /// - Parameters:
  ///   - reply: the answer.
  ///   - sitting: what was asked.
  /// - Throws: ``StaffDeskError/reply(_:)`` where the answer cannot be taken, what the store throws
  ///   where it could not be saved; nothing has changed then.
  func answer(
    _ reply: Reply, at sitting: Sitting
  ) throws -> (outcome: Outcome, next: Sitting)

  /// Looks back at a finished attempt.
  func debrief(of sitting: Sitting) throws -> Debrief

  /// What is held about the person who asks.
  func myData() throws -> MyData

  /// How to reach help now, and who else answers questions.
  func organisation() -> Organisation?
}

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
}

/// Something that can be taken, and how it stands.
public struct Offer: Sendable, Hashable {
  /// How it stands.
  public enum State: Sendable, Hashable {
    /// It was never begun.
    case new
    /// It is begun: so many decisions of about so many.
    case unfinished(decided: Int, about: Int)
    /// It was finished without a pass.
    case notYet
    /// It is passed but for rules that must be got right.
    case mustGetRight([RuleCard])
    /// It was done that day; perhaps another try is begun.
    case done(Day, isBegunAgain: Bool)
  }

  /// The item.
  public let item: Item
  /// The name that commands take for it: the id of its module or situation.
  public let name: String
  /// What it is called.
  public let title: String
  /// About how many minutes are left.
  public let minutes: Int
  /// How it stands.
  public let state: State

  /// Whether it is done.
  public var isDone: Bool { if case .done = state { true } else { false } }
}

/// What is held about a person.
public struct MyData: Sendable {
  /// One table of the store.
  public struct Table: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// What it is for.
    public let purpose: String
    /// How long it is kept.
    public let kept: String
    /// How many rows are held.
    public let rows: Int
    /// The day of the oldest row, where it has one.
    public let oldest: Day?
  }

  /// One answer.
  public struct Answered: Sendable, Hashable {
    /// The situation.
    public let situation: String
    /// The decision.
    public let decision: DecisionID
    /// The answer as it is stored.
    public let answer: String
    /// When it was given, in ISO 8601, UTC.
    public let when: String
  }

  /// The tables, in the order of the inventory.
  public let tables: [Table]
  /// The answers, in the order in which they were given.
  public let answers: [Answered]
}
