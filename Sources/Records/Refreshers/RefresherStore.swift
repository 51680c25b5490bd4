public import People
public import Refreshers
public import Scoring

/// Keeps what is asked of whom by when, and who was told.
///
/// Every change adds a line to the audit trail in the same transaction.
public protocol RefresherStore: Sendable {
  /// Every assignment, ordered by person, programme, item and round.
  func assignments() throws(RecordsError) -> [StoredAssignment]

  /// Every exemption, ordered by person and first day.
  func exemptions() throws(RecordsError) -> [Exemption]

  /// Every extension, in the order in which they were given.
  func extensions() throws(RecordsError) -> [Extension]

  /// Every workshop that was recorded, ordered by person, module and day.
  func workshops() throws(RecordsError) -> [Workshop]

  /// Every module that anybody has completed by playing, ordered by person and day.
  func playedModules() throws(RecordsError) -> [ModuleCompletion]

  /// The situations that people have met, ordered by person and situation.
  func metSituations() throws(RecordsError) -> [MetMoment]

  /// What is kept about some people's training, as all of the above say it of everybody.
  func history(of people: [PersonID]) throws(RecordsError) -> TrainingHistory

  /// What each person decided about each clause, day by day, as far as decisions are kept.
  func practice() throws(RecordsError) -> [PersonID: [Practice]]

  /// Where each person last slipped on each clause, as far as decisions are kept; ordered by person
  /// and clause.
  func missedClauses() throws(RecordsError) -> [MissedClause]

  /// Every notice, ordered by assignment, revision, stage and recipient.
  func notices() throws(RecordsError) -> [Notice]

  /// The mails of which nobody knows whether they went out, ordered by day.
  func uncertainMails() throws(RecordsError) -> [ReminderMailSlot]

  /// The changes of the policy, in the order of their days; the first is the policy that was there.
  func policyChanges() throws(RecordsError) -> [PolicyChange]

  /// The policy that judged last, with its files; nil before any was noted.
  func latestPolicy() throws(RecordsError) -> Edition?

  /// Notes that a policy judges from a day on; one that is noted already stays as it is.
  func keep(_ change: PolicyChange, policy: Edition) throws(RecordsError)

  /// Writes assignments as they are now: new ones are added, known ones change.
  ///
  /// - Parameter at: when, for those that are new or whose revision changes.
  /// - Throws: ``RecordsError/refused(rule:)`` where an item has come round with that number for the
  ///   person already; nothing is written then.
  func write(
    _ assignments: [Assignment], at: Timestamp, _ line: AuditLine
  ) throws(RecordsError)

  /// Exempts people.
  func add(_ exemptions: [Exemption], _ line: AuditLine) throws(RecordsError)

  /// Gives more time: the extensions, and the assignments with their new due days.
  func extend(
    _ assignments: [Assignment], by extensions: [Extension], at: Timestamp, _ line: AuditLine
  ) throws(RecordsError)

  /// Records workshops; one that is recorded already stays as it is.
  func add(_ workshops: [Workshop], _ line: AuditLine) throws(RecordsError)

  /// Takes a day's mail to a person, and its notices, as perhaps sent.
  ///
  /// - Returns: false, with nothing written, where the person has a mail of that day or one of the
  ///   notices is known.
  func reserve(_ mail: ReminderMailSlot) throws(RecordsError) -> Bool

  /// Settles what became of mails.
  ///
  /// - Parameters:
  ///   - mails: their ids.
  ///   - state: sent; or dropped, after which the person may have another mail of that day.
  func settle(
    _ mails: [String], as state: Notice.State, _ line: AuditLine
  ) throws(RecordsError)
}
