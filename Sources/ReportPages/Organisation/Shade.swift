/// How strong a square's colour is: how its figure stands to the organisation's.
enum Shade: Int, CaseIterable, Sendable {
  case below, same, above, far, twice

  /// Shades a ratio to the organisation's figure, 1 being the same.
  init(ratio: Double) {
    switch ratio {
    case ..<0.75: self = .below
    case ..<1.25: self = .same
    case ..<1.5: self = .above
    case ..<2: self = .far
    default: self = .twice
    }
  }

  /// What it means, in words.
  var meaning: Phrase {
    switch self {
    case .below: .shadeBelow
    case .same: .shadeSame
    case .above: .shadeAbove
    case .far: .shadeFar
    case .twice: .shadeTwice
    }
  }
}

/// A shade and its words.
struct ShadeView: Sendable {
  let shade: Int
  let meaning: PageText
}
