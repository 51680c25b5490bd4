public import Content
public import Records

/// Something that can be taken, and how it stands.
public struct Offer: Sendable, Hashable {
  /// How it stands.
  public enum State: Sendable, Hashable {
    /// It was never begun.
    case new
    /// It is begun: so many decisions of about so many.
    case unfinished(decided: Int, about: Int)
    /// It was finished without a pass.
    case notYet
    /// It is passed but for rules that must be got right.
    case mustGetRight([RuleCard])
    /// It was done that day; perhaps another try is begun.
    case done(Day, isBegunAgain: Bool)
  }

  /// How many situations an item has.
  public struct Situations: Sendable, Hashable {
    /// How many of them were met.
    public let met: Int
    /// How many there are.
    public let of: Int

    /// Makes a count.
    public init(met: Int, of: Int) {
      self.met = met
      self.of = of
    }
  }

  /// The item.
  public let item: Item
  /// The name that commands take for it: the id of its module or situation.
  public let name: String
  /// What it is called.
  public let title: String
  /// The pillar it belongs to; nil where that is not known any more.
  public let pillar: String?
  /// Its situations, and how many of them were met so far.
  public let situations: Situations
  /// About how many minutes are left.
  public let minutes: Int
  /// How it stands.
  public let state: State

  /// Whether it is done.
  public var isDone: Bool { if case .done = state { true } else { false } }
}
