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
  let questions: [Question]

  init(_ pattern: Pattern, of policy: Policy) {
    questions = pattern.atoms.compactMap { Question($0, of: policy) }
  }

  /// Holds each atom against an act.
  func measures(_ act: LaidOutAct, register: [Word: RegisterRow]) -> [AtomMeasure] {
    questions.map { $0.measure(act, register) }
  }

  /// Whether all atoms hold of an act, or may for another reason than that the act leaves out what
  /// they ask about; `no` where the clause says nothing about the act.
  func speaks(of act: LaidOutAct, register: [Word: RegisterRow]) -> Truth {
    var allHold = true
    var isOpen = false
    let questions = questions.span
    for place in questions.indices {
      let measure = questions[place].measure(act, register)
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
}
