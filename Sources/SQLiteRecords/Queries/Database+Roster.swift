internal import Content
internal import GRDB
internal import People
internal import Records

extension Database {
  /// Everybody who works here or did, ordered by number.
  func employees() throws -> [Employee] {
    try map("SELECT * FROM employee ORDER BY number", [], employee)
  }

  /// Who has that number; nil where nobody has.
  func employee(numbered number: EmployeeNumber) throws -> Employee? {
    try row("SELECT * FROM employee WHERE number = ?", [number.rawValue]).map(employee)
  }

  /// Who has that id; nil where nobody has.
  func employee(_ id: PersonID) throws -> Employee? {
    try row("SELECT * FROM employee WHERE person = ?", [id.rawValue]).map(employee)
  }

  /// Who has that e-mail, in whatever case; nil where nobody has.
  func employee(email: String) throws -> Employee? {
    try row("SELECT * FROM employee WHERE email = ?", [email]).map(employee)
  }

  /// Those who report to somebody or did, ordered by number.
  func reports(of manager: PersonID) throws -> [Employee] {
    try map(
      "SELECT * FROM employee WHERE manager = ? ORDER BY number", [manager.rawValue], employee)
  }

  /// An employee from a row of their table.
  func employee(_ row: Row) throws -> Employee {
    Employee(
      id: try row.id("person"), number: try row.id("number"),
      givenName: try row.value("given_name"), familyName: try row.value("family_name"),
      email: try row.optional("email"), manager: try row.optionalID("manager"),
      teamLabel: try row.optional("team_label"), locale: try row.optionalID("locale"),
      startedOn: try row.optionalDay("started_on"), status: try row.word("status"),
      endedOn: try row.optionalDay("ended_on"), jobFamily: try row.optional("job_family"),
      login: try row.optional("login"))
  }

  /// All absences, ordered by person and first day.
  func absences() throws -> [Absence] {
    try rows("SELECT * FROM absence ORDER BY person, from_on, source", []).map(absence)
  }

  /// A person's absences, ordered by first day.
  func absences(of person: PersonID) throws -> [Absence] {
    try rows("SELECT * FROM absence WHERE person = ? ORDER BY from_on, source", [person.rawValue])
      .map(absence)
  }

  private func absence(_ row: Row) throws -> Absence {
    Absence(
      person: try row.id("person"), from: try row.day("from_on"),
      through: try row.optionalDay("through_on"), source: try row.word("source"))
  }

  /// Changes the roster in the transaction that is under way.
  func change(_ change: RosterUpdate, at: Timestamp) throws {
    // Addresses may change hands among those who change.
    let known = Set(try String.fetchAll(self, sql: "SELECT person FROM employee"))
    for employee in change.employees where known.contains(employee.id.rawValue) {
      try run("UPDATE employee SET email = NULL WHERE person = ?", [employee.id.rawValue])
    }
    for employee in change.employees {
      if let cycle = change.cycle { try keepTeam(of: employee, through: cycle) }
      try keep(employee, at: at)
    }
    for absence in change.retracted {
      try run(
        "DELETE FROM absence WHERE person = ? AND from_on = ? AND source = ?",
        [absence.person.rawValue, absence.from.iso, absence.source.rawValue])
    }
    for absence in change.absences {
      try run(
        """
        INSERT INTO absence (person, from_on, through_on, source) VALUES (?, ?, ?, ?)
        ON CONFLICT (person, from_on, source) DO UPDATE SET through_on = excluded.through_on
        """,
        [
          absence.person.rawValue, absence.from.iso, absence.through?.iso,
          absence.source.rawValue,
        ])
    }
  }

  /// Keeps the team of somebody about to change it, in which they count until the cycle ends.
  private func keepTeam(of employee: Employee, through cycle: String) throws {
    try run(
      """
      INSERT INTO cycle_team (person, cycle, team)
      SELECT person.id, ?, person.team FROM person JOIN employee ON employee.person = person.id
      WHERE person.id = ? AND person.team <> ? AND employee.status <> 'terminated'
      ON CONFLICT (person, cycle) DO NOTHING
      """, [cycle, employee.id.rawValue, employee.team.rawValue])
  }

  /// The team in which a person counts in a cycle: theirs when it opened, joiners' first one.
  func team(of person: PersonID, in cycle: String) throws -> TeamID? {
    try row(
      """
      SELECT COALESCE(
        (SELECT team FROM cycle_team WHERE cycle_team.person = person.id AND cycle = ?2), team
      ) AS team
      FROM person WHERE id = ?1
      """,
      [person.rawValue, cycle]
    )?.id("team")
  }

  private func keep(_ employee: Employee, at: Timestamp) throws {
    try run(
      """
      INSERT INTO person (id, team, created_at) VALUES (?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET team = excluded.team
      """, [employee.id.rawValue, employee.team.rawValue, at.milliseconds])
    try run(
      """
      INSERT INTO employee (person, number, given_name, family_name, email, manager, team_label,
        locale, started_on, status, ended_on, job_family, login)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (person) DO UPDATE SET number = excluded.number,
        given_name = excluded.given_name, family_name = excluded.family_name,
        email = excluded.email, manager = excluded.manager, team_label = excluded.team_label,
        locale = excluded.locale, started_on = excluded.started_on, status = excluded.status,
        ended_on = excluded.ended_on, job_family = excluded.job_family, login = excluded.login
      """,
      [
        employee.id.rawValue, employee.number.rawValue, employee.givenName, employee.familyName,
        employee.email, employee.manager?.rawValue, employee.teamLabel,
        employee.locale?.rawValue, employee.startedOn?.iso, employee.status.rawValue,
        employee.endedOn?.iso, employee.jobFamily, employee.login,
      ])
  }
}
