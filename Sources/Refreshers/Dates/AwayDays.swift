public import Content
public import People

/// The days on which one person is away, as stretches that do not touch, in order.
///
/// What HR entered beats the roster: a stretch from the roster that shares a day with one of HR's
/// is left out. A gap between two employments counts as away.
public struct AwayDays: Hashable, Sendable {
  /// Days in a row.
  public struct Stretch: Hashable, Sendable {
    /// The first day.
    public let from: Day
    /// The last day; nil while it has no end yet.
    public let through: Day?

    /// Makes a stretch.
    public init(from: Day, through: Day?) {
      self.from = from
      self.through = through
    }

    /// Whether a day is in it.
    public func contains(_ day: Day) -> Bool {
      from <= day && through.map { day <= $0 } ?? true
    }

    fileprivate func meets(_ other: Absence) -> Bool {
      from <= other.through ?? Day(number: Int.max) && other.from <= through ?? Day(number: Int.max)
    }
  }

  /// The stretches, in order.
  public let stretches: [Stretch]

  /// Joins a person's absences; each whose end lies before its start is left out.
  public init(_ absences: [Absence]) {
    guard !absences.isEmpty else {
      stretches = []
      return
    }
    let entered = absences.filter { $0.source == .peopleTeam }
    let counted = absences.filter { absence in
      absence.source != .roster
        || !entered.contains { Stretch(from: absence.from, through: absence.through).meets($0) }
    }
    var joined: [Stretch] = []
    for absence in counted.sorted(by: { $0.from < $1.from })
    where absence.through.map({ $0 >= absence.from }) ?? true {
      guard let last = joined.last, last.through.map({ absence.from <= $0.adding(days: 1) }) ?? true
      else {
        joined.append(Stretch(from: absence.from, through: absence.through))
        continue
      }
      var through: Day?
      if let one = last.through, let other = absence.through { through = max(one, other) }
      joined[joined.count - 1] = Stretch(from: last.from, through: through)
    }
    stretches = joined
  }

  /// Joins an employee's absences; one whom the roster calls away without a record of it is away from
  /// `today` on.
  public init(of employee: Employee, _ absences: [Absence], on today: Day) {
    var absences = absences
    if employee.status == .leave,
      !absences.contains(where: { $0.source == .roster && $0.through == nil })
    {
      absences.append(
        Absence(person: employee.id, from: today, through: nil, source: .roster))
    }
    self.init(absences)
  }

  /// The stretch that a day is in; nil where they are here.
  public func stretch(on day: Day) -> Stretch? { stretches.first { $0.contains(day) } }

  /// How many days they are away after one day and up to another.
  public func count(after start: Day, through end: Day) -> Int {
    stretches.reduce(0) { sum, stretch in
      let first = max(stretch.from.number, start.number + 1)
      let last = min(stretch.through?.number ?? end.number, end.number)
      return sum + max(0, last - first + 1)
    }
  }
}
