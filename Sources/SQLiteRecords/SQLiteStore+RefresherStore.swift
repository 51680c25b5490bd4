public import People
public import Records
public import Refreshers
public import Scoring

extension SQLiteStore {
  /// Every assignment, ordered by person, programme, item and round.
  public func assignments() throws(RecordsError) -> [StoredAssignment] {
    try read { try $0.assignments() }
  }

  /// Every exemption, ordered by person and first day.
  public func exemptions() throws(RecordsError) -> [Exemption] { try read { try $0.exemptions() } }

  /// Every extension, in the order in which they were given.
  public func extensions() throws(RecordsError) -> [Extension] { try read { try $0.extensions() } }

  /// Every workshop that was recorded, ordered by person, module and day.
  public func workshops() throws(RecordsError) -> [Workshop] { try read { try $0.workshops() } }

  /// Every module that anybody has completed by playing, ordered by person and day.
  public func playedModules() throws(RecordsError) -> [ModuleCompletion] {
    try read { try $0.playedModules() }
  }

  /// The situations that people have met, ordered by person and situation.
  public func metSituations() throws(RecordsError) -> [MetMoment] {
    try read { try $0.metSituations() }
  }

  /// What is kept about some people's training.
  public func history(of people: [PersonID]) throws(RecordsError) -> TrainingHistory {
    try read { try $0.history(of: people) }
  }

  /// What each person decided about each clause, day by day, as far as decisions are kept.
  public func practice() throws(RecordsError) -> [PersonID: [Practice]] {
    try read { try $0.practice() }
  }

  /// Where each person last slipped on each clause, as far as decisions are kept.
  public func missedClauses() throws(RecordsError) -> [MissedClause] {
    try read { try $0.missedClauses() }
  }

  /// Every notice, ordered by assignment, revision, stage and recipient.
  public func notices() throws(RecordsError) -> [Notice] { try read { try $0.notices() } }

  /// The mails of which nobody knows whether they went out, ordered by day.
  public func uncertainMails() throws(RecordsError) -> [ReminderMailSlot] {
    try read { try $0.uncertainMails() }
  }

  /// The changes of the policy, in the order of their days.
  public func policyChanges() throws(RecordsError) -> [PolicyChange] {
    try read { try $0.policyChanges() }
  }

  /// The policy that judged last, with its files; nil before any was noted.
  public func latestPolicy() throws(RecordsError) -> Edition? { try read { try $0.latestPolicy() } }

  /// Notes that a policy judges from a day on.
  public func keep(_ change: PolicyChange, policy: Edition) throws(RecordsError) {
    try write { try $0.keep(change, policy: policy) }
  }

  /// Writes assignments as they are now.
  public func write(
    _ assignments: [Assignment], at: Timestamp, _ line: AuditLine
  ) throws(RecordsError) {
    try write { db in
      for assignment in assignments { try db.keep(assignment, at: at) }
      try db.keep(line)
    }
  }

  /// Exempts people.
  public func add(_ exemptions: [Exemption], _ line: AuditLine) throws(RecordsError) {
    try write { db in
      for exemption in exemptions { try db.keep(exemption) }
      try db.keep(line)
    }
  }

  /// Gives more time: the extensions, and the assignments with their new due days.
  public func extend(
    _ assignments: [Assignment], by extensions: [Extension], at: Timestamp, _ line: AuditLine
  ) throws(RecordsError) {
    try write { db in
      for assignment in assignments { try db.keep(assignment, at: at) }
      for more in extensions { try db.keep(more) }
      try db.keep(line)
    }
  }

  /// Records workshops; one that is recorded already stays as it is.
  public func add(_ workshops: [Workshop], _ line: AuditLine) throws(RecordsError) {
    try write { db in
      for workshop in workshops { try db.keep(workshop) }
      try db.keep(line)
    }
  }

  /// Takes a day's mail to a person, and its notices, as perhaps sent.
  public func reserve(_ mail: ReminderMailSlot) throws(RecordsError) -> Bool {
    try write { try $0.reserve(mail) }
  }

  /// Settles what became of mails.
  public func settle(
    _ mails: [String], as state: Notice.State, _ line: AuditLine
  ) throws(RecordsError) {
    try write { db in
      for mail in mails { try db.settle(mail, as: state) }
      try db.keep(line)
    }
  }
}
