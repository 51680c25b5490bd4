internal import Content
internal import GRDB
internal import People
internal import Records

extension Database {
  /// An attempt, or nil where none has this id.
  func attempt(_ id: AttemptID) throws -> Attempt? {
    try row(attemptQuery + " WHERE attempt.id = ?", [id.rawValue]).map(attempt(from:))
  }

  /// An attempt that is known to be there.
  func knownAttempt(_ id: AttemptID) throws -> Attempt {
    guard let attempt = try attempt(id) else { throw RecordsError.noSuchAttempt(id) }
    return attempt
  }

  /// A person's attempts in the order in which they began.
  func attempts(of person: PersonID) throws -> [Attempt] {
    try rows(
      attemptQuery + " WHERE attempt.person = ? ORDER BY attempt.number", [person.rawValue]
    ).map(attempt(from:))
  }

  /// A person's open attempt at an item, of which the schema admits one.
  func openAttempt(of person: PersonID, item: Item) throws -> Attempt? {
    try row(
      attemptQuery + " WHERE attempt.person = ? AND attempt.item = ? AND attempt.state = 'open'",
      [person.rawValue, item.description]
    ).map(attempt(from:))
  }

  /// Begins an attempt, as ``Records/AttemptStore/begin(_:edition:abandoning:)`` says.
  func begin(_ attempt: Attempt, edition: Edition, abandoning former: AttemptID?) throws {
    if let known = try self.attempt(attempt.id) {
      guard known.state == .open else { throw RecordsError.attemptClosed(known.id) }
      guard known == attempt else { throw RecordsError.refused(rule: "attempt_id") }
      return
    }
    try checkFit(of: attempt, to: edition)
    if let former { try abandon(former, for: attempt) }
    if let open = try openAttempt(of: attempt.person, item: attempt.item) {
      throw RecordsError.openAttemptExists(open.id)
    }
    try keep(edition)
    try insert(attempt)
  }

  /// Gives up an attempt that is open.
  func abandon(_ id: AttemptID) throws {
    switch try knownAttempt(id).state {
    case .abandoned: return
    case .finished: throw RecordsError.attemptClosed(id)
    case .open: try run("UPDATE attempt SET state = 'abandoned' WHERE id = ?", [id.rawValue])
    }
  }

  private func checkFit(of attempt: Attempt, to edition: Edition) throws {
    guard attempt.state == .open else { throw RecordsError.attemptClosed(attempt.id) }
    guard attempt.edition == edition.id else {
      throw RecordsError.refused(rule: "attempt_edition")
    }
    guard !attempt.situations.isEmpty else {
      throw RecordsError.refused(rule: "attempt_situations")
    }
    guard try person(attempt.person) != nil else {
      throw RecordsError.noSuchPerson(attempt.person)
    }
  }

  private func abandon(_ former: AttemptID, for attempt: Attempt) throws {
    let known = try knownAttempt(former)
    guard known.person == attempt.person, known.item == attempt.item else {
      throw RecordsError.noSuchAttempt(former)
    }
    guard known.state == .open else { throw RecordsError.attemptClosed(former) }
    try abandon(former)
  }

  private func insert(_ attempt: Attempt) throws {
    try run(
      """
      INSERT INTO attempt (id, number, person, item, purpose, edition, seed, started_at,
        started_on, team, cycle, state)
      VALUES (?, (SELECT COALESCE(MAX(number), 0) + 1 FROM attempt), ?, ?, ?, ?, ?, ?, ?, ?, ?,
        'open')
      """,
      [
        attempt.id.rawValue, attempt.person.rawValue, attempt.item.description,
        attempt.purpose == .full ? "full" : "red-line", attempt.edition.rawValue,
        Int64(bitPattern: attempt.seed), attempt.startedAt.milliseconds, attempt.startedOn.iso,
        attempt.team.rawValue, attempt.cycle,
      ])
    for (position, scenario) in attempt.situations.enumerated() {
      try run(
        "INSERT INTO attempt_situation (attempt, position, scenario) VALUES (?, ?, ?)",
        [attempt.id.rawValue, position, scenario.rawValue])
    }
    if case .redLine(let clauses) = attempt.purpose {
      try keep(clauses, as: .sought, of: attempt.id)
    }
  }
}
