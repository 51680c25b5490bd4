public import Content
public import People

/// Who works here and who reports to whom, on a day.
public struct RosterChart: Sendable {
  /// Everybody in the roster, by id.
  public let employees: [PersonID: Employee]
  /// The day it is looked at.
  public let day: Day
  private let reports: [PersonID: Int]
  private let away: Set<PersonID>

  /// Draws the chart.
  ///
  /// - Parameters:
  ///   - employees: the roster, those who are gone included.
  ///   - away: those who are on leave on the day.
  ///   - day: the day.
  public init(of employees: [Employee], away: Set<PersonID> = [], on day: Day) {
    self.employees = Dictionary(
      employees.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.day = day
    self.away = away
    reports = employees.filter { $0.isHere(on: day) }.reduce(into: [:]) { counts, employee in
      if let manager = employee.manager { counts[manager, default: 0] += 1 }
    }
  }

  /// Whether anybody who works here reports to them.
  public func isManager(_ person: PersonID) -> Bool { reports[person] != nil }

  /// Whether somebody stands at a level.
  public func stands(_ person: PersonID, at level: ManagerLevel) -> Bool {
    switch level {
    case .staff: !isManager(person)
    case .managers: isManager(person)
    case .executives: isManager(person) && bosses(of: person).count <= 1
    case .level(let level): bosses(of: person).count + 1 == level
    }
  }

  /// Their bosses from the next one up to the top; a loop ends it.
  public func bosses(of person: PersonID) -> [Employee] {
    var bosses: [Employee] = []
    var next = employees[person]?.manager
    while let id = next, let boss = employees[id], id != person,
      !bosses.contains(where: { $0.id == id })
    {
      bosses.append(boss)
      next = boss.manager
    }
    return bosses
  }

  /// The next boss up who works here, is not on leave and can be written to; nil where there is none.
  public func reachableBoss(of person: PersonID) -> Employee? {
    bosses(of: person).first {
      $0.isHere(on: day) && !away.contains($0.id) && $0.email != nil
    }
  }
}

extension Employee {
  /// Whether they work here on a day, at work or on leave: started, and not gone.
  public func isHere(on day: Day) -> Bool {
    status != .terminated && !isGone(on: day) && startedOn.map { $0 <= day } ?? true
  }

  /// Whether they are gone on a day.
  public func isGone(on day: Day) -> Bool {
    status == .terminated || endedOn.map { $0 < day } ?? false
  }
}
