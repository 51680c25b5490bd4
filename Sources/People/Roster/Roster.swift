import Content

/// Who works here and who did, found by either of their ids.
public struct Roster: Sendable {
  /// Everyone, ordered by number.
  public let employees: [Employee]
  /// Who reports to whom among those who work here.
  public let tree: ManagementTree
  private let places: [PersonID: Int]
  private let placesByNumber: [EmployeeNumber: Int]

  /// Makes a roster; of several employees with one id the first in order of numbers is found by it.
  public init(_ employees: some Sequence<Employee>) {
    let ordered = employees.sorted { $0.number < $1.number }
    self.employees = ordered
    tree = ManagementTree(of: ordered)
    places = Dictionary(
      ordered.indices.lazy.map { (ordered[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    placesByNumber = Dictionary(
      ordered.indices.lazy.map { (ordered[$0].number, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A roster of nobody.
  public static var empty: Roster { Roster([]) }

  /// The employee with this id, or nil.
  public func employee(_ id: PersonID) -> Employee? { places[id].map { employees[$0] } }

  /// The employee with this number, or nil.
  public func employee(numbered number: EmployeeNumber) -> Employee? {
    placesByNumber[number].map { employees[$0] }
  }

  /// Who works here, on leave included, ordered by number.
  public var employed: [Employee] { employees.filter(\.isEmployed) }

  /// The teams that have somebody, ordered by id, those at the top among them.
  public var teams: [TeamID] {
    (tree.managers.map { TeamID(of: $0) } + (tree.top.isEmpty ? [] : [.top])).sorted()
  }

  /// Who is in a team and works here, ordered by number.
  public func members(of team: TeamID) -> [Employee] {
    let members = team == .top ? tree.top : tree.reports(of: PersonID(team.rawValue))
    return members.compactMap { employee($0) }
  }

  /// The roster once a difference is written; itself where that cannot be.
  public func applying(_ difference: RosterDifference) -> Roster {
    guard !difference.upserts.isEmpty else { return self }
    var after = Dictionary(
      employees.lazy.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for employee in difference.upserts { after[employee.id] = employee }
    return Roster(after.values)
  }
}
