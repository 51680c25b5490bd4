import Content
import People
import ScenarioEngine

/// The made-up people of a demo company: a tree of managers, joiners, leavers and people who change
/// teams.
struct DemoStaff {
  /// Everybody who works there or did, by number.
  private(set) var employees: [Employee]
  /// How many report to a manager.
  private let span: Int
  private var generator: SeededGenerator
  private let started: Day

  /// Founds a company.
  init(count: Int, span: Int, seed: UInt64, startedOn day: Day) {
    self.span = span
    started = day
    generator = SeededGenerator(seed: seed, name: "staff")
    employees = []
    employees.reserveCapacity(count)
    for place in 0..<count { employees.append(newcomer(place, on: day)) }
  }

  /// Whether somebody leads others.
  func isManager(_ place: Int) -> Bool { place * span + 1 < employees.count }

  /// Somebody new, whose manager goes by their place in the tree.
  private mutating func newcomer(_ place: Int, on day: Day) -> Employee {
    let boss = place == 0 ? nil : employees[(place - 1) / span].id
    let given = DemoNames.given[Int.random(in: 0..<DemoNames.given.count, using: &generator)]
    let family = DemoNames.family[Int.random(in: 0..<DemoNames.family.count, using: &generator)]
    let number = DemoStaff.number(place)
    return Employee(
      id: PersonID("demo-\(number)"), number: EmployeeNumber(number), givenName: given,
      familyName: family, email: "e\(number)@demo.example", manager: boss,
      teamLabel: place == 0 ? nil : DemoNames.departments[department(of: place)],
      locale: place.isMultiple(of: 3) ? "es" : "en", startedOn: day,
      jobFamily: DemoNames.departments[department(of: place)].lowercased())
  }

  private static func number(_ place: Int) -> String {
    let digits = String(place + 1)
    return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  /// Below which of those who report to the top somebody stands.
  private func department(of place: Int) -> Int {
    var place = place
    while place > span { place = (place - 1) / span }
    return max(0, place - 1) % DemoNames.departments.count
  }

  /// Lets a year pass: of those who lead nobody some leave and are replaced, and some change teams.
  ///
  /// - Returns: those who changed.
  mutating func turn(on day: Day) -> [Employee] {
    var changed: [Employee] = []
    let before = employees.count
    for place in 1..<before where !isManager(place) && employees[place].status == .active {
      switch Int.random(in: 0..<100, using: &generator) {
      case 0..<6:
        employees[place] = employees[place].changed(status: .terminated, endedOn: day)
        changed.append(employees[place])
        let joiner = replacement(of: place, on: day)
        employees.append(joiner)
        changed.append(joiner)
      case 6..<8:
        let boss = Int.random(in: 0...max(0, (before - 2) / span), using: &generator)
        employees[place] = employees[place].changed(manager: employees[boss].id)
        changed.append(employees[place])
      default: break
      }
    }
    return changed
  }

  private mutating func replacement(of place: Int, on day: Day) -> Employee {
    let newcomer = newcomer(employees.count, on: day)
    return newcomer.changed(manager: employees[place].manager, label: employees[place].teamLabel)
  }
}

extension Employee {
  fileprivate func changed(
    manager: PersonID?? = nil, label: String?? = nil, status: EmploymentStatus? = nil,
    endedOn: Day? = nil
  ) -> Employee {
    Employee(
      id: id, number: number, givenName: givenName, familyName: familyName, email: email,
      manager: manager ?? self.manager, teamLabel: label ?? teamLabel, locale: locale,
      startedOn: startedOn, status: status ?? self.status, endedOn: endedOn ?? self.endedOn,
      jobFamily: jobFamily, login: login)
  }
}
