import Content
import People
import Testing

@Suite("Any import")
struct RosterDifferenceProperties {
  /// A room after some imports of drawn rows, and the draw.
  private func room(_ seed: UInt64, imports: Int = 4) -> (RosterRoom, RosterDraw) {
    var draw = RosterDraw(seed: seed)
    var room = RosterRoom()
    for _ in 0..<imports {
      room.write(draw.rows(below: 30), isFull: draw.chance(30))
      room.today = room.today.adding(days: 10)
    }
    return (room, draw)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func changesNothingTheSecondTime(seed: UInt64) {
    var (room, draw) = room(seed)
    let rows = draw.rows(below: 30)
    let isFull = draw.chance(50)
    let first = room.write(rows, isFull: isFull)
    guard first.canBeWritten else { return }
    let (before, absences) = (room.roster.employees, room.absences)
    let second = room.write(rows, isFull: isFull)
    #expect(second.problems.isEmpty)
    #expect(second.changes.isEmpty)
    #expect(room.roster.employees == before)
    #expect(room.absences == absences)
  }

  @Test func areOftenWritten() {
    let written = (1...40 as ClosedRange<UInt64>).count { seed in
      var (room, draw) = room(seed)
      return room.write(draw.rows(below: 30)).canBeWritten && room.roster.employees.count > 10
    }
    #expect(written > 10)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func losesNobodyAndKeepsEveryId(seed: UInt64) {
    var (room, draw) = room(seed)
    let before = room.roster
    room.write(draw.rows(below: 30), isFull: draw.chance(50))
    for employee in before.employees {
      #expect(room.roster.employee(numbered: employee.number)?.id == employee.id)
    }
    #expect(Set(room.roster.employees.map(\.number)).count == room.roster.employees.count)
    #expect(Set(room.roster.employees.map(\.id)).count == room.roster.employees.count)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func leavesATreeThatHoldsTogether(seed: UInt64) {
    let (room, _) = room(seed)
    for employee in room.roster.employed {
      #expect(room.roster.tree.level(of: employee.id) != nil)
      if let boss = employee.manager {
        #expect(room.roster.employee(boss)?.isEmployed == true)
      }
    }
    for absence in room.absences { #expect(absence.through.map { $0 >= absence.from } ?? true) }
    let open = room.absences.filter { $0.through == nil }.map(\.person)
    let onLeave = room.roster.employees.filter { $0.status == .leave }.map(\.id)
    #expect(Set(open) == Set(onLeave))
    #expect(open.count == onLeave.count)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func leavesAddressesWithOneHolder(seed: UInt64) {
    let (room, _) = room(seed)
    let emails = room.roster.employees.compactMap { $0.email?.lowercased() }
    #expect(Set(emails).count == emails.count)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func countsEveryRowOnce(seed: UInt64) {
    var (room, draw) = room(seed)
    let rows = draw.rows(below: 30)
    let difference = room.difference(rows)
    #expect(
      difference.changes.count { $0.line != nil } + difference.unchanged
        + difference.passedOver.count
        + difference.stillGone.count == rows.count)
    room.write(rows)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func doesNotAskInWhichOrderRowsStand(seed: UInt64) {
    var (room, draw) = room(seed)
    let rows = draw.rows(below: 30)
    let one = room.difference(rows)
    let other = room.difference(rows.shuffled(using: &draw))
    #expect(Set(one.problems.map(\.line)) == Set(other.problems.map(\.line)))
    #expect(one.endings == other.endings)
    #expect(Set(one.leavers) == Set(other.leavers))
    #expect(one.canBeWritten == other.canBeWritten)
    room.today = room.today.adding(days: 1)
  }
}
