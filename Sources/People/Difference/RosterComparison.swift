import Content

/// The work of comparing rows with a roster: everyone as they will be, then what is wrong with that.
struct RosterComparison {
  /// An employee as they will be, and the row that says so.
  struct Draft {
    var change: RosterChange
    let row: Int?
  }

  let roster: Roster
  let openAbsences: [PersonID: [Absence]]
  let today: Day
  let isFull: Bool
  var drafts: [Draft] = []
  var absences: [AbsenceChange] = []
  var problems: [RosterProblem] = []
  var passedOver: [RosterMention] = []
  var stillGone: [RosterMention] = []
  /// Rows of people who are gone, that say so.
  var silent = 0
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
      end(employee, line: nil, place: nil)
    }
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
    case .unchanged where row.refused.contains(.status): silent += 1
    case .unchanged where isFull: takeBack(known, row, place)
    case .unchanged: stillGone.append(row.mention)
    case .set(.terminated), .cleared: silent += 1
    }
  }

  mutating func add(
    _ employee: Employee, _ kinds: RosterChange.Kinds, _ row: RosterRow, _ place: Int
  ) {
    draftPlaces[employee.id] = drafts.count
    drafts.append(
      Draft(change: RosterChange(line: row.line, employee: employee, kinds: kinds), row: place))
  }

  private mutating func end(_ known: Employee, line: Int?, place: Int?) {
    var employee = known
    employee.status = .terminated
    employee.endedOn = today
    endLeave(of: known.id, through: today)
    draftPlaces[known.id] = drafts.count
    drafts.append(
      Draft(change: RosterChange(line: line, employee: employee, kinds: .leaves), row: place))
  }
}

extension RosterRow {
  /// Where the file speaks of this employee.
  var mention: RosterMention { RosterMention(number, line: line) }
}
