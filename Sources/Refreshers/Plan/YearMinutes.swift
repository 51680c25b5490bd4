import Content

/// What one person was asked for, by day, held against the most that 365 days may hold.
///
/// What was withdrawn or lapsed is not asked for any more and does not count.
struct YearMinutes {
  private var asked: [(day: Day, minutes: Int)]
  private let limit: Int

  init(of assignments: [Assignment], limit: Int) {
    self.limit = limit
    asked = assignments.filter(\.state.isAsked).map { ($0.assignedOn, $0.minutes) }
  }

  /// Notes that something is asked for on a day.
  mutating func ask(_ minutes: Int, on day: Day) { asked.append((day, minutes)) }

  /// The first day from `day` on with room for so many minutes; nil where no day ever has.
  func room(for minutes: Int, from day: Day) -> Day? {
    guard minutes <= limit else { return nil }
    var day = day
    while !fits(minutes, on: day) {
      // Room comes only when something that was asked for drops out of the year.
      let dropped = asked.lazy.map { $0.day.adding(days: 365) }.filter { $0 > day }.min()
      guard let dropped else { return day }
      day = dropped
    }
    return day
  }

  /// Whether every 365 days that hold `day` have room.
  private func fits(_ minutes: Int, on day: Day) -> Bool {
    let later = asked.lazy.map(\.day).filter { $0 > day && $0.number <= day.number + 364 }
    return ([day] + later).allSatisfy { sum(endingOn: $0) + minutes <= limit }
  }

  private func sum(endingOn day: Day) -> Int {
    asked.reduce(0) { sum, entry in
      entry.day <= day && entry.day.number > day.number - 365 ? sum + entry.minutes : sum
    }
  }
}

extension Assignment.State {
  /// Whether it is or was asked for: neither withdrawn nor lapsed.
  var isAsked: Bool {
    switch self {
    case .open, .done: true
    case .withdrawn, .lapsed: false
    }
  }
}
