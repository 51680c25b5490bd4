import Content

/// One atom held against one act.
struct AtomMeasure {
  /// Whether the atom holds.
  let truth: Truth
  /// Whether the dimension, or what the operand reads, is not stated at all.
  let isUnstated: Bool
  /// What the values were held against.
  let expected: [ActValue]
  private let values: [ActValue]
  private let standings: [Truth]
  private let test: Atom.Operator
  private let dimension: ActDimension

  /// Holds words against patterns.
  init(_ dimension: WordDimension, _ test: Atom.Operator, values: [Word]?, patterns: [Word]?) {
    self.test = test
    self.dimension = .words(dimension)
    expected = (patterns ?? []).map(ActValue.word)
    guard let values, let patterns else {
      (truth, isUnstated) = (.unknown, true)
      (self.values, standings) = ((values ?? []).map(ActValue.word), [])
      return
    }
    let inside = values.map { value in patterns.map { value.isInside($0) }.some }
    isUnstated = false
    self.values = values.map(ActValue.word)
    standings = inside
    truth =
      switch test {
      case .any: inside.some
      case .none: !inside.some
      case .only: inside.all
      case .beyond: !inside.all
      case .every: patterns.map { pattern in values.map { $0.isInside(pattern) }.some }.all
      case .le, .ge: .unknown
      }
  }

  /// Holds a number against a bound.
  init(_ dimension: NumberDimension, _ test: Atom.Operator, value: Double?, bound: Double?) {
    self.test = test
    self.dimension = .number(dimension)
    values = value.map { [.number($0)] } ?? []
    expected = bound.map { [.number($0)] } ?? []
    standings = []
    guard let value, let bound else {
      (truth, isUnstated) = (.unknown, true)
      return
    }
    isUnstated = false
    truth = (test == .ge ? value >= bound : value <= bound) ? .yes : .no
  }

  /// The atom as one that failed, or could not be told: the values that came out badly.
  var failure: FailedAtom { atom(offending: badValues) }

  /// The atom as what a clause that forbids has met: the values that met it.
  var match: FailedAtom {
    switch test {
    case .any: atom(offending: values(standing: .yes))
    case .beyond: atom(offending: values(standing: .no))
    default: atom(offending: values)
    }
  }

  private var badValues: [ActValue] {
    switch test {
    case .only:
      let outside = values(standing: .no)
      return outside.isEmpty ? values(standing: .unknown) : outside
    case .none:
      let inside = values(standing: .yes)
      return inside.isEmpty ? values(standing: .unknown) : inside
    default: return values
    }
  }

  private func values(standing: Truth) -> [ActValue] {
    zip(values, standings).filter { $0.1 == standing }.map(\.0)
  }

  private func atom(offending: [ActValue]) -> FailedAtom {
    FailedAtom(dimension: dimension, test: test, expected: expected, offending: offending)
  }
}
