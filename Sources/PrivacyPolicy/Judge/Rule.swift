import Content

/// A clause made ready for judging: groups written out, parameters read.
final class Rule: Sendable {
  let clause: Clause
  let namesOp: Bool
  let when: ReadyPattern
  let require: ReadyPattern?
  let unless: [ReadyPattern]

  init(_ clause: Clause, of policy: Policy) {
    self.clause = clause
    namesOp = clause.when.atoms.contains { $0.dimension == .words(.op) }
    when = ReadyPattern(clause.when, of: policy)
    require = clause.effect == .forbid ? nil : clause.require.map { ReadyPattern($0, of: policy) }
    unless = clause.unless.map { ReadyPattern($0, of: policy) }
  }
}

/// A pattern made ready for judging.
struct ReadyPattern: Sendable {
  private enum Question: Sendable {
    case words(WordDimension, Atom.Operator, [Word], columns: [RegisterColumn], compatible: Bool)
    /// A nil bound is a parameter that the policy lacks: nothing can be told then.
    case number(NumberDimension, Atom.Operator, Double?)
    case registeredDays(NumberDimension, Atom.Operator)
  }

  private let questions: [Question]

  init(_ pattern: Pattern, of policy: Policy) {
    questions = pattern.atoms.compactMap { atom in
      switch (atom.dimension, atom.operand) {
      case (.words(let dimension), .terms(let terms)):
        let columns = terms.compactMap {
          if case .register(let column) = $0 { column } else { nil }
        }
        return .words(
          dimension, atom.test, policy.words(of: terms, in: dimension), columns: columns,
          compatible: terms.contains(.compatible))
      case (.number(let dimension), .bound(.number(let bound))):
        return .number(dimension, atom.test, bound)
      case (.number(let dimension), .bound(.parameter(let name))):
        return .number(dimension, atom.test, policy.parameters[name])
      case (.number(let dimension), .bound(.registeredDays)):
        return .registeredDays(dimension, atom.test)
      default: return nil
      }
    }
  }

  /// Holds each atom against an act.
  func measures(_ act: LaidOutAct, register: [Word: RegisterRow]) -> [AtomMeasure] {
    questions.map { measure($0, act, register) }
  }

  /// Whether all atoms hold of an act, or may for another reason than that the act leaves out what
  /// they ask about; `no` where the clause says nothing about the act.
  func speaks(of act: LaidOutAct, register: [Word: RegisterRow]) -> Truth {
    var allHold = true
    var isOpen = false
    let questions = questions.span
    for place in questions.indices {
      let measure = measure(questions[place], act, register)
      switch measure.truth {
      case .no: return .no
      case .unknown:
        allHold = false
        if !measure.isUnstated { isOpen = true }
      case .yes: break
      }
    }
    return allHold ? .yes : isOpen ? .unknown : .no
  }

  private func measure(
    _ question: Question, _ act: LaidOutAct, _ register: [Word: RegisterRow]
  ) -> AtomMeasure {
    switch question {
    case .words(let dimension, let test, let words, let columns, let compatible):
      var patterns: [Word]? = words
      for column in columns {
        patterns = joined(patterns, act.registered(column, in: register))
      }
      if compatible { patterns = joined(patterns, act.compatiblePurposes(in: register)) }
      return AtomMeasure(dimension, test, values: act[dimension], patterns: patterns)
    case .number(let dimension, let test, let bound):
      return AtomMeasure(dimension, test, value: act[dimension], bound: bound)
    case .registeredDays(let dimension, let test):
      return AtomMeasure(
        dimension, test, value: act[dimension], bound: act.registeredDays(in: register))
    }
  }

  private func joined(_ left: [Word]?, _ right: [Word]?) -> [Word]? {
    guard let left, let right else { return nil }
    return left + right
  }
}
