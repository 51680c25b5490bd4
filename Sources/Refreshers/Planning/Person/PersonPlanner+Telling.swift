import Content
import People

extension PersonPlanner {
  /// Tells them, their boss and HR what the ladder asks for.
  ///
  /// Only the latest stage that has been reached is told; earlier ones that were missed are not made
  /// up for. Who has had mail today waits for tomorrow.
  mutating func tell() {
    for assignment in record.assignments {
      switch assignment.state {
      case .open: tellStages(of: assignment)
      case .withdrawn(let day), .lapsed(let day):
        guard day > today.adding(days: -30) else { continue }
        for recipient in Notice.Recipient.allCases {
          if hasChanged(assignment, for: recipient) { tell(assignment, .changed, recipient) }
        }
      case .done: continue
      }
    }
    thank()
  }

  private mutating func tellStages(of assignment: Assignment) {
    guard let rules = rules.first(where: { $0.programme.id == assignment.programme }),
      rules.exemption(assignment.item, on: today) == nil
    else { return }
    let lateness = lateness(of: assignment)
    let ladder = rules.programme.reminders.filter { assignment.item.isRequired || $0.days <= 0 }
    for recipient in Notice.Recipient.allCases
    where assignment.item.isRequired || recipient == .employee {
      if hasChanged(assignment, for: recipient) {
        tell(assignment, .changed, recipient)
        continue
      }
      let stages = ladder.filter { $0.recipients.contains(recipient) }
      let reached = stages.last { $0.days <= lateness }
      if let reached, !wasTold(assignment, .days(reached.days), recipient) {
        tell(assignment, .days(reached.days), recipient)
      }
    }
    if let next = ladder.first(where: { $0.days > lateness }) {
      plan.wake(on: today.adding(days: next.days - lateness))
    }
  }

  private func notices(about assignment: Assignment, _ recipient: Notice.Recipient) -> [Notice] {
    record.notices.filter {
      $0.assignment == assignment.id && $0.recipient == recipient && $0.state != .dropped
    }
  }

  /// Whether they were told of an earlier revision and not yet of this one.
  private func hasChanged(_ assignment: Assignment, for recipient: Notice.Recipient) -> Bool {
    guard assignment.revision > 0 else { return false }
    let told = notices(about: assignment, recipient).map(\.revision).max()
    return told.map { $0 < assignment.revision } ?? false
  }

  /// Whether a stage has been told, or a later one, or a change since the stage was reached.
  private func wasTold(
    _ assignment: Assignment, _ stage: Notice.Stage, _ recipient: Notice.Recipient
  ) -> Bool {
    guard case .days(let days) = stage else { return false }
    return notices(about: assignment, recipient).contains { notice in
      guard notice.revision == assignment.revision else { return false }
      switch notice.stage {
      case .days(let told): return told >= days
      case .changed: return notice.day.number - assignment.due.number >= days
      case .thanks: return true
      }
    }
  }

  /// Thanks them once they have nothing open and had been told of what they did.
  private mutating func thank() {
    guard open.isEmpty else { return }
    let done = record.assignments.compactMap { assignment -> (day: Day, assignment: Assignment)? in
      guard case .done(let day) = assignment.state, day > today.adding(days: -7) else {
        return nil
      }
      return (day, assignment)
    }
    guard let last = done.max(by: { ($0.day, $0.assignment.id) < ($1.day, $1.assignment.id) }),
      record.notices.contains(where: {
        $0.assignment == last.assignment.id && $0.recipient == .employee && $0.state != .dropped
      }),
      !record.notices.contains(where: {
        $0.stage == .thanks && $0.day >= last.day && $0.state != .dropped
      })
    else { return }
    tell(last.assignment, .thanks, .employee)
  }

  private mutating func tell(
    _ assignment: Assignment, _ stage: Notice.Stage, _ recipient: Notice.Recipient
  ) {
    var person: PersonID?
    switch recipient {
    case .employee:
      guard employee.email != nil else { return }
      person = employee.id
    case .manager:
      guard let boss = day.chart.reachableBoss(of: employee.id) else {
        // Whoever is away may be back tomorrow.
        if !day.chart.bosses(of: employee.id).isEmpty { plan.wake(on: today.adding(days: 1)) }
        return
      }
      person = boss.id
    case .peopleTeam: person = nil
    }
    guard !day.mailed.contains(person) else {
      plan.wake(on: today.adding(days: 1))
      return
    }
    plan.notices.append(
      Notice(
        assignment: assignment.id, revision: assignment.revision, stage: stage,
        recipient: recipient, person: person, day: today))
  }

  /// Notes what HR needs to look at.
  mutating func look() {
    let open = open
    if employee.email == nil, !open.isEmpty { plan.looks.append(.noEmail(employee.id)) }
    let isByTeam = day.programmes.contains { !$0.audience.teams.isEmpty }
    if employee.teamLabel == nil, isByTeam { plan.looks.append(.noTeam(employee.id)) }
    for assignment in open where assignment.item.isRequired {
      guard
        let programme = rules.first(where: { $0.programme.id == assignment.programme })?
          .programme,
        lateness(of: assignment) > programme.graceDays, away.stretch(on: today) == nil,
        !programme.reminders.contains(where: { $0.recipients.contains(.peopleTeam) }),
        day.chart.reachableBoss(of: employee.id) == nil
      else { continue }
      plan.looks.append(.nobodyToTell(employee.id, assignment.id))
    }
    for notice in record.notices where notice.state == .maybeSent && notice.day < today {
      plan.looks.append(.maybeSent(notice))
    }
  }
}
