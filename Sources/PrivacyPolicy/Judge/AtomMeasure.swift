import Content

/// One atom held against one act.
///
/// Most atoms are asked whether they hold and nothing more, so the reasons are worked out only when
/// they are asked for.
struct AtomMeasure {
  /// What is held against what; nil is what is not stated, or what the operand lacks.
  private enum Sides {
    case words([Word]?, patterns: [Word]?)
    case numbers(Double?, bound: Double?)
  }

  private let dimension: ActDimension
  private let test: Atom.Operator
  private let sides: Sides

  /// Holds words against patterns.
  init(_ dimension: WordDimension, _ test: Atom.Operator, values: [Word]?, patterns: [Word]?) {
    self.dimension = .words(dimension)
    self.test = test
    sides = .words(values, patterns: patterns)
  }

  /// Holds a number against a bound.
  init(_ dimension: NumberDimension, _ test: Atom.Operator, value: Double?, bound: Double?) {
    self.dimension = .number(dimension)
    self.test = test
    sides = .numbers(value, bound: bound)
  }

  /// Whether the dimension, or what the operand reads, is not stated at all.
  var isUnstated: Bool {
    switch sides {
    case .words(let values, let patterns): values == nil || patterns == nil
    case .numbers(let value, let bound): value == nil || bound == nil
    }
  }

  /// Whether the atom holds.
  var truth: Truth {
    switch sides {
    case .words(let values?, let patterns?):
      switch test {
      case .any: values.some { $0.isInside(patterns) }
      case .none: !values.some { $0.isInside(patterns) }
      case .only: values.all { $0.isInside(patterns) }
      case .beyond: !values.all { $0.isInside(patterns) }
      case .every: patterns.all { pattern in values.some { $0.isInside(pattern) } }
      case .le, .ge: .unknown
      }
    case .numbers(let value?, let bound?):
      (test == .ge ? value >= bound : value <= bound) ? .yes : .no
    default: .unknown
    }
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

  private var values: [ActValue] {
    switch sides {
    case .words(let values, _): (values ?? []).map(ActValue.word)
    case .numbers(let value, _): value.map { [.number($0)] } ?? []
    }
  }

  /// What the values were held against.
  private var expected: [ActValue] {
    switch sides {
    case .words(_, let patterns): (patterns ?? []).map(ActValue.word)
    case .numbers(_, let bound): bound.map { [.number($0)] } ?? []
    }
  }

  private func values(standing: Truth) -> [ActValue] {
    guard case .words(let values?, let patterns?) = sides else { return [] }
    return values.filter { $0.isInside(patterns) == standing }.map(ActValue.word)
  }

  private func atom(offending: [ActValue]) -> FailedAtom {
    FailedAtom(dimension: dimension, test: test, expected: expected, offending: offending)
  }
}

extension Word {
  /// Whether the word lies inside one of several patterns.
  fileprivate func isInside(_ patterns: [Word]) -> Truth { patterns.some { isInside($0) } }
}
