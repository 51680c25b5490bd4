internal import Content
internal import GRDB
internal import People
internal import Records
internal import Refreshers

extension Database {
  /// Every assignment, or those of one person; ordered by person, programme, item and round.
  func assignments(of person: PersonID? = nil) throws -> [StoredAssignment] {
    let order = "ORDER BY person, programme, item, round"
    let places = "ORDER BY assignment, position"
    guard let person else {
      return try assignments(
        "SELECT * FROM assignment \(order)",
        situations: "SELECT * FROM assignment_situation \(places)", [])
    }
    return try assignments(
      "SELECT * FROM assignment WHERE person = ? \(order)",
      situations: """
        SELECT * FROM assignment_situation WHERE \(Database.assignmentIsTheirs) \(places)
        """, [person.rawValue])
  }

  /// Holds where the assignment is one person's, whose id is given.
  static let assignmentIsTheirs = "assignment IN (SELECT id FROM assignment WHERE person = ?)"

  /// What is asked of a person and still open, the earliest due first.
  func openAssignments(of person: PersonID) throws -> [StoredAssignment] {
    let open = "FROM assignment WHERE person = ? AND state = 'open'"
    return try assignments(
      "SELECT * \(open) ORDER BY due_on, item",
      situations: """
        SELECT * FROM assignment_situation WHERE assignment IN (SELECT id \(open))
        ORDER BY assignment, position
        """, [person.rawValue])
  }

  private func assignments(
    _ query: String, situations: String, _ arguments: Arguments
  ) throws -> [StoredAssignment] {
    var drawn: [String: [ScenarioID]] = [:]
    for row in try rows(situations, arguments) {
      drawn[try row.value("assignment"), default: []].append(try row.id("scenario"))
    }
    return try map(query, arguments) { row in
      let id: AssignmentID = try row.id("id")
      guard let item = DueItem(try row.value("item")) else { throw UnreadableRow(column: "item") }
      let assignment = Assignment(
        id: id, person: try row.id("person"), programme: try row.id("programme"), item: item,
        round: try row.value("round"), situations: drawn[id.rawValue] ?? [],
        minutes: try row.value("minutes"), assignedOn: try row.day("assigned_on"),
        opensOn: try row.day("opens_on"), due: try row.day("due_on"),
        staggerWeeks: try row.value("stagger_weeks"), revision: try row.value("revision"),
        plan: try row.id("plan"), state: try state(of: row))
      return StoredAssignment(
        assignment: assignment, changedAt: Timestamp(milliseconds: try row.value("changed_at")))
    }
  }

  private func state(of row: Row) throws -> Assignment.State {
    let name: String = try row.value("state")
    if name == "open" { return .open }
    let day = try row.day("state_on")
    switch name {
    case "done": return .done(day)
    case "withdrawn": return .withdrawn(day)
    case "lapsed": return .lapsed(day)
    default: throw UnreadableRow(column: "state")
    }
  }

  /// Adds an assignment or changes the one of its id; when, where its revision changes.
  func keep(_ assignment: Assignment, at: Timestamp) throws {
    let (state, day) = assignment.state.stored
    try run(
      """
      INSERT INTO assignment (id, person, programme, item, round, minutes, assigned_on, opens_on,
        due_on, stagger_weeks, revision, plan, state, state_on, changed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET due_on = excluded.due_on, minutes = excluded.minutes,
        opens_on = excluded.opens_on, state = excluded.state, state_on = excluded.state_on,
        changed_at = CASE WHEN assignment.revision = excluded.revision
          THEN assignment.changed_at ELSE excluded.changed_at END,
        revision = excluded.revision
      """,
      [
        assignment.id.rawValue, assignment.person.rawValue, assignment.programme.rawValue,
        assignment.item.description, assignment.round, assignment.minutes,
        assignment.assignedOn.iso, assignment.opensOn.iso, assignment.due.iso,
        assignment.staggerWeeks, assignment.revision, assignment.plan.rawValue, state, day?.iso,
        at.milliseconds,
      ])
    for (position, scenario) in assignment.situations.enumerated() {
      try run(
        """
        INSERT INTO assignment_situation (assignment, position, scenario) VALUES (?, ?, ?)
        ON CONFLICT (assignment, position) DO NOTHING
        """, [assignment.id.rawValue, position, scenario.rawValue])
    }
  }
}

extension Assignment.State {
  /// The word and the day as they are stored.
  fileprivate var stored: (state: String, day: Day?) {
    switch self {
    case .open: ("open", nil)
    case .done(let day): ("done", day)
    case .withdrawn(let day): ("withdrawn", day)
    case .lapsed(let day): ("lapsed", day)
    }
  }
}
