import Content

/// A clause made ready for judging: groups written out, parameters read.
struct Rule: Sendable {
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
  func measures(_ act: Act, register: [Word: RegisterRow]) -> [AtomMeasure] {
    questions.map { question in
      switch question {
      case .words(let dimension, let test, let words, let columns, let compatible):
        var patterns: [Word]? = words
        for column in columns {
          patterns = joined(patterns, act.registered(column, in: register))
        }
        if compatible { patterns = joined(patterns, act.compatiblePurposes(in: register)) }
        return AtomMeasure(dimension, test, values: act.words[dimension], patterns: patterns)
      case .number(let dimension, let test, let bound):
        return AtomMeasure(dimension, test, value: act.numbers[dimension], bound: bound)
      case .registeredDays(let dimension, let test):
        return AtomMeasure(
          dimension, test, value: act.numbers[dimension], bound: act.registeredDays(in: register))
      }
    }
  }

  private func joined(_ left: [Word]?, _ right: [Word]?) -> [Word]? {
    guard let left, let right else { return nil }
    return left + right
  }
}

extension Act {
  /// What the register allows in a column for the act's purposes; of several the intersection, and
  /// nil where no purpose is stated.
  func registered(_ column: RegisterColumn, in register: [Word: RegisterRow]) -> [Word]? {
    rows(of: .purpose, in: register).map { rows in
      Act.intersection(rows.map { $0.1.allowed[column] ?? [] })
    }
  }

  /// The days that the register allows for the act's purposes; of several the fewest.
  func registeredDays(in register: [Word: RegisterRow]) -> Double? {
    rows(of: .purpose, in: register).map { rows in rows.map(\.1.keepDays).min() ?? 0 }
  }

  /// The origin's own purpose and those that the register calls compatible with it.
  func compatiblePurposes(in register: [Word: RegisterRow]) -> [Word]? {
    rows(of: .origin, in: register).map { rows in
      Act.intersection(rows.map { [$0.0] + $0.1.compatible })
    }
  }

  private func rows(
    of dimension: WordDimension, in register: [Word: RegisterRow]
  ) -> [(Word, RegisterRow)]? {
    words[dimension].map { purposes in purposes.map { ($0, register[$0] ?? .nothing) } }
  }

  /// The words that lie inside each of several lists of patterns.
  private static func intersection(_ lists: [[Word]]) -> [Word] {
    guard let first = lists.first else { return [] }
    return lists.dropFirst().reduce(first) { met, list in
      var shared: [Word] = []
      for left in met {
        for right in list {
          let lower = left.isUnder(right) ? left : right.isUnder(left) ? right : nil
          if let lower, !shared.contains(lower) { shared.append(lower) }
        }
      }
      return shared
    }
  }
}
