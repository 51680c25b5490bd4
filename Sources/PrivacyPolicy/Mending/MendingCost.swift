import Content

/// What a change costs: first the dimensions, then the words that come and go, then how little it is
/// liked, then how far it goes.
struct MendingCost: Comparable, Sendable {
  var dimensions = 0
  var words = 0
  var dislike = 0
  var distance = 0

  static func + (left: MendingCost, right: MendingCost) -> MendingCost {
    MendingCost(
      dimensions: left.dimensions + right.dimensions, words: left.words + right.words,
      dislike: left.dislike + right.dislike, distance: left.distance + right.distance)
  }

  static func < (left: MendingCost, right: MendingCost) -> Bool {
    (left.dimensions, left.words, left.dislike, left.distance)
      < (right.dimensions, right.words, right.dislike, right.distance)
  }
}

extension WordDimension {
  /// How little it is liked that a word comes in: a safeguard is best, more data worst.
  var dislikeOfMore: Int {
    switch self {
    case .measure: 0
    case .notice, .ask, .response: 1
    case .consent: 2
    case .channel: 3
    case .place: 4
    case .recipient: 6
    case .data: 8
    default: 9
    }
  }

  /// How little it is liked that a word goes: less data is best, a safeguard dropped worst.
  var dislikeOfLess: Int {
    switch self {
    case .data, .notice, .ask, .response: 1
    case .consent: 2
    case .channel: 3
    case .place: 4
    case .recipient: 5
    default: 9
    }
  }

  /// Whether the list may be left with nothing in it: without data or a recipient it is another act.
  var mayBeEmptied: Bool { [.measure, .response, .ask].contains(self) }
}

extension Word {
  /// How many parts two words begin with in common.
  func partsShared(with other: Word) -> Int {
    let own = rawValue.split(separator: ".")
    let others = other.rawValue.split(separator: ".")
    return zip(own, others).prefix { $0 == $1 }.count
  }
}
