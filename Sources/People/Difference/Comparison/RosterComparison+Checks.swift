import Content

extension RosterComparison {
  /// The employee as they will be, or nil where there is none.
  func afterwards(_ person: PersonID) -> Employee? {
    draftPlaces[person].map { drafts[$0].employee } ?? roster.employee(person)
  }

  /// The line of somebody's row, or nil.
  private func line(of person: PersonID) -> Int? {
    draftPlaces[person].flatMap { drafts[$0].line }
  }

  /// Visits everyone who will work here, with the line of their row.
  func forEachEmployed(_ visit: (Employee, Int?) -> Void) {
    for draft in drafts where draft.employee.isEmployed {
      visit(draft.employee, draft.line)
    }
    for employee in roster.employees
    where employee.isEmployed && draftPlaces[employee.id] == nil {
      visit(employee, nil)
    }
  }

  /// Finds what is wrong with everyone as they will be.
  mutating func checkWhole() {
    checkShared(.email, \.email)
    checkShared(.login, \.login)
    checkOrphans()
    checkLoops()
  }

  /// The problems by line, those without one last.
  var sortedProblems: [RosterProblem] {
    problems.sorted { ($0.line ?? .max) < ($1.line ?? .max) }
  }

  private mutating func checkOrphans() {
    var orphans: [PersonID: [RosterMention]] = [:]
    forEachEmployed { employee, line in
      guard let boss = employee.manager, !(afterwards(boss)?.isEmployed ?? false) else { return }
      orphans[boss, default: []].append(RosterMention(employee.number, line: line))
    }
    let known = orphans.map { boss, reports in
      let number = afterwards(boss)?.number ?? EmployeeNumber(boss.rawValue)
      return (of: RosterMention(number, line: line(of: boss)), reports: reports)
    }
    let strange = orphansOfStrangers.map { number, reports in
      (of: RosterMention(number, line: strangers[number]), reports: reports)
    }
    problems += (known + strange).sorted { $0.of.number < $1.of.number }.map {
      .orphans(of: $0.of, reports: $0.reports)
    }
  }

  private mutating func checkLoops() {
    var count = 0
    forEachEmployed { _, _ in count += 1 }
    var people: [(mention: RosterMention, boss: PersonID?)] = []
    people.reserveCapacity(count)
    var places: [PersonID: Int] = [:]
    places.reserveCapacity(count)
    forEachEmployed { employee, line in
      places[employee.id] = people.count
      people.append((RosterMention(employee.number, line: line), employee.manager))
    }
    let bosses = people.map { $0.boss.flatMap { places[$0] } }
    for loop in BossLoops.find(in: bosses) {
      problems.append(.managerLoop(turned(loop.map { people[$0].mention })))
    }
  }

  /// A loop from the member whose row stands first.
  private func turned(_ loop: [RosterMention]) -> [RosterMention] {
    let first = loop.indices.min {
      (loop[$0].line ?? .max, loop[$0].number) < (loop[$1].line ?? .max, loop[$1].number)
    }
    guard let first else { return loop }
    return Array(loop[first...] + loop[..<first])
  }
}
