import Content
import People

/// How the dates of one person's items in one programme are worked out.
///
/// It never changes; it is a class so that those who hold it need not copy all that it knows.
final class DateRules: Sendable {
  let programme: Programme
  let employee: Employee
  let record: PersonRecord
  let away: AwayDays
  let workingDays: WorkingDays
  let today: Day

  init(
    programme: Programme, employee: Employee, record: PersonRecord, away: AwayDays,
    workingDays: WorkingDays, today: Day
  ) {
    self.programme = programme
    self.employee = employee
    self.record = record
    self.away = away
    self.workingDays = workingDays
    self.today = today
  }

  /// What is known of an item besides the rules.
  struct Item {
    let item: DueItem
    /// Its open assignment; nil where it has not been asked for.
    var open: Assignment?
    /// The day from which the year's minutes leave room; nil where they do already.
    var roomFrom: Day?

    init(_ item: DueItem, open: Assignment? = nil, roomFrom: Day? = nil) {
      self.item = item
      self.open = open
      self.roomFrom = roomFrom
    }
  }

  /// When a module is due.
  func date(of module: ModuleID, _ item: Item) -> DueDate {
    let done = record.lastDone(module)
    var clock = done.map { next(after: $0, item) } ?? first(item)
    if let done {
      let until = done.adding(months: programme.minimumActiveMonths)
      clock.hold(opens: until, due: until, .minimumActive(until: until))
    }
    return settled(clock, item)
  }

  /// When the booster of a module is due that was done on a day; nil where its time is over.
  func booster(_ rule: BoosterRule, after done: Day, _ item: Item) -> DueDate? {
    let clock = started(
      from: done, opens: done.adding(days: rule.fromDays), due: done.adding(days: rule.toDays),
      .booster(after: done, days: rule.toDays))
    return inTime(clock, item)
  }

  /// When the refresher is due that follows a day; nil where its time is over.
  func refresher(_ rule: RefresherRule, after done: Day, _ item: Item) -> DueDate? {
    let opens = done.adding(days: rule.afterDays)
    let days = rule.afterDays + RefresherRule.windowDays
    let clock = started(
      from: done, opens: opens, due: done.adding(days: days), .refresher(after: done, days: days))
    return inTime(clock, item)
  }

  /// When a change of policy is due.
  func change(_ change: PolicyChange, withinDays days: Int, _ item: Item) -> DueDate {
    settled(
      started(
        from: change.day, opens: change.day, due: change.day.adding(days: days),
        .policyChanged(on: change.day, withinDays: days)), item)
  }

  /// The date of an open assignment of which no more is known than that it was promised.
  func kept(_ item: Item) -> DueDate {
    let due = item.open?.due ?? today
    return clock(from: today, opens: due, due: due, .promised).date(on: workingDays)
  }

  /// The exemption without an end that a day is in, from a module or from all.
  func endlessExemption(_ item: DueItem, on day: Day) -> Exemption? {
    exemptions(item).first { $0.through == nil && $0.contains(day) }
  }

  /// The exemption that a day is in; nil where there is none.
  func exemption(_ item: DueItem, on day: Day) -> Exemption? {
    exemptions(item).first { $0.contains(day) }
  }

  private func exemptions(_ item: DueItem) -> [Exemption] {
    guard !record.exemptions.isEmpty else { return [] }
    return record.exemptions.filter { exemption in
      guard exemption.programme == programme.id else { return false }
      switch item {
      case .module(let module), .booster(let module):
        return exemption.module.map { $0 == module } ?? true
      case .refresher, .policyChange: return exemption.module == nil
      }
    }
  }

  // MARK: Where it starts

  private func next(after done: Day, _ item: Item) -> DateClock {
    switch programme.cycle {
    case .months(let months):
      let due = done.adding(months: months)
      return started(
        from: done, opens: due.adding(days: -programme.windowDays), due: due,
        .finished(on: done, months: months))
    case .season(let season):
      let least = done.adding(months: programme.minimumActiveMonths)
      let (opens, due) = season.first(near: done) { $0.opens > done && $0.due >= least }
      return turned(
        from: opens, opens: opens, due: due, .finishedBeforeSeason(on: done, opens: opens), item)
    }
  }

  /// Of somebody who has never done it.
  private func first(_ item: Item) -> DateClock {
    // Whoever is away is first asked when they are back.
    let back = away.stretch(on: today)?.through?.adding(days: 1)
    let asked = item.open?.assignedOn ?? back ?? today
    if let start = employee.startedOn, case .within(let days) = programme.newHires {
      let due = start.adding(days: days)
      let clock = started(
        from: start, opens: max(start, due.adding(days: -programme.windowDays)), due: due,
        .joined(on: start, withinDays: days))
      if clock.due >= asked { return clock }
    }
    switch programme.cycle {
    case .months:
      var days = programme.windowDays
      if case .within(let allowed) = programme.newHires { days = allowed }
      let cause = DueStep.Cause.firstAsked(on: asked, withinDays: days)
      var clock = clock(from: asked, opens: asked, due: asked.adding(days: days), cause)
      let wait = item.open == nil ? programme.daysToTurn(of: team, from: asked) : 0
      clock.shift(days: wait, .staggered(weeks: (wait + 6) / 7))
      clock.stop()
      return clock
    case .season(let season):
      let known = max(asked, employee.startedOn ?? asked).adding(days: programme.noticeDays)
      let (opens, due) = season.first(near: asked) { $0.due >= known }
      return turned(from: opens, opens: opens, due: due, .season(opens: opens), item)
    }
  }

  /// A clock that starts when the team's turn comes.
  private func turned(
    from anchor: Day, opens: Day, due: Day, _ cause: DueStep.Cause, _ item: Item
  ) -> DateClock {
    let weeks = item.open?.staggerWeeks ?? staggerWeeks
    var clock = clock(from: anchor, opens: opens, due: due, cause)
    clock.shift(days: weeks * 7, .staggered(weeks: weeks))
    clock.stop()
    return clock
  }

  /// The day from which somebody who has never done a module waits for the next season, though this
  /// one is not over; nil where there is no season to wait for.
  var nextSeasonFrom: Day? {
    guard case .season(let season) = programme.cycle else { return nil }
    let known = today.adding(days: programme.noticeDays)
    return season.first(near: today) { $0.due >= known }.due
      .adding(days: 1 - programme.noticeDays)
  }

  /// By how many weeks the person's team is later than the first.
  var staggerWeeks: Int { programme.staggerWeeks(of: team) }

  private var team: String { employee.teamLabel ?? employee.team.rawValue }

  private func started(
    from anchor: Day, opens: Day, due: Day, _ cause: DueStep.Cause
  ) -> DateClock {
    var clock = clock(from: anchor, opens: opens, due: due, cause)
    clock.stop()
    return clock
  }

  private func clock(
    from anchor: Day, opens: Day, due: Day, _ cause: DueStep.Cause
  ) -> DateClock {
    DateClock(
      from: anchor, opens: opens, due: due, cause, away: away, today: today,
      noticeDays: programme.noticeDays)
  }

  // MARK: What else moves it

  private func inTime(_ clock: DateClock, _ item: Item) -> DueDate? {
    clock.due < item.open?.assignedOn ?? max(today, item.roomFrom ?? today)
      ? nil : settled(clock, item)
  }

  private func settled(_ start: DateClock, _ item: Item) -> DueDate {
    var clock = start
    for exemption in exemptions(item.item) where exemption.from <= max(clock.due, today) {
      guard let through = exemption.through else { continue }
      clock.hold(
        opens: through.adding(days: 1), due: through.adding(days: 1 + programme.noticeDays),
        .exempt(through: through))
    }
    if let room = item.roomFrom, room > max(clock.opens, today) {
      clock.hold(opens: room, due: room, .minutesFull(until: room, limit: programme.minutesAYear))
    }
    let asked = item.open?.assignedOn ?? max(clock.opens, today)
    let days = notice(for: item.item)
    clock.hold(due: asked.adding(days: days), .asked(on: asked, days: days))
    for given in record.extensions where given.assignment == item.open?.id {
      clock.hold(due: given.due, .extended(on: given.givenOn))
    }
    return clock.date(on: workingDays, promised: item.open?.due)
  }

  /// The fewest days between being asked and being due.
  private func notice(for item: DueItem) -> Int {
    switch item {
    case .booster:
      let rule = programme.booster ?? BoosterRule()
      return min(programme.noticeDays, max(1, rule.toDays - rule.fromDays))
    case .policyChange: return min(programme.noticeDays, programme.policyChangeDays ?? 14)
    case .module, .refresher: return programme.noticeDays
    }
  }
}
