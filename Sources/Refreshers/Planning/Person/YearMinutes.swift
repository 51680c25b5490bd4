import Content

/// What one person was asked for, by day, held against the most that 365 days may hold.
///
/// What was withdrawn or lapsed is not asked for any more and does not count.
struct YearMinutes {
  private var days: [Int] = []
  private var minutes: [Int] = []
  private let limit: Int

  /// Counts what was asked for in the year up to `today`; only days from `today` on are asked about.
  init(of assignments: [Assignment], limit: Int, today: Day) {
    self.limit = limit
    for assignment in assignments
    where assignment.assignedOn.number > today.number - 365 && assignment.state.isAsked {
      ask(assignment.minutes, on: assignment.assignedOn)
    }
  }

  /// Notes that something is asked for on a day.
  mutating func ask(_ minutes: Int, on day: Day) {
    days.append(day.number)
    self.minutes.append(minutes)
  }

  /// The first day from `day` on with room for so many minutes; nil where no day ever has.
  func room(for minutes: Int, from day: Day) -> Day? {
    guard minutes <= limit else { return nil }
    var day = day.number
    while !fits(minutes, on: day) {
      // Room comes only when something that was asked for drops out of the year.
      var dropped = Int.max
      for asked in days where asked + 365 > day { dropped = min(dropped, asked + 365) }
      guard dropped < Int.max else { break }
      day = dropped
    }
    return Day(number: day)
  }

  /// The next day on which something that was asked for drops out of the year.
  func nextRoom(after day: Day) -> Day? {
    days.lazy.map { $0 + 365 }.filter { $0 > day.number }.min().map { Day(number: $0) }
  }

  /// Whether every 365 days that hold `day` have room.
  private func fits(_ minutes: Int, on day: Int) -> Bool {
    if sum(endingOn: day) + minutes > limit { return false }
    for later in days where later > day && later <= day + 364 {
      if sum(endingOn: later) + minutes > limit { return false }
    }
    return true
  }

  private func sum(endingOn day: Int) -> Int {
    var sum = 0
    for place in days.indices where days[place] <= day && days[place] > day - 365 {
      sum += minutes[place]
    }
    return sum
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
