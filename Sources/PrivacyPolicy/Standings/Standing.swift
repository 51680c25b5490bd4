/// How a question stands for some values: its truth, and whether it is open only because nothing is
/// stated.
enum Standing: UInt8, Sendable {
  case no
  /// Open through a coarse value.
  case open
  /// Open because the act leaves out what is asked about.
  case unstated
  case yes

  init(_ truth: Truth) {
    switch truth {
    case .no: self = .no
    case .unknown: self = .open
    case .yes: self = .yes
    }
  }
}

/// How the questions of a policy stand, by their number.
struct Standings: Hashable, Sendable {
  var values: [Standing]

  init(count: Int) { values = Array(repeating: .unstated, count: count) }

  subscript(question: Int) -> Standing { values[question] }

  /// The standings with those of some questions laid over them.
  mutating func lay(_ changes: [(question: Int, standing: Standing)]) {
    for change in changes { values[change.question] = change.standing }
  }
}
