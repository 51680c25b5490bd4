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

  private mutating func checkShared(
    _ column: RosterColumn, _ value: WritableKeyPath<Employee, String?>
  ) {
    var holders = 0
    forEachEmployed { employee, _ in holders += employee[keyPath: value] == nil ? 0 : 1 }
    var first: [String: RosterMention] = [:]
    first.reserveCapacity(holders)
    var shared: [String: [RosterMention]] = [:]
    forEachEmployed { employee, line in
      guard let key = employee[keyPath: value].map(SharedKey.of) else { return }
      let mention = RosterMention(employee.number, line: line)
      if let other = first[key] {
        shared[key, default: [other]].append(mention)
      } else {
        first[key] = mention
      }
    }
    problems += shared.sorted { $0.key < $1.key }.map {
      .shared(column, value: $0.key, by: $0.value)
    }
    releaseFromGone(column, value) { first[SharedKey.of($0)] != nil }
  }

  /// Takes from those who are gone what somebody who works here has now.
  private mutating func releaseFromGone(
    _ column: RosterColumn, _ value: WritableKeyPath<Employee, String?>,
    _ isHeld: (String) -> Bool
  ) {
    for place in drafts.indices where !drafts[place].employee.isEmployed {
      if let text = drafts[place].employee[keyPath: value], isHeld(text) {
        drafts[place].employee[keyPath: value] = nil
        drafts[place].columns.append(column)
      }
    }
    for employee in roster.employees
    where !employee.isEmployed && draftPlaces[employee.id] == nil {
      guard let text = employee[keyPath: value], isHeld(text) else { continue }
      var released = employee
      released[keyPath: value] = nil
      append(RosterChange(line: nil, employee: released, kinds: .edits, columns: [column]), -1)
    }
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

/// Finds the loops of a graph in which everyone has at most one boss.
private enum BossLoops {
  /// Each loop once, as places in order from report to boss.
  static func find(in bosses: [Int?]) -> [[Int]] {
    var loops: [[Int]] = []
    // The walk that met each place; 0 for none yet.
    var walks = Array(repeating: 0, count: bosses.count)
    for start in bosses.indices where walks[start] == 0 {
      var place: Int? = start
      while let here = place, walks[here] == 0 {
        walks[here] = start + 1
        place = bosses[here]
      }
      guard let entry = place, walks[entry] == start + 1 else { continue }
      var loop = [entry]
      var next = bosses[entry]
      while let member = next, member != entry {
        loop.append(member)
        next = bosses[member]
      }
      loops.append(loop)
    }
    return loops
  }
}

/// An e-mail address or login as it is looked up: in lowercase.
private enum SharedKey {
  static func of(_ text: String) -> String {
    // Most are in lowercase already, and a hundred thousand copies would weigh.
    let isLowercase = text.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    return isLowercase ? text : text.lowercased()
  }
}
