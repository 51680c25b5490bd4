internal import Content
internal import GRDB
internal import People
internal import Records
internal import Refreshers

extension Database {
  private var noticeQuery: String {
    """
    SELECT notice.*, mail.person, mail.sent_on, mail.state
    FROM notice JOIN mail ON mail.id = notice.mail
    """
  }

  /// Every notice, or those about one person's assignments; ordered by assignment, revision, stage
  /// and recipient.
  func notices(about person: PersonID? = nil) throws -> [Notice] {
    try rows(
      """
      \(noticeQuery) \(person == nil ? "" : "WHERE notice.\(Database.assignmentIsTheirs)")
      ORDER BY notice.assignment, notice.revision, notice.stage, notice.recipient
      """, person.map { [$0.rawValue] } ?? []
    ).map(notice)
  }

  /// The mails of which nobody knows whether they went out.
  func uncertainMails() throws -> [ReminderMailSlot] {
    let uncertain = "WHERE mail.state = 'maybe-sent'"
    var told: [String: [Notice]] = [:]
    for row in try rows(
      noticeQuery + " \(uncertain) ORDER BY notice.assignment, notice.stage", [])
    {
      told[try row.value("mail"), default: []].append(try notice(row))
    }
    return try rows("SELECT * FROM mail \(uncertain) ORDER BY sent_on, id", []).map { row in
      let id: String = try row.value("id")
      return ReminderMailSlot(
        id: id, day: try row.day("sent_on"), person: try row.optionalID("person"),
        notices: told[id] ?? [])
    }
  }

  private func notice(_ row: Row) throws -> Notice {
    guard let stage = Notice.Stage(name: try row.value("stage")) else {
      throw UnreadableRow(column: "stage")
    }
    return Notice(
      assignment: try row.id("assignment"), revision: try row.value("revision"), stage: stage,
      recipient: try row.word("recipient"), person: try row.optionalID("person"),
      day: try row.day("sent_on"), state: try row.word("state"))
  }

  /// Takes a day's mail to a person, and its notices, as perhaps sent; false where either is taken.
  func reserve(_ mail: ReminderMailSlot) throws -> Bool {
    try run(
      """
      INSERT INTO mail (id, person, sent_on, state) VALUES (?, ?, ?, 'maybe-sent')
      ON CONFLICT DO NOTHING
      """, [mail.id, mail.person?.rawValue, mail.day.iso])
    guard changesCount > 0 else { return false }
    for notice in mail.notices {
      try run(
        """
        INSERT INTO notice (assignment, revision, stage, recipient, mail) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """,
        [
          notice.assignment.rawValue, notice.revision, notice.stage.name,
          notice.recipient.rawValue, mail.id,
        ])
      guard changesCount > 0 else {
        // All of it or nothing; what went in before goes with the mail.
        try run("DELETE FROM mail WHERE id = ?", [mail.id])
        return false
      }
    }
    return true
  }

  /// Settles what became of a mail, where nobody knew; what was dropped may be told another time.
  func settle(_ mail: String, as state: Notice.State) throws {
    try run(
      "UPDATE mail SET state = ? WHERE id = ? AND state = 'maybe-sent'", [state.rawValue, mail])
    if changesCount > 0, state == .dropped { try run("DELETE FROM notice WHERE mail = ?", [mail]) }
  }
}
