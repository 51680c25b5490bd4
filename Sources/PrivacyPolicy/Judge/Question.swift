import Content

/// One atom of a clause made ready: its groups are written out and its parameter is read.
enum Question: Hashable, Sendable {
  case words(
    WordDimension, Atom.Operator, [Word], columns: [RegisterColumn], compatible: Bool)
  /// A nil bound is a parameter that the policy lacks: nothing can be told then.
  case number(NumberDimension, Atom.Operator, Double?)
  case registeredDays(NumberDimension, Atom.Operator)

  init?(_ atom: Atom, of policy: Policy) {
    switch (atom.dimension, atom.operand) {
    case (.words(let dimension), .terms(let terms)):
      let columns = terms.compactMap {
        if case .register(let column) = $0 { column } else { nil }
      }
      self = .words(
        dimension, atom.test, policy.words(of: terms, in: dimension), columns: columns,
        compatible: terms.contains(.compatible))
    case (.number(let dimension), .bound(.number(let bound))):
      self = .number(dimension, atom.test, bound)
    case (.number(let dimension), .bound(.parameter(let name))):
      self = .number(dimension, atom.test, policy.parameters[name])
    case (.number(let dimension), .bound(.registeredDays)):
      self = .registeredDays(dimension, atom.test)
    default: return nil
    }
  }

  /// The dimension that is asked about.
  var dimension: ActDimension {
    switch self {
    case .words(let dimension, _, _, _, _): .words(dimension)
    case .number(let dimension, _, _), .registeredDays(let dimension, _): .number(dimension)
    }
  }

  /// What is asked of the values.
  var test: Atom.Operator {
    switch self {
    case .words(_, let test, _, _, _), .number(_, let test, _), .registeredDays(_, let test): test
    }
  }

  /// Whether the register decides what the values are held against.
  var readsRegister: Bool {
    switch self {
    case .words(_, _, _, let columns, let compatible): !columns.isEmpty || compatible
    case .number: false
    case .registeredDays: true
    }
  }

  /// Whether the two hold the same values against the same list, and can never both hold.
  func opposes(_ other: Question) -> Bool {
    guard
      case .words(let dimension, let test, let words, let columns, let compatible) = self,
      case .words(let dimension2, let test2, let words2, let columns2, let compatible2) = other,
      dimension == dimension2, words == words2, columns == columns2, compatible == compatible2
    else { return false }
    let tests: Set<Atom.Operator> = [test, test2]
    return tests == [.only, .beyond] || tests == [.any, .none]
  }

  /// Holds the question against an act.
  func measure(_ act: LaidOutAct, _ register: [Word: RegisterRow]) -> AtomMeasure {
    switch self {
    case .words(let dimension, let test, _, _, _):
      AtomMeasure(
        dimension, test, values: act[dimension], patterns: patterns(for: act, register))
    case .number(let dimension, let test, _), .registeredDays(let dimension, let test):
      AtomMeasure(dimension, test, value: act[dimension], bound: bound(for: act, register))
    }
  }

  /// The words that an act's values are held against; nil where the act leaves out what they
  /// depend on.
  func patterns(for act: LaidOutAct, _ register: [Word: RegisterRow]) -> [Word]? {
    guard case .words(_, _, let words, let columns, let compatible) = self else { return nil }
    var patterns: [Word]? = words
    for column in columns {
      patterns = joined(patterns, act.registered(column, in: register))
    }
    if compatible { patterns = joined(patterns, act.compatiblePurposes(in: register)) }
    return patterns
  }

  /// The number that an act's number is held against; nil where it cannot be told.
  func bound(for act: LaidOutAct, _ register: [Word: RegisterRow]) -> Double? {
    switch self {
    case .words: nil
    case .number(_, _, let bound): bound
    case .registeredDays: act.registeredDays(in: register)
    }
  }

  private func joined(_ left: [Word]?, _ right: [Word]?) -> [Word]? {
    guard let left, let right else { return nil }
    return left + right
  }
}
