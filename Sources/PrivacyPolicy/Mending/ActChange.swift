import Content

/// What would have to be otherwise about an act.
public struct ActChange: Hashable, Sendable {
  /// The act as it would be.
  public let act: Act
  /// What changes, in the order of the format's dimensions; empty where nothing has to.
  public let steps: [ActChangeStep]

  /// Makes a change.
  public init(act: Act, steps: [ActChangeStep]) {
    self.act = act
    self.steps = steps
  }
}

/// One dimension of an act that would have to be otherwise.
public struct ActChangeStep: Hashable, Sendable {
  /// Where a number has to lie.
  public enum Bound: Hashable, Sendable {
    /// At this or below.
    case atMost(Double)
    /// At this or above.
    case atLeast(Double)
    /// Below this.
    case below(Double)
    /// Above this.
    case above(Double)

    /// The number that it lies by.
    public var value: Double {
      switch self {
      case .atMost(let value), .atLeast(let value), .below(let value), .above(let value): value
      }
    }

    /// The number as text: `30`, `1.5`.
    public var digits: String { Number.text(value) }
  }

  /// The dimension.
  public let dimension: ActDimension
  /// The values as they are; empty where none is stated.
  public let before: [ActValue]
  /// The values as they would be.
  public let after: [ActValue]
  /// For a number, where it has to lie; nil for words.
  public let bound: Bound?

  /// Makes a step.
  public init(
    dimension: ActDimension, before: [ActValue], after: [ActValue], bound: Bound? = nil
  ) {
    self.dimension = dimension
    self.before = before
    self.after = after
    self.bound = bound
  }

  /// The words that go, in the order in which the act states them.
  public var takenOut: [Word] { before.words.filter { !after.words.contains($0) } }

  /// The words that come, in the order of the vocabulary.
  public var putIn: [Word] { after.words.filter { !before.words.contains($0) } }
}

extension [ActValue] {
  fileprivate var words: [Word] {
    compactMap { if case .word(let word) = $0 { word } else { nil } }
  }
}

extension ActDimension {
  /// The dimensions that whoever acts can choose, the default of a smallest change: which data, who
  /// receives it, by which channel and where, which safeguards, what people are told, how long it is
  /// kept, how people are asked, what is done about an event, and asking for a yes.
  ///
  /// Not among them are facts of the world (the event, whose data it is, where it came from, the
  /// risk, the hours gone by), why it is done (another purpose or ground is another act, or a lie)
  /// and what the law makes of it (`basis`, `art9`).
  public static let choosable: Set<ActDimension> = [
    .words(.data), .words(.recipient), .words(.consent), .words(.notice), .words(.channel),
    .words(.measure), .words(.place), .words(.response), .words(.ask), .number(.keepDays),
  ]

  /// All dimensions, in the format's order.
  static let all =
    WordDimension.allCases.map(ActDimension.words)
    + NumberDimension.allCases.map(ActDimension.number)
}
