/// A truth value of Kleene's strong three-valued logic: `and` takes the worst, `or` the best.
///
/// - SeeAlso: S. C. Kleene, "On notation for ordinal numbers", Journal of Symbolic Logic 3 (1938).
public enum Truth: Int, Comparable, Sendable {
  /// False.
  case no
  /// Neither can be said.
  case unknown
  /// True.
  case yes

  /// Orders no, unknown, yes.
  public static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

  /// The opposite; unknown stays unknown.
  public static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }
}

extension Sequence<Truth> {
  /// True where all are, false where one is false.
  var all: Truth { all { $0 } }
  /// True where one is, false where all are false.
  var some: Truth { some { $0 } }
}

extension Sequence {
  /// True where it is for all elements, false where it is for one.
  func all(_ truth: (Element) -> Truth) -> Truth {
    var worst = Truth.yes
    for element in self {
      worst = Swift.min(worst, truth(element))
      if worst == .no { break }
    }
    return worst
  }

  /// True where it is for one element, false where it is for all.
  func some(_ truth: (Element) -> Truth) -> Truth {
    var best = Truth.no
    for element in self {
      best = Swift.max(best, truth(element))
      if best == .yes { break }
    }
    return best
  }
}
