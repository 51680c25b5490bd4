import Content
import People

/// A roster under import: what it holds, and the absences without an end.
struct RosterRoom {
  var roster: Roster
  var absences: [Absence] = []
  var today = Day(number: 20_000)

  init(_ employees: [Employee] = []) { roster = Roster(employees) }

  /// What rows would do; those who are new get ids after their numbers.
  func difference(_ rows: [RosterRow], isFull: Bool = false) -> RosterDifference {
    var ids: [PersonID] = (0..<1000).map { PersonID("new-\(today.number)-\($0)") }.reversed()
    return RosterDifference(
      from: roster, openAbsences: absences.filter { $0.through == nil }, rows: rows, today: today,
      isFull: isFull
    ) { ids.popLast() ?? "none" }
  }

  /// Writes what rows do.
  @discardableResult
  mutating func write(_ rows: [RosterRow], isFull: Bool = false) -> RosterDifference {
    let difference = difference(rows, isFull: isFull)
    roster = roster.applying(difference)
    let gone = difference.absences + difference.retracted
    absences.removeAll { absence in gone.contains { $0.isSame(as: absence) } }
    absences += difference.absences
    return difference
  }
}

extension Absence {
  /// Whether both are kept in one place.
  fileprivate func isSame(as other: Absence) -> Bool {
    (person, from, source) == (other.person, other.from, other.source)
  }
}

/// An employee whose number is also their id.
func employee(
  _ number: String, _ name: String = "Ana", under boss: PersonID? = nil,
  is status: EmploymentStatus = .active
) -> Employee {
  Employee(
    id: PersonID(number), number: EmployeeNumber(number), givenName: name, familyName: "",
    manager: boss, status: status)
}

/// A row that says only what is stated.
func row(_ line: Int, _ number: EmployeeNumber, _ say: (inout RosterRow) -> Void = { _ in })
  -> RosterRow
{
  var row = RosterRow(line: line, number: number)
  say(&row)
  return row
}
