/// How often a clause is violated over an organisation, and how much its teams differ in it: what is
/// believed of a team before it has decided anything.
///
/// - SeeAlso: J. Kleinman, "Proportions with Extraneous Variance", 1973, for the moments.
public struct ClausePrior: Sendable, Hashable {
  /// The organisation's rate μ, between 0 and 1.
  public let mean: Double
  /// How many decisions the prior is worth, M.
  public let concentration: Double
  /// The share γ of the variance that lies between teams, from .005 to .5.
  public let dispersion: Double

  /// Makes the prior of a release, as it is stored.
  public init(mean: Double, dispersion: Double) {
    self.mean = mean
    self.dispersion = dispersion
    concentration = 1 / dispersion - 1
  }

  /// Fits the prior by moments to the cells of a clause, one a team; cells without data do not count.
  public init(fitting cells: some Collection<Cell>) {
    var (teams, n, y) = (0.0, 0.0, 0.0)
    for cell in cells where cell.n > 0 {
      teams += 1
      n += cell.n
      y += cell.y
    }
    let mean = (y + 0.5) / (n + 1)
    guard teams > 2 else {
      self.init(mean: mean, dispersion: 0.05)
      return
    }
    var (between, squares) = (0.0, 0.0)
    for cell in cells where cell.n > 0 {
      let (share, distance) = (cell.n / n, cell.y / cell.n - mean)
      between += share * distance * distance
      squares += share * share
    }
    let within = (teams - 1) / n
    let binomial = mean * (1 - mean)
    let dispersion = (between - binomial * within) / (binomial * (1 - squares - within))
    // Where there are fewer decisions than teams the moments say nothing of the spread.
    let isKnown = 1 - squares - within > 0
    self.init(mean: mean, dispersion: isKnown ? min(max(dispersion, 0.005), 0.5) : 0.05)
  }
}
