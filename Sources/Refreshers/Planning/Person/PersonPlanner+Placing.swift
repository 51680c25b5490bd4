import Content
import People

extension PersonPlanner {
  /// Asks for what has its day and fits the year's minutes; dates the rest.
  mutating func place(_ candidates: [Candidate], _ newID: () -> AssignmentID) {
    var minutes = YearMinutes(of: record.assignments, limit: minutesAYear, today: today)
    for var candidate in candidates.sorted(by: { $0.comes(before: $1, on: today) }) {
      let wanted = max(candidate.date.opensOn, today)
      guard !candidate.situations.isEmpty, let room = room(for: candidate, from: wanted, &minutes)
      else {
        tooLong(candidate)
        continue
      }
      if room > wanted {
        minutes.nextRoom(after: today).map { plan.wake(on: $0) }
        if wanted > today { plan.wake(on: wanted) }
        guard let later = candidate.redate(room) else {
          // Its time will be over before there is room.
          skip(.minutesFull(until: room), candidate.programme.id, candidate.item)
          continue
        }
        candidate.date = later
      }
      minutes.ask(candidate.minutes, on: max(room, candidate.date.opensOn))
      if candidate.date.opensOn <= today, room <= today {
        assign(candidate, newID)
      } else {
        plan.wake(on: max(candidate.date.opensOn, today.adding(days: 1)))
        skip(reason(of: candidate, room, wanted), candidate.programme.id, candidate.item)
        note(candidate)
      }
    }
  }

  /// The first day with room; a change of policy makes room for itself where refreshers or boosters
  /// are in its way.
  private mutating func room(
    for candidate: Candidate, from wanted: Day, _ minutes: inout YearMinutes
  ) -> Day? {
    let room = minutes.room(for: candidate.minutes, from: wanted)
    guard candidate.rank == .policyChange, wanted == today, room.map({ $0 > today }) ?? false else {
      return room
    }
    var kept = record.assignments
    var displaced: [Assignment] = []
    for assignment in open.filter({ !$0.item.isRequired }).sorted(by: { $0.item > $1.item }) {
      displaced.append(assignment)
      kept.removeAll { $0.id == assignment.id }
      let freed = YearMinutes(of: kept, limit: minutesAYear, today: today)
      guard freed.room(for: candidate.minutes, from: today) == today else { continue }
      for assignment in displaced { lapse(assignment, .policyChange) }
      minutes = freed
      return today
    }
    return room
  }

  private mutating func tooLong(_ candidate: Candidate) {
    skip(.tooLong(minutes: candidate.minutes), candidate.programme.id, candidate.item)
    plan.looks.append(
      .tooLong(employee.id, candidate.programme.id, candidate.item, minutes: candidate.minutes))
    note(candidate)
  }

  private func reason(of candidate: Candidate, _ room: Day, _ wanted: Day) -> Skip.Reason {
    if room > wanted { return .minutesFull(until: room) }
    let rules = candidate.rules
    if let exemption = rules.exemption(candidate.item, on: today) {
      return .exempt(through: exemption.through)
    }
    if let done = candidate.lastDone {
      let until = done.adding(months: rules.programme.minimumActiveMonths)
      if until > today { return .recentlyFinished(on: done, until: until) }
    }
    return .opens(on: candidate.date.opensOn)
  }

  private mutating func assign(_ candidate: Candidate, _ newID: () -> AssignmentID) {
    let assignment = Assignment(
      id: newID(), person: employee.id, programme: candidate.programme.id, item: candidate.item,
      round: round(of: candidate.item, candidate.programme),
      situations: candidate.situations.map(\.id), minutes: candidate.minutes, assignedOn: today,
      opensOn: today, due: candidate.date.day, staggerWeeks: candidate.rules.staggerWeeks,
      plan: day.plan)
    add(assignment)
    plan.assigned.append(assignment)
    note(candidate.date, of: assignment)
  }
}
