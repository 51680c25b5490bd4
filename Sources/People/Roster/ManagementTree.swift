/// Who reports to whom among those who work here.
///
/// Whoever reports to nobody, or to somebody who is gone, is at the top. A loop, which no import
/// lets in, hangs together apart from the top and has no level.
public struct ManagementTree: Sendable {
  /// Who is at the top, in the order of the employees.
  public let top: [PersonID]
  private let bosses: [PersonID: PersonID]
  private let direct: [PersonID: [PersonID]]
  private let levels: [PersonID: Int]

  /// Makes the tree; those who are gone are left out of it.
  public init(of employees: some Collection<Employee>) {
    let employed = Set(employees.lazy.filter(\.isEmployed).map(\.id))
    var top: [PersonID] = []
    var bosses: [PersonID: PersonID] = [:]
    var direct: [PersonID: [PersonID]] = [:]
    for employee in employees where employee.isEmployed {
      if let boss = employee.manager, employed.contains(boss) {
        bosses[employee.id] = boss
        direct[boss, default: []].append(employee.id)
      } else {
        top.append(employee.id)
      }
    }
    self.top = top
    self.bosses = bosses
    self.direct = direct
    levels = ManagementTree.levels(from: top, direct)
  }

  /// Whom somebody reports to, or nil.
  public func boss(of person: PersonID) -> PersonID? { bosses[person] }

  /// Who reports to somebody directly, in the order of the employees.
  public func reports(of person: PersonID) -> [PersonID] { direct[person] ?? [] }

  /// Everyone below somebody, level by level; never themselves.
  public func everyone(below person: PersonID) -> [PersonID] {
    var found: [PersonID] = []
    var met: Set<PersonID> = [person]
    var next = reports(of: person)[...]
    while !next.isEmpty {
      let level = next.filter { met.insert($0).inserted }
      found += level
      next = level.flatMap { reports(of: $0) }[...]
    }
    return found
  }

  /// The bosses of somebody, the nearest first; each once, even in a loop.
  public func bosses(of person: PersonID) -> [PersonID] {
    var chain: [PersonID] = []
    var met: Set<PersonID> = [person]
    var boss = bosses[person]
    while let next = boss, met.insert(next).inserted {
      chain.append(next)
      boss = bosses[next]
    }
    return chain
  }

  /// Whether somebody stands anywhere below a boss.
  public func isBelow(_ person: PersonID, _ boss: PersonID) -> Bool {
    bosses(of: person).contains(boss)
  }

  /// How many bosses somebody has: 0 at the top, nil for those who are gone or caught in a loop.
  public func level(of person: PersonID) -> Int? { levels[person] }

  /// Whether anybody who works here reports to them.
  public func isManager(_ person: PersonID) -> Bool { direct[person] != nil }

  /// Whoever has reports, ordered by id.
  public var managers: [PersonID] { direct.keys.sorted() }

  /// Who is at the top, and who reports to them.
  public var executives: Set<PersonID> { Set(levels.lazy.filter { $0.value <= 1 }.map(\.key)) }

  private static func levels(
    from top: [PersonID], _ direct: [PersonID: [PersonID]]
  ) -> [PersonID: Int] {
    var levels: [PersonID: Int] = [:]
    var current = top
    var level = 0
    while !current.isEmpty {
      for person in current { levels[person] = level }
      current = current.flatMap { direct[$0] ?? [] }
      level += 1
    }
    return levels
  }
}
