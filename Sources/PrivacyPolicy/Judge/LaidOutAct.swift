import Content

/// An act laid out for being judged: what is stated in a dimension is found without a search, since
/// every clause of a policy asks.
struct LaidOutAct {
  /// By the place of a dimension; nil where it is not stated.
  private var words: [[Word]?]
  private let numbers: [NumberDimension: Double]

  init(_ act: Act) {
    words = Array(repeating: nil, count: WordDimension.allCases.count)
    numbers = act.numbers
    for (dimension, values) in act.words { words[dimension.place] = values }
  }

  /// The words of a dimension; nil where it is not stated.
  subscript(dimension: WordDimension) -> [Word]? { words[dimension.place] }

  /// The number of a dimension; nil where it is not stated.
  subscript(dimension: NumberDimension) -> Double? { numbers[dimension] }
}

extension LaidOutAct {
  /// What the register allows in a column for the act's purposes; of several the intersection, and
  /// nil where no purpose is stated.
  func registered(_ column: RegisterColumn, in register: [Word: RegisterRow]) -> [Word]? {
    rows(of: .purpose, in: register).map { rows in
      LaidOutAct.intersection(rows.map { $0.1.allowed[column] ?? [] })
    }
  }

  /// The days that the register allows for the act's purposes; of several the fewest.
  func registeredDays(in register: [Word: RegisterRow]) -> Double? {
    rows(of: .purpose, in: register).map { rows in rows.map(\.1.keepDays).min() ?? 0 }
  }

  /// The origin's own purpose and those that the register calls compatible with it.
  func compatiblePurposes(in register: [Word: RegisterRow]) -> [Word]? {
    rows(of: .origin, in: register).map { rows in
      LaidOutAct.intersection(rows.map { [$0.0] + $0.1.compatible })
    }
  }

  private func rows(
    of dimension: WordDimension, in register: [Word: RegisterRow]
  ) -> [(Word, RegisterRow)]? {
    self[dimension].map { purposes in purposes.map { ($0, register[$0] ?? .nothing) } }
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
