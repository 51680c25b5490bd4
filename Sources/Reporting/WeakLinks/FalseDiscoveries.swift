/// Which of several claims may be made so that at most one in ten of them is expected to be false.
///
/// - SeeAlso: M. Newton et al., "Detecting Differential Gene Expression with a Semiparametric
///   Hierarchical Mixture Method", 2004, for the direct posterior probability.
enum FalseDiscoveries {
  /// The share of claims that may be false.
  private static let share = 0.1

  /// The names of the surest claims: as many as may be made.
  ///
  /// - Parameter claims: each with the chance that it is false and the name by which ties are ordered.
  static func bounded<Name: Comparable & Hashable>(
    _ claims: [(chance: Double, name: Name)]
  ) -> Set<Name> {
    var (sum, names) = (0.0, Set<Name>())
    let sorted = claims.sorted { ($0.chance, $0.name) < ($1.chance, $1.name) }
    for (place, claim) in sorted.enumerated() {
      sum += claim.chance
      // The mean only grows along the order.
      guard sum <= share * Double(place + 1) else { break }
      names.insert(claim.name)
    }
    return names
  }
}
