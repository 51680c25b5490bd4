import Content

/// A due day in the making: it only ever moves later, every move is a step, and absences that begin
/// before it stop the clock.
struct DateClock {
  private(set) var opens: Day
  private(set) var due: Day
  private var isHeld = false
  private var steps: [DueStep]
  /// The stretches away that have not been counted yet.
  private var ahead: ArraySlice<AwayDays.Stretch>
  private let anchor: Day
  private let today: Day
  private let noticeDays: Int

  /// Starts from a due day.
  ///
  /// - Parameters:
  ///   - anchor: the day from which time runs; being away later than that stops it.
  ///   - noticeDays: the fewest days between coming back and being due.
  init(
    from anchor: Day, opens: Day, due: Day, _ cause: DueStep.Cause, away: AwayDays, today: Day,
    noticeDays: Int
  ) {
    self.anchor = anchor
    self.opens = opens
    self.due = due
    self.today = today
    self.noticeDays = noticeDays
    steps = [DueStep(cause, day: due)]
    ahead = away.stretches.drop { ($0.through ?? anchor.adding(days: 1)) <= anchor }
  }

  /// Moves opening and due day by the same number of days.
  mutating func shift(days: Int, _ cause: DueStep.Cause) {
    guard days > 0 else { return }
    opens = opens.adding(days: days)
    due = due.adding(days: days)
    steps.append(DueStep(cause, day: due))
  }

  /// Moves both to days that they must not lie before.
  mutating func hold(opens floor: Day? = nil, due least: Day, _ cause: DueStep.Cause) {
    guard least > due || floor.map({ $0 > opens }) ?? false else { return }
    opens = max(opens, floor ?? opens)
    due = max(due, least, opens)
    steps.append(DueStep(cause, day: due))
    stop()
  }

  /// Counts the stretches away that begin no later than the due day.
  mutating func stop() {
    while let stretch = ahead.first, stretch.from <= due {
      ahead.removeFirst()
      let first = max(stretch.from, anchor.adding(days: 1))
      let last = stretch.through ?? max(today, first.adding(days: -1))
      let days = last.number - first.number + 1
      if stretch.from < opens { opens = opens.adding(days: max(0, days)) }
      due = due.adding(days: max(0, days))
      steps.append(
        DueStep(.away(from: first, through: stretch.through, days: max(0, days)), day: due))
      guard let through = stretch.through else {
        isHeld = true
        return
      }
      let least = through.adding(days: 1 + noticeDays)
      if due < least {
        due = least
        steps.append(
          DueStep(.returned(on: through.adding(days: 1), days: noticeDays), day: due))
      }
    }
  }

  /// The date, on a working day and no earlier than a day that was promised.
  func date(on workingDays: WorkingDays, promised: Day? = nil) -> DueDate {
    var steps = steps
    var day = workingDays.onOrAfter(due)
    if day > due { steps.append(DateClock.dayOff(from: due, to: day, workingDays)) }
    if let promised, promised > day {
      day = workingDays.onOrAfter(promised)
      steps.append(DueStep(.promised, day: promised))
      if day > promised { steps.append(DateClock.dayOff(from: promised, to: day, workingDays)) }
    }
    return DueDate(day: day, opensOn: min(opens, day), isHeld: isHeld, steps: steps)
  }

  private static func dayOff(from due: Day, to day: Day, _ workingDays: WorkingDays) -> DueStep {
    let holidays = (due.number..<day.number).map { Day(number: $0) }
      .filter { workingDays.holidays.contains($0) && $0.weekday <= 5 }
    return DueStep(.dayOff(due, holidays: holidays), day: day)
  }
}
