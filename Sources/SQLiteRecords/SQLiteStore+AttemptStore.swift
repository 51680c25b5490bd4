public import Content
public import People
public import Records

extension SQLiteStore {
  /// The person at the keyboard, made where there is none yet.
  public func personAtKeyboard(now: Timestamp) throws(RecordsError) -> Person {
    if let person = try read({ try $0.person(.atKeyboard) }) { return person }
    let newcomer = Person(id: .atKeyboard, team: .alone, createdAt: now)
    return try write { db in
      try db.add(newcomer)
      return try db.person(.atKeyboard) ?? newcomer
    }
  }

  /// The team in which a person's decisions count in a measuring cycle.
  public func team(of person: PersonID, in cycle: String) throws(RecordsError) -> TeamID {
    guard let team = try read({ try $0.team(of: person, in: cycle) }) else {
      throw RecordsError.noSuchPerson(person)
    }
    return team
  }

  /// Remembers how a person likes to read.
  public func setPreferences(
    _ preferences: ReadingPreferences, of person: PersonID
  ) throws(RecordsError) {
    try write { try $0.setPreferences(preferences, of: person) }
  }

  /// Begins an attempt and keeps its edition.
  public func begin(
    _ attempt: Attempt, edition: Edition, abandoning former: AttemptID?
  ) throws(RecordsError) {
    try write { try $0.begin(attempt, edition: edition, abandoning: former) }
  }

  /// An attempt, or nil where none has this id.
  public func attempt(_ id: AttemptID) throws(RecordsError) -> Attempt? {
    try read { try $0.attempt(id) }
  }

  /// A person's attempts in the order in which they began.
  public func attempts(of person: PersonID) throws(RecordsError) -> [Attempt] {
    try read { try $0.attempts(of: person) }
  }

  /// The attempt at an item that a person has not finished.
  public func openAttempt(of person: PersonID, item: Item) throws(RecordsError) -> Attempt? {
    try read { try $0.openAttempt(of: person, item: item) }
  }

  /// An edition with its files, or nil where none has this id.
  public func edition(_ id: EditionID) throws(RecordsError) -> Edition? {
    try read { try $0.edition(id) }
  }

  /// An attempt's decisions in sequence.
  public func decisions(of attempt: AttemptID) throws(RecordsError) -> [DecisionRecord] {
    try read { try $0.decisions(of: attempt) }
  }

  /// Records a decision and all that follows from it.
  public func record(
    _ decision: DecisionRecord, finishing result: AttemptResult?
  ) throws(RecordsError) -> RecordedDecision {
    try write { try $0.record(decision, finishing: result) }
  }

  /// Gives an open attempt up.
  public func abandon(_ attempt: AttemptID) throws(RecordsError) {
    try write { try $0.abandon(attempt) }
  }

  /// The clauses of an item that a person has still to get right.
  public func openRedLines(of person: PersonID, item: Item) throws(RecordsError) -> [ClauseID] {
    try read { try $0.openRedLines(of: person, item: item) }
  }

  /// What a person has done.
  public func completions(of person: PersonID) throws(RecordsError) -> [CompletedItem] {
    try read { try $0.completions(of: person) }
  }

  /// The tallies of a team in a measuring cycle.
  public func tallies(cycle: String, team: TeamID) throws(RecordsError) -> [Tally] {
    try read { try $0.tallies(cycle: cycle, team: team) }
  }

  /// A person's tallies.
  public func tallies(of person: PersonID) throws(RecordsError) -> [Tally] {
    try read { try $0.tallies(of: person) }
  }

  /// The decisions that a person has met.
  public func met(by person: PersonID) throws(RecordsError) -> [MetDecision] {
    try read { try $0.met(by: person) }
  }
}
