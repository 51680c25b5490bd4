public import Content
import PrivacyPolicy
import ScenarioEngine

/// The moments of one person's booster or refresher.
///
/// Three in five are on their weakest clauses, the others on clauses drawn by severity from the
/// rest, so that these keep being measured. A clause is given a moment not met yet, else the one met
/// longest ago; so a clause that was missed gets another moment wherever there is one.
public struct RefresherComposition: Hashable, Sendable {
  /// The moments, in the order in which they are asked.
  public let moments: [Exercise]

  /// Composes.
  ///
  /// - Parameters:
  ///   - count: how many moments, at most five; fewer where there are fewer.
  ///   - moments: those to choose from.
  ///   - catalogue: how grave each clause is.
  ///   - weakness: what is worth practising.
  ///   - met: when each was met last.
  ///   - missed: for a clause the moment at which it was last missed; it is asked again only where
  ///     no other moment is on that clause.
  ///   - seed: what the draw starts from; the same seed composes the same.
  public init(
    of count: Int, from moments: [Exercise], catalogue: TrainingCatalogue, weakness: Weakness,
    met: [ScenarioID: Day] = [:], missed: [ClauseID: ScenarioID] = [:], seed: UInt64
  ) {
    var draw = Draw(
      open: moments.sorted { $0.id < $1.id }, met: met, missed: missed,
      generator: SeededGenerator(seed: seed))
    let count = min(count, 5, moments.count)
    let weakest = (count * 3 + 2) / 5
    for clause in draw.clauses.sorted(by: { weakness.ranks($0, before: $1) })
    where draw.chosen.count < weakest && weakness[clause] > 0 {
      draw.take(clause)
    }
    while draw.chosen.count < count, let clause = draw.drawn(by: catalogue) { draw.take(clause) }
    self.moments = draw.chosen
  }
}

/// A composition in the making.
private struct Draw {
  /// The moments not chosen yet.
  var open: [Exercise]
  let met: [ScenarioID: Day]
  let missed: [ClauseID: ScenarioID]
  var generator: SeededGenerator
  var chosen: [Exercise] = []
  /// The clauses that a chosen moment is on.
  private var taken: Set<ClauseID> = []

  init(
    open: [Exercise], met: [ScenarioID: Day], missed: [ClauseID: ScenarioID],
    generator: SeededGenerator
  ) {
    self.open = open
    self.met = met
    self.missed = missed
    self.generator = generator
  }

  /// The clauses that moments are on.
  var clauses: [ClauseID] { Set(open.flatMap(\.clauses)).sorted() }

  /// Chooses a moment on a clause, where one is left and none has been chosen yet.
  mutating func take(_ clause: ClauseID) {
    guard !taken.contains(clause) else { return }
    let all = open.filter { $0.clauses.contains(clause) }
    let others = all.filter { $0.id != missed[clause] }
    let offered = others.isEmpty ? all : others
    guard let moment = offered.min(by: { turn($0) < turn($1) }) else { return }
    chosen.append(moment)
    taken.formUnion(moment.clauses)
    open.removeAll { $0.id == moment.id }
  }

  /// A clause drawn by severity among those without a moment; once each has one, among all.
  mutating func drawn(by catalogue: TrainingCatalogue) -> ClauseID? {
    let left = clauses.filter { !taken.contains($0) }
    if left.isEmpty { taken = [] }
    let drawable = left.isEmpty ? clauses : left
    let weights = drawable.map { UInt64(catalogue.severities[$0]?.weight ?? 1) }
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return nil }
    var place = generator.next().multipliedFullWidth(by: sum).high
    for (clause, weight) in zip(drawable, weights) {
      if place < weight { return clause }
      place -= weight
    }
    return drawable.last
  }

  private func turn(_ moment: Exercise) -> (Int, ScenarioID) {
    (met[moment.id]?.number ?? Int.min, moment.id)
  }
}

extension Weakness {
  /// Whether a clause is worth more practice than another; by id among equals.
  fileprivate func ranks(_ left: ClauseID, before right: ClauseID) -> Bool {
    self[left] != self[right] ? self[left] > self[right] : left < right
  }
}
