/// What is counted of a team and a clause in one cycle.
public struct Cell: Sendable, Hashable {
  /// The decisions, corrected for coming from few people.
  public var n: Double
  /// The slips among them, corrected alike; from 0 to `n`.
  public var y: Double
  /// How many people met the clause.
  public var people: Int

  /// Makes a cell.
  public init(n: Double = 0, y: Double = 0, people: Int = 0) {
    self.n = n
    self.y = y
    self.people = people
  }

  /// Counts people, each corrected with the intraclass correlation `rho`.
  public init(_ people: some Sequence<PersonTally>, rho: Double) {
    self.init()
    for person in people where person.n > 0 { add(person.effective(rho), isNew: true) }
  }

  /// Puts a person's tally after a decision in the place of the one before it.
  ///
  /// - Parameters:
  ///   - before: what was counted of the person, nil where they are new to the cell.
  ///   - after: what is to be counted now.
  public mutating func replace(_ before: PersonTally?, by after: PersonTally, rho: Double) {
    let old = before?.effective(rho) ?? PersonTally(n: 0, y: 0)
    let new = after.effective(rho)
    add(PersonTally(n: new.n - old.n, y: new.y - old.y), isNew: before == nil)
  }

  private mutating func add(_ tally: PersonTally, isNew: Bool) {
    n += tally.n
    y += tally.y
    if isNew { people += 1 }
  }
}
