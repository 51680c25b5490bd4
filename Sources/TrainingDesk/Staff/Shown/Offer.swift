public import Content
public import Records
public import Refreshers

/// Something that can be taken, and how it stands.
public struct Offer: Sendable, Hashable {
  /// How it stands.
  public enum State: Sendable, Hashable {
    /// It was never begun, or not since it was asked for.
    case new
    /// It is begun: so many decisions of about so many; for an occasion, so many of its moments.
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

  /// By when it is asked for.
  public struct Due: Sendable, Hashable {
    /// Where that day lies.
    public enum Standing: Sendable, Hashable {
      /// Ahead.
      case ahead
      /// Today: there is time until the end of it.
      case today
      /// It has passed.
      case overdue
    }

    /// The last day on which it is in time.
    public let day: Day
    /// Where that day lies.
    public let standing: Standing

    /// Makes a due day as it is seen on another.
    public init(_ day: Day, on today: Day) {
      self.day = day
      standing = day < today ? .overdue : day == today ? .today : .ahead
    }
  }

  /// A booster, a refresher or a change of policy: moments that are asked for together.
  public struct Occasion: Sendable, Hashable {
    /// What is asked for.
    public let item: DueItem
    /// What it is about: the title of its module or programme; empty for a change of policy.
    public let title: String
    /// How many of its moments were finished since it was asked for.
    public let done: Int
    /// How many moments it has.
    public let of: Int
    /// The moment that comes next; nil where all are done.
    public let next: Item?

    /// Makes an occasion.
    public init(item: DueItem, title: String, done: Int, of: Int, next: Item?) {
      self.item = item
      self.title = title
      self.done = done
      self.of = of
      self.next = next
    }
  }

  /// The item; of an occasion, its next moment.
  public let item: Item
  /// The name that commands take for it: the id of its module or situation.
  public let name: String
  /// What it is called; of an occasion, what that is about.
  public let title: String
  /// The pillar it belongs to; nil where that is not known any more.
  public let pillar: String?
  /// Its situations, and how many of them were met so far.
  public let situations: Situations
  /// About how many minutes are left.
  public let minutes: Int
  /// How it stands.
  public let state: State
  /// By when it is asked for; nil where nobody asks, or where it is done.
  public let due: Due?
  /// What it belongs to; nil for a module or a situation by itself.
  public let occasion: Occasion?

  /// Whether it is done.
  public var isDone: Bool { if case .done = state { true } else { false } }
}
