import Content

/// The work of comparing rows with a roster: everyone as they will be, then what is wrong with that.
struct RosterComparison {
  let roster: Roster
  let openAbsences: [PersonID: [Absence]]
  let today: Day
  let isFull: Bool
  /// Everyone whom a row speaks of or a full file leaves out, as they will be.
  var drafts: [RosterChange] = []
  /// The place of the row of each draft; -1 where a full file leaves somebody out.
  var draftRows: [Int] = []
  var absences: [Absence] = []
  var retracted: [Absence] = []
  var problems: [RosterProblem] = []
  var passedOver: [RosterMention] = []
  var stillGone: [RosterMention] = []
  /// How many rows change nothing.
  var unchanged = 0
  /// Those whom the file calls gone and the roster does not know, with their lines.
  var strangers: [EmployeeNumber: Int] = [:]
  /// The ids of those who are new.
  var newIDs: [EmployeeNumber: PersonID] = [:]
  /// The draft of each person.
  var draftPlaces: [PersonID: Int] = [:]
  /// Who would report to somebody whom only the file knows and calls gone.
  var orphansOfStrangers: [EmployeeNumber: [RosterMention]] = [:]

  init(roster: Roster, openAbsences: [Absence], today: Day, isFull: Bool) {
    self.roster = roster
    self.openAbsences = Dictionary(
      grouping: openAbsences.lazy.filter { $0.source == .roster && $0.through == nil },
      by: \.person)
    self.today = today
    self.isFull = isFull
  }

  /// Drafts everyone as they will be, but for their bosses.
  mutating func draft(_ rows: [RosterRow], _ makeID: () -> PersonID) {
    let places = firstPlaces(of: rows)
    drafts.reserveCapacity(rows.count)
    draftRows.reserveCapacity(rows.count)
    draftPlaces.reserveCapacity(rows.count)
    for (place, row) in rows.enumerated() where places[row.number] == place {
      if row.status == .cleared { problems.append(.cannotClear(.status, of: row.mention)) }
      if let known = roster.employee(numbered: row.number) {
        draft(known, row, place)
      } else if row.status == .set(.terminated) {
        strangers[row.number] = row.line
        passedOver.append(row.mention)
      } else {
        draftJoiner(row, place, makeID())
      }
    }
    guard isFull else { return }
    for employee in roster.employees where employee.isEmployed && places[employee.number] == nil {
      end(employee, line: nil, place: -1)
    }
  }

  /// Hands over what changes; the last thing to do.
  mutating func takeChanges() -> [RosterChange] {
    // Taken out first, so that the array is pruned in its place.
    var changes: [RosterChange] = []
    swap(&changes, &drafts)
    let all = changes.count
    changes.removeAll(where: \.kinds.isEmpty)
    unchanged += all - changes.count
    return changes
  }

  /// Where each number stands first; tells of those that stand again.
  private mutating func firstPlaces(of rows: [RosterRow]) -> [EmployeeNumber: Int] {
    var places: [EmployeeNumber: Int] = [:]
    places.reserveCapacity(rows.count)
    var repeats: [EmployeeNumber: [Int]] = [:]
    for (place, row) in rows.enumerated() {
      if let first = places[row.number] {
        repeats[row.number, default: [rows[first].line]].append(row.line)
      } else {
        places[row.number] = place
      }
    }
    problems += repeats.map { .duplicateNumber($0.key, lines: $0.value) }
    return places
  }

  private mutating func draft(_ known: Employee, _ row: RosterRow, _ place: Int) {
    switch row.status {
    case .set(.terminated) where known.isEmployed: end(known, line: row.line, place: place)
    case _ where known.isEmployed: keep(known, row, place)
    case .set(.active), .set(.leave): takeBack(known, row, place)
    case .unchanged where row.refused.contains(.status): unchanged += 1
    case .unchanged where isFull: takeBack(known, row, place)
    case .unchanged: stillGone.append(row.mention)
    case .set(.terminated), .cleared: unchanged += 1
    }
  }

  mutating func add(
    _ employee: Employee, _ kinds: RosterChange.Kinds, _ row: RosterRow, _ place: Int
  ) {
    append(RosterChange(line: row.line, employee: employee, kinds: kinds), place)
  }

  private mutating func end(_ known: Employee, line: Int?, place: Int) {
    var employee = known
    employee.status = .terminated
    employee.endedOn = today
    endLeave(of: known.id, through: today)
    append(RosterChange(line: line, employee: employee, kinds: .leaves), place)
  }

  mutating func append(_ change: RosterChange, _ place: Int) {
    draftPlaces[change.employee.id] = drafts.count
    drafts.append(change)
    draftRows.append(place)
  }
}

extension RosterRow {
  /// Where the file speaks of this employee.
  var mention: RosterMention { RosterMention(number, line: line) }
}
