import Content

/// What may become of one clause while an act is still open.
///
/// Answers that say the same about the clause are one; what is left is looked at completely.
struct ClauseOutlook {
  /// The most combinations that are looked at; a clause with more counts as open in all of them.
  private static let most = 2_000_000

  /// A part of the act that says something about the clause.
  private struct Factor {
    /// The question that may settle it; nil where it is settled.
    let question: QuestionID?
    let domain: [Contribution]
  }

  private let sketch: ClauseSketch
  private let factors: [Factor]
  /// How many combinations there are; nil where they are too many.
  let count: Int?

  /// Looks at a clause.
  init(_ sketch: ClauseSketch, _ act: OpenAct) {
    self.sketch = sketch
    let nothing = sketch.nothing
    factors = act.parts.compactMap { part -> Factor? in
      let factor =
        switch part {
        case .settled(let piece):
          Factor(question: nil, domain: [sketch.contribution(of: piece)])
        case .open(let question, _):
          Factor(question: question.id, domain: ClauseOutlook.domain(of: question, sketch))
        }
      return factor.domain == [nothing] || factor.domain.isEmpty ? nil : factor
    }
    var count: Int? = 1
    for factor in factors {
      count = count.flatMap { known in
        let (product, overflows) = known.multipliedReportingOverflow(by: factor.domain.count)
        return overflows || product > ClauseOutlook.most ? nil : product
      }
    }
    self.count = count
  }

  // MARK: What answers say

  /// All that the answers to a question can say about the clause, each once.
  private static func domain(
    of question: AskedQuestion, _ sketch: ClauseSketch
  ) -> [Contribution] {
    var alone: [Contribution] = []
    var parts: [Contribution] = []
    for option in question.options {
      let said: [Contribution] =
        switch option.meaning {
        case .says(let piece): [sketch.contribution(of: piece)]
        case .finer(let finer, _): domain(of: finer, sketch)
        case .incident: []
        }
      if option.standsAlone || !question.picksSeveral { alone += said } else { parts += said }
    }
    return unique(alone + sums(unique(parts), sketch))
  }

  /// All that one or more of some parts can say together.
  private static func sums(_ parts: [Contribution], _ sketch: ClauseSketch) -> [Contribution] {
    var known = Set(parts)
    var sums = parts
    var place = 0
    while place < sums.count {
      for part in parts {
        let sum = sketch.together(sums[place], part)
        if known.insert(sum).inserted { sums.append(sum) }
      }
      place += 1
    }
    return sums
  }

  private static func unique(_ contributions: [Contribution]) -> [Contribution] {
    var known: Set<Contribution> = []
    return contributions.filter { known.insert($0).inserted }
  }

  // MARK: What may become of it

  /// Whether the answer to a question can change what becomes of the clause, whatever is answered
  /// to the others.
  func depends(on question: QuestionID) -> Bool {
    guard let place = factors.firstIndex(where: { $0.question == question }) else { return false }
    let choices = factors[place].domain.count
    guard choices > 1 else { return false }
    guard count != nil else { return true }
    // The last factor changes fastest.
    let stride = factors[(place + 1)...].reduce(1) { $0 * $1.domain.count }
    let all = standings
    return all.indices.contains { index in
      index / stride % choices > 0 && all[index] != all[index - stride]
    }
  }

  /// What becomes of the clause in each combination.
  private var standings: [ClauseStanding] {
    var all: [ClauseStanding] = []
    all.reserveCapacity(count ?? 0)
    visit { standing in
      all.append(standing)
      return true
    }
    return all
  }

  /// All that may become of the clause.
  var possible: Set<ClauseStanding> {
    guard count != nil else { return [.silent, .upheld, .undetermined, .violated, .hopeless] }
    var found: Set<ClauseStanding> = []
    visit { standing in
      found.insert(standing)
      return true
    }
    return found
  }

  /// Whether the clause is broken in each combination, and nothing that the person can do otherwise
  /// keeps it.
  var isHopeless: Bool {
    guard count != nil else { return false }
    var isHopeless = true
    visit { standing in
      isHopeless = standing == .hopeless
      return isHopeless
    }
    return isHopeless
  }

  /// Looks at one combination after another, until `goesOn` says no.
  private func visit(_ goesOn: (ClauseStanding) -> Bool) {
    _ = visit(from: 0, sketch.nothing, goesOn)
  }

  private func visit(
    from place: Int, _ said: Contribution, _ goesOn: (ClauseStanding) -> Bool
  ) -> Bool {
    guard place < factors.count else { return goesOn(sketch.standing(of: said)) }
    for choice in factors[place].domain {
      guard visit(from: place + 1, sketch.together(said, choice), goesOn) else { return false }
    }
    return true
  }
}
