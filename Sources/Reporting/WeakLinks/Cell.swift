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

  /// The cell as it may be told: one of its people at least counts as having slipped, and one as not,
  /// so that nobody can tell from it what each of them did.
  ///
  /// Disclosure control calls it bottom and top coding.
  public var coded: Cell {
    guard people > 1 else { return self }
    let one = n / Double(people)
    var cell = self
    cell.y = min(max(y, one), n - one)
    return cell
  }

  private mutating func add(_ tally: PersonTally, isNew: Bool) {
    n += tally.n
    y += tally.y
    if isNew { people += 1 }
  }
}
