import Content

/// Something that may be asked of a person: now, or when its day comes.
struct Candidate {
  /// What is placed first where not all fits.
  enum Rank: Int, Comparable {
    case policyChange
    case module
    case booster
    case refresher

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  let rules: DateRules
  let item: DueItem
  let rank: Rank
  var date: DueDate
  let situations: [Exercise]
  /// For a module the number of the day on which it was last done, far back where it never was.
  var turn = 0
  /// For a module what its situation is worth practising.
  var worth = 0.0
  /// The day on which it was last done, for modules.
  var lastDone: Day?
  /// Works out the date again where the year's minutes leave room from a later day on only.
  let redate: (Day) -> DueDate?

  var programme: Programme { rules.programme }
  var minutes: Int { situations.reduce(0) { $0 + $1.minutes } }

  /// When it was last done, as many days earlier as it is worth practising: what has waited longest
  /// comes first, and a worth of 1 counts like a hundred days. It stands still while time passes, so
  /// that nothing overtakes anything.
  private var waited: Double { Double(turn) - 100 * worth }

  /// Orders candidates as they are placed.
  func comes(before other: Candidate, on today: Day) -> Bool {
    let (opens, others) = (max(date.opensOn, today), max(other.date.opensOn, today))
    if opens != others { return opens < others }
    if rank != other.rank { return rank < other.rank }
    if waited != other.waited { return waited < other.waited }
    if worth != other.worth { return worth > other.worth }
    if date.day != other.date.day { return date.day < other.date.day }
    return (programme.id, item) < (other.programme.id, other.item)
  }
}
