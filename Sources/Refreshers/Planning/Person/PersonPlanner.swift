import Content
import People

/// Makes the plan of one person on one day.
struct PersonPlanner {
  let day: PlanningDay
  let employee: Employee
  let weakness: Weakness
  let away: AwayDays
  var record: PersonRecord
  var plan: PersonPlan
  /// The open assignments of the record.
  private(set) var open: [Assignment]
  /// Whether HR has ever taken something back.
  let hasWithdrawn: Bool
  /// The rules of the programmes that they are in the audience of, by programme.
  var rules: [DateRules] = []

  var today: Day { day.today }

  init(
    _ day: PlanningDay, _ employee: Employee, _ record: PersonRecord, _ weakness: Weakness
  ) {
    self.day = day
    self.employee = employee
    self.record = record
    open = record.assignments.filter { $0.state == .open }
    hasWithdrawn = record.assignments.contains { $0.state.isWithdrawn }
    self.weakness = weakness
    away = AwayDays(of: employee, record.absences, on: day.today)
    plan = PersonPlan(of: employee.id)
  }

  mutating func run(_ newID: () -> AssignmentID) {
    guard begin() else { return }
    if let stretch = away.stretch(on: today) {
      rest(through: stretch.through)
    } else {
      revise()
      ask(newID)
      tell()
    }
    look()
    stand()
    wakeForDays()
    plan.dates.sort { ($0.date.day, $0.programme, $0.item) < ($1.date.day, $1.programme, $1.item) }
  }

  /// How they stand with what is asked of them by now.
  mutating func standing() -> StandingNow {
    guard begin() else { return StandingNow(plan.standing) }
    guard away.stretch(on: today) == nil else { return StandingNow(.away) }
    revise()
    stand()
    guard plan.standing == .due || plan.standing == .overdue else {
      return StandingNow(plan.standing)
    }
    let required = open.filter { $0.item.isRequired }
    return StandingNow(
      plan.standing, nextDue: required.map(\.due).min(), open: required.count)
  }

  /// Settles what is over for somebody who works here; false for whoever does not.
  private mutating func begin() -> Bool {
    guard !employee.isGone(on: today) else {
      leave(.gone)
      return false
    }
    if let start = employee.startedOn, start > today {
      plan.wake(on: start)
      leave(.notStarted(on: start))
      return false
    }
    rules = day.programmes.filter { $0.audience.contains(employee, in: day.chart) }.map(rules(of:))
    settle()
    lapse()
    return true
  }

  /// Asks for what has its day. Where that lets boosters and refreshers go, their minutes are free
  /// again and may hold something else.
  private mutating func ask(_ newID: () -> AssignmentID) {
    let (skipped, dates) = (plan.skipped, plan.dates)
    place(candidates(), newID)
    while lapseAfterModules() {
      plan.skipped = skipped
      plan.dates = dates.filter { date in open.contains { $0.id == date.assignment } }
      for assignment in plan.assigned {
        if let date = date(of: assignment) { note(date, of: assignment) }
      }
      place(candidates(), newID)
    }
  }

  func rules(of programme: Programme) -> DateRules {
    DateRules(
      programme: programme, employee: employee, record: record, away: away,
      workingDays: day.workingDays, today: today)
  }

  /// Puts an assignment in the place of the one with its id.
  mutating func replace(_ assignment: Assignment) {
    guard let place = record.assignments.lastIndex(where: { $0.id == assignment.id }) else {
      return
    }
    record.assignments[place] = assignment
    if let place = open.firstIndex(where: { $0.id == assignment.id }) {
      if assignment.state == .open {
        open[place] = assignment
      } else {
        open.remove(at: place)
      }
    }
  }

  /// Puts a new assignment into the record.
  mutating func add(_ assignment: Assignment) {
    record.assignments.append(assignment)
    open.append(assignment)
  }

  mutating func skip(_ reason: Skip.Reason, _ programme: ProgrammeID? = nil, _ item: DueItem? = nil)
  {
    plan.skipped.append(Skip(employee.id, programme: programme, item: item, reason))
  }

  private mutating func leave(_ reason: Skip.Reason) {
    plan.standing = .notHere
    skip(reason)
  }

  /// The date of an open assignment; nil where no programme of theirs asks for it any more.
  func date(of assignment: Assignment) -> DueDate? {
    guard let rules = rules.first(where: { $0.programme.id == assignment.programme }) else {
      return nil
    }
    let item = DateRules.Item(assignment.item, open: assignment)
    switch assignment.item {
    case .module(let module):
      return rules.programme.modules.contains(module) ? rules.date(of: module, item) : nil
    case .booster(let module):
      let done = record.completions.last { $0.module == module && $0.day <= assignment.assignedOn }
      guard let rule = rules.programme.booster, let done else { return nil }
      return rules.booster(rule, after: done.day, item) ?? rules.kept(item)
    case .refresher:
      guard let rule = rules.programme.refresher else { return nil }
      return refresher(rule, rules, item)?.date ?? rules.kept(item)
    case .policyChange(let id):
      guard let change = day.policyChanges.first(where: { $0.id == id }) else {
        return rules.kept(item)
      }
      return rules.change(change, withinDays: rules.programme.policyChangeDays ?? 14, item)
    }
  }

  /// While they are away nothing is asked, moved or told; the dates say when it will be due.
  private mutating func rest(through: Day?) {
    skip(.onLeave(through: through))
    if let through { plan.wake(on: through.adding(days: 1)) }
    for assignment in open {
      if let date = date(of: assignment) { note(date, of: assignment) }
    }
    for candidate in candidates() { note(candidate) }
    plan.standing = .away
  }

  mutating func note(_ date: DueDate, of assignment: Assignment) {
    plan.dates.append(
      PlannedDate(
        person: employee.id, programme: assignment.programme, item: assignment.item,
        assignment: assignment.id, date: date))
  }

  mutating func note(_ candidate: Candidate) {
    plan.dates.append(
      PlannedDate(
        person: employee.id, programme: candidate.programme.id, item: candidate.item,
        assignment: nil, date: candidate.date))
  }

  /// Notes the days on which absences and exemptions change what is to be done.
  private mutating func wakeForDays() {
    for stretch in away.stretches {
      if let through = stretch.through, through >= today { plan.wake(on: through.adding(days: 1)) }
      if stretch.from > today { plan.wake(on: stretch.from) }
    }
    for exemption in record.exemptions {
      if exemption.from > today { plan.wake(on: exemption.from) }
      if let through = exemption.through, through >= today {
        plan.wake(on: through.adding(days: 1))
      }
    }
  }
}
