public import Content
public import Records
public import Refreshers

/// What staff ask for: playing, and what is held about them.
///
/// It speaks of what a person is shown, so that acts and right answers never reach a screen.
public protocol StaffDesk {
  /// What can be taken: what is asked first, the earliest due before others, then what is
  /// unfinished.
  func offers() throws -> [Offer]

  /// The first of what can be taken, without a look at more than it takes to know; nil where there
  /// is nothing.
  func nextOffer() throws -> Offer?

  /// How the person stands, as their manager may see it; nil for whoever is in no roster.
  func standing() throws -> Standing?

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

  /// Looks back at a finished attempt, or at a rehearsal that came to its end.
  func debrief(of sitting: Sitting) throws -> Debrief

  /// Asks a decision of a finished attempt again, to see what another answer would have led to.
  ///
  /// Nothing of a rehearsal is stored; it can be left at any moment.
  ///
  /// - Parameters:
  ///   - decision: which of the decisions that were answered, counted from 1.
  ///   - sitting: the last sitting of the attempt, or any of a rehearsal of it.
  /// - Throws: ``StaffDeskError/nothingToRehearse(_:)`` where there is no such decision.
  func rehearse(from decision: Int, of sitting: Sitting) throws -> Sitting

  // MARK: Beside a decision

  /// The rules at stake in what a sitting asks, gravest first; empty where it asks nothing.
  func rules(at sitting: Sitting) throws -> [RuleCard]

  /// The terms that can be looked up, by name.
  func glossary() -> [ShownTerm]

  /// Counts what somebody says of a question, with nobody's name and no time.
  ///
  /// - Parameters:
  ///   - remark: what is said.
  ///   - sitting: what was asked; at the end of an attempt, its last question.
  func count(_ remark: Remark, at sitting: Sitting) throws

  // MARK: About the person

  /// What is held about the person who asks.
  func myData() throws -> MyData

  /// What the person has completed: the latest completion of each item, the last one begun last.
  func certificates() throws -> [Certificate]

  /// The certificate that has this code, as somebody typed it; nil where none here has.
  func certificate(coded code: String) throws -> Certificate?

  /// Whether the person chose plain lines; nil where they chose nothing.
  func prefersPlain() throws -> Bool?

  /// Remembers whether the person wants plain lines.
  func preferPlain(_ plain: Bool) throws

  /// How to reach help now, and who else answers questions.
  func organisation() -> Organisation?
}
