/// How alike the decisions of one person are: 0 where they are as different as those of several
/// people, 1 where the first one tells all.
///
/// Fed cell by cell; the moments of any number of cells need no room.
///
/// - SeeAlso: J. Fleiss, B. Levin, M. Paik, "Statistical Methods for Rates and Proportions", 15.
public struct IntraclassCorrelation: Sendable {
  /// What is taken where nothing is known: in the first cycle, or where nobody decided twice.
  public static let unknown = 0.05
  private var excess = 0.0
  private var spread = 0.0

  /// Begins with no cells.
  public init() {}

  /// Adds a cell by the tallies of its people.
  public mutating func add(_ people: some Sequence<PersonTally>) {
    var (n, y, squaredN, squaredY) = (0.0, 0.0, 0.0, 0.0)
    var (pairs, slips) = (0.0, 0.0)
    for person in people where person.n > 0 {
      n += person.n
      y += person.y
      squaredN += person.n * person.n
      squaredY += person.y * person.y
      if person.n > 1 { pairs += person.n * (person.n - 1) }
      slips += max(0, person.y * (person.y - 1))
    }
    let others = n * n - squaredN
    guard pairs > 0, others > 1e-9 * n * n else { return }
    let rate = y / n
    excess += slips - pairs * (y * y - squaredY) / others
    spread += pairs * rate * (1 - rate)
  }

  /// The correlation, from 0 to 0.5.
  public var rho: Double {
    spread > 0 ? min(max(excess / spread, 0), 0.5) : IntraclassCorrelation.unknown
  }
}
