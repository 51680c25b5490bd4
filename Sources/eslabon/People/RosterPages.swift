import Content
import ContentFiles
import Exchange
import People
import TrainingDesk

/// What an import did or would do, and who is in the roster, for people to read.
struct RosterPages {
  /// How many people are named under one heading.
  private static let most = 20
  let words: PeopleWords

  /// What a file does to the roster.
  func preview(_ preview: RosterPreview, file: String, isWritten: Bool) -> String {
    let difference = preview.difference
    var text = words(
      .rosterRows, ("file", file),
      ("rows", words.count(.people, difference.changes.count + difference.unchanged)))
    text += " " + words(.rosterSame, ("n", String(difference.unchanged))) + "\n"
    let groups: [(PeoplePhrase, [RosterChange])] = [
      (.joins, difference.joiners), (.returns, difference.returners),
      (.leaves, difference.leavers), (.moves, difference.movers), (.edits, difference.changed),
      (.startsLeave, difference.onLeave), (.endsLeave, difference.backFromLeave),
    ]
    // Bosses are named where they change, and nowhere else.
    let roster = difference.movers.isEmpty ? preview.before : preview.after()
    for (phrase, changes) in groups where !changes.isEmpty {
      text += "\n\(words(phrase)): \(changes.count)\n" + people(changes, in: roster)
    }
    for (phrase, mentions) in [
      (PeoplePhrase.passedOver, difference.passedOver), (.stillGone, difference.stillGone),
    ] where !mentions.isEmpty {
      text += "\n\(words(phrase)): \(mentions.count)\n"
      text +=
        "  " + mentions.prefix(RosterPages.most).map(\.number.rawValue).joined(separator: ", ")
        + "\n"
    }
    return text + "\n" + words(isWritten ? .written : .nothingWritten) + "\n"
  }

  private func people(_ changes: [RosterChange], in roster: Roster) -> String {
    var columns = Columns()
    for change in changes.prefix(RosterPages.most) {
      columns.add(
        change.employee.number.rawValue, change.employee.name,
        change.kinds.contains(.moves) ? boss(of: change.employee, in: roster) : "",
        change.columns.map(\.rawValue).joined(separator: ", "),
        change.line.map { words(.lineNumber, ("n", String($0))) } ?? "")
    }
    let rest = changes.count - RosterPages.most
    return columns.text()
      + (rest > 0 ? "  " + words(.andMore, ("n", String(rest))) + "\n" : "")
  }

  private func boss(of employee: Employee, in roster: Roster) -> String {
    employee.manager.flatMap { roster.employee($0)?.name } ?? "–"
  }

  /// Who is in the roster.
  func table(_ employees: [Employee], in roster: Roster) -> String {
    var columns = Columns()
    let head = words(.rosterColumns).split(separator: ",").map(String.init)
    columns.add(head[0], head[1], head[2], head[3], head[4])
    for employee in employees {
      columns.add(
        employee.number.rawValue, employee.name, employee.teamLabel ?? "–",
        boss(of: employee, in: roster), status(employee.status))
    }
    return columns.text(indent: "") + words.count(.people, employees.count) + "\n"
  }

  private func status(_ status: EmploymentStatus) -> String {
    switch status {
    case .active: words(.statusActive)
    case .leave: words(.statusLeave)
    case .terminated: words(.statusGone)
    }
  }

  /// What a file does, as JSON.
  static func json(_ preview: RosterPreview, isWritten: Bool) -> String {
    func list(_ changes: [RosterChange]) -> String {
      JSONText.array(
        changes.map { change in
          JSONText.object([
            ("employee_id", JSONText.string(change.employee.number.rawValue)),
            ("name", JSONText.string(change.employee.name)),
            ("line", change.line.map(String.init) ?? "null"),
            ("columns", JSONText.array(change.columns.map { JSONText.string($0.rawValue) })),
          ])
        })
    }
    let difference = preview.difference
    return JSONText.object([
      ("written", String(isWritten)), ("unchanged", String(difference.unchanged)),
      ("joins", list(difference.joiners)), ("returns", list(difference.returners)),
      ("leaves", list(difference.leavers)), ("moves", list(difference.movers)),
      ("changes", list(difference.changed)), ("leave_begins", list(difference.onLeave)),
      ("leave_ends", list(difference.backFromLeave)),
      ("diagnostics", diagnostics(preview)),
    ])
  }

  private static func diagnostics(_ preview: RosterPreview) -> String {
    JSONText.array(
      preview.diagnostics.map { diagnostic in
        JSONText.object([
          ("severity", JSONText.string(diagnostic.severity.rawValue)),
          ("line", diagnostic.line.map(String.init) ?? "null"),
          ("summary", JSONText.string(diagnostic.summary)),
          ("help", JSONText.string(diagnostic.help)),
        ])
      })
  }

  /// Who is in the roster, as JSON.
  static func json(_ employees: [Employee], in roster: Roster) -> String {
    JSONText.array(
      employees.map { employee in
        let manager = employee.manager.flatMap { roster.employee($0)?.number.rawValue }
        return JSONText.object([
          ("employee_id", JSONText.string(employee.number.rawValue)),
          ("given_name", JSONText.string(employee.givenName)),
          ("family_name", JSONText.string(employee.familyName)),
          ("email", employee.email.map(JSONText.string) ?? "null"),
          ("manager_id", manager.map(JSONText.string) ?? "null"),
          ("team", employee.teamLabel.map(JSONText.string) ?? "null"),
          ("locale", employee.locale.map { JSONText.string($0.rawValue) } ?? "null"),
          ("start_date", employee.startedOn.map { JSONText.string($0.iso) } ?? "null"),
          ("status", JSONText.string(employee.status.rawValue)),
          ("job_family", employee.jobFamily.map(JSONText.string) ?? "null"),
          ("login", employee.login.map(JSONText.string) ?? "null"),
        ])
      })
  }
}
