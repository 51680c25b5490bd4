import Content
import People

extension PersonPlanner {
  /// Marks as done what was open and has been done.
  mutating func settle() {
    for var assignment in open {
      guard let done = doneOn(assignment) else { continue }
      assignment.state = .done(done)
      replace(assignment)
      plan.completed.append(assignment)
    }
    if !plan.completed.isEmpty { rules = rules.map { rules(of: $0.programme) } }
  }

  /// The day on which an open assignment was done; nil where it was not.
  private func doneOn(_ assignment: Assignment) -> Day? {
    guard case .module(let module) = assignment.item else {
      let days = assignment.situations.map { record.met[$0] }
      guard !days.isEmpty, days.allSatisfy({ $0.map { $0 >= assignment.assignedOn } ?? false })
      else { return nil }
      return days.compactMap(\.self).max()
    }
    guard let done = record.lastDone(module) else { return nil }
    if done >= assignment.assignedOn { return done }
    // A workshop that is recorded late: had it been known, nothing would have been asked.
    let programme = day.programmes.first { $0.id == assignment.programme }
    let until = done.adding(months: programme?.minimumActiveMonths ?? 0)
    return until > assignment.assignedOn ? done : nil
  }

  /// Takes back what no programme asks of them any more.
  mutating func lapse() {
    for assignment in open {
      let rules = rules.first { $0.programme.id == assignment.programme }
      if date(of: assignment) == nil {
        lapse(assignment, .notInAudience)
      } else if rules?.endlessExemption(assignment.item, on: today) != nil {
        lapse(assignment, .exempt)
      } else if hasNextRound(assignment) {
        lapse(assignment, .nextModule)
      }
    }
  }

  /// Lets boosters and refreshers go once the next round of their module has been asked for.
  ///
  /// - Returns: whether there were any.
  mutating func lapseAfterModules() -> Bool {
    guard !plan.assigned.isEmpty else { return false }
    let late = open.filter(hasNextRound)
    for assignment in late { lapse(assignment, .nextModule) }
    return !late.isEmpty
  }

  /// Takes an assignment back; what was announced is told as changed where no mail of a next module
  /// says enough.
  mutating func lapse(_ assignment: Assignment, _ reason: Lapse.Reason) {
    var assignment = assignment
    assignment.state = .lapsed(today)
    if reason != .nextModule { assignment.revision += 1 }
    replace(assignment)
    plan.dates.removeAll { $0.assignment == assignment.id }
    plan.lapsed.append(Lapse(assignment: assignment, reason: reason))
  }

  /// Whether a booster's module, or a module of a refresher's programme, was asked for or done after
  /// it.
  private func hasNextRound(_ assignment: Assignment) -> Bool {
    let modules: [ModuleID]
    switch assignment.item {
    case .module, .policyChange: return false
    case .booster(let module): modules = [module]
    case .refresher(let id):
      modules = rules.first { $0.programme.id == id }?.programme.modules ?? []
    }
    let wasAsked = record.assignments.contains { other in
      guard case .module(let module) = other.item, modules.contains(module) else { return false }
      return other.assignedOn > assignment.assignedOn && other.state.isAsked
    }
    return wasAsked
      || record.completions.contains {
        modules.contains($0.module) && $0.day > assignment.assignedOn
      }
  }

  /// Moves what is due later than it was, and notes all dates.
  mutating func revise() {
    for assignment in open {
      guard let date = date(of: assignment) else { continue }
      note(date, of: assignment)
      guard date.day > assignment.due, !date.isHeld else { continue }
      var moved = assignment
      moved.due = date.day
      moved.revision += 1
      replace(moved)
      plan.revised.append(Revision(assignment: moved, dueBefore: assignment.due, date: date))
    }
  }

  /// How many days past due an assignment is, negative before; days away do not count.
  func lateness(of assignment: Assignment) -> Int {
    let days = today.number - assignment.due.number
    return days > 0 ? days - away.count(after: assignment.due, through: today) : days
  }

  /// Says how they stand.
  mutating func stand() {
    guard plan.standing != .away else { return }
    let asking = rules.filter { rules in
      rules.programme.modules.contains { rules.exemption(.module($0), on: today) == nil }
    }
    let counted = open.filter { $0.item.isRequired }
    let isOverdue = counted.contains { assignment in
      let grace = day.programmes.first { $0.id == assignment.programme }?.graceDays ?? 0
      return lateness(of: assignment) > grace
    }
    let modules = Set(asking.flatMap(\.programme.modules))
    let hasDone = record.completions.contains { modules.contains($0.module) }
    if asking.isEmpty {
      plan.standing = .exempt
    } else if isOverdue {
      plan.standing = .overdue
    } else if !counted.isEmpty {
      plan.standing = .due
    } else {
      plan.standing = hasDone ? .done : .notAsked
    }
  }
}

extension DueItem {
  /// Whether it must be done: a module or a change of policy, not a booster or a refresher.
  public var isRequired: Bool {
    switch self {
    case .module, .policyChange: true
    case .booster, .refresher: false
    }
  }
}
