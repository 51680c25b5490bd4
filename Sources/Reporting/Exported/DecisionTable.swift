public import Content
import People

/// Findings of decisions as an exported file has them: who, in which team, on which clause, how much
/// it was violated, and what that weighs.
public struct DecisionTable: Sendable {
  /// The clauses that were decided on, with their severities, the weight of a slip.
  public private(set) var severities: [ClauseID: Double] = [:]
  private var teamPlaces: [String: UInt32] = [:]
  private var clausePlaces: [String: UInt32] = [:]
  private var employeePlaces: [String: UInt32] = [:]
  private var teams: [TeamID] = []
  private var clauses: [ClauseID] = []
  private var rows: [Row] = []

  private struct Row {
    let team: UInt32
    let clause: UInt32
    let employee: UInt32
    let weight: Double
    let violated: Double
  }

  /// Begins with no rows.
  public init() {}

  /// How many rows there are.
  public var count: Int { rows.count }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - severity: how grave a slip is, from 1 to 5.
  ///   - violated: from 0 to 1.
  ///   - weight: from 0 to 1; 0 counts nothing.
  /// - Throws: ``DecisionTableError`` where the clause came with another severity before.
  public mutating func add(
    employee: String, team: String, clause: String, severity: Double, violated: Double,
    weight: Double
  ) throws(DecisionTableError) {
    let clauseID = ClauseID(clause)
    if let known = severities[clauseID], known != severity {
      throw .otherSeverity(clauseID, before: known)
    }
    let row = Row(
      team: DecisionTable.place(of: team, in: &teamPlaces, new: { teams.append(TeamID(team)) }),
      clause: DecisionTable.place(
        of: clause, in: &clausePlaces,
        new: {
          clauses.append(clauseID)
          severities[clauseID] = severity
        }),
      employee: DecisionTable.place(of: employee, in: &employeePlaces, new: {}),
      weight: weight, violated: violated)
    rows.append(row)
  }

  private static func place(
    of name: String, in places: inout [String: UInt32], new: () -> Void
  ) -> UInt32 {
    if let place = places[name] { return place }
    let place = UInt32(places.count)
    places[name] = place
    new()
    return place
  }

  /// Computes weak links from the rows: people are counted once, the correlation is fitted to them.
  public func analysed() -> WeakLinkAnalysis {
    let order = (teams: sortedPlaces(teams), clauses: sortedPlaces(clauses))
    let (teamRows, columns) = (inverse(order.teams), inverse(order.clauses))
    let sorted = rows.map { row in
      Placed(
        row: teamRows[Int(row.team)], column: columns[Int(row.clause)], employee: row.employee,
        weight: row.weight, violated: row.violated)
    }.sorted { $0.key < $1.key }
    var grid = CellGrid(
      teams: order.teams.map { teams[$0] }, clauses: order.clauses.map { clauses[$0] },
      severities: order.clauses.map { severities[clauses[$0]] ?? 0 })
    var correlation = IntraclassCorrelation()
    DecisionTable.eachCell(of: sorted) { _, _, people in correlation.add(people) }
    let rho = correlation.rho
    DecisionTable.eachCell(of: sorted) { row, column, people in
      grid[row, column] = Cell(people, rho: rho)
    }
    return WeakLinkAnalysis(
      model: WeakLinkModel(grid), rho: rho, people: peopleByTeam(sorted, teams: grid.teams.count))
  }

  private struct Placed {
    let row: UInt32
    let column: UInt32
    let employee: UInt32
    let weight: Double
    let violated: Double

    var cell: UInt64 { UInt64(row) << 32 | UInt64(column) }
    var key: (UInt64, UInt32) { (cell, employee) }
  }

  /// Gives each cell with the tallies of its people, one a person, in the order of cells.
  private static func eachCell(
    of sorted: [Placed], _ body: (_ row: Int, _ column: Int, [PersonTally]) -> Void
  ) {
    var people: [PersonTally] = []
    var place = 0
    while place < sorted.count {
      let first = sorted[place]
      people.removeAll(keepingCapacity: true)
      while place < sorted.count, sorted[place].cell == first.cell {
        let employee = sorted[place].employee
        var tally = PersonTally(n: 0, y: 0)
        while place < sorted.count, sorted[place].key == (first.cell, employee) {
          tally.add(violated: sorted[place].violated, weight: sorted[place].weight)
          place += 1
        }
        people.append(tally)
      }
      body(Int(first.row), Int(first.column), people)
    }
  }

  /// How many people each team has, counted where something weighs.
  private func peopleByTeam(_ sorted: [Placed], teams: Int) -> [Int] {
    var pairs = sorted.filter { $0.weight > 0 }.map { UInt64($0.row) << 32 | UInt64($0.employee) }
    pairs.sort()
    var people = [Int](repeating: 0, count: teams)
    var last: UInt64?
    for pair in pairs where pair != last {
      people[Int(pair >> 32)] += 1
      last = pair
    }
    return people
  }

  private func sortedPlaces(_ ids: [some Identifier]) -> [Int] {
    ids.indices.sorted { ids[$0] < ids[$1] }
  }

  private func inverse(_ order: [Int]) -> [UInt32] {
    var places = [UInt32](repeating: 0, count: order.count)
    for (place, old) in order.enumerated() { places[old] = UInt32(place) }
    return places
  }
}

/// Why a finding cannot be added to a table.
public enum DecisionTableError: Error, Hashable {
  /// The clause came with another severity before, this one.
  case otherSeverity(ClauseID, before: Double)
}
