import Content
import People
import Refreshers

extension SimulatedCompany {
  /// Lets something happen to somebody; what no longer makes sense does not.
  ///
  /// - Returns: whether anything changed.
  mutating func happen(_ event: Event, to place: Int, on today: Day) -> Bool {
    let member = members[place]
    let person = member.employee.id
    switch event {
    case .goesAway(let days, let byHR):
      guard !member.isGone, !member.isAway else { return false }
      let through = today.adding(days: days - 1)
      members[place].record.absences.append(
        Absence(
          person: person, from: today, through: byHR ? through : nil,
          source: byHR ? .peopleTeam : .roster))
      if !byHR { members[place].employee.status = .leave }
      members[place].isAway = true
      schedule(.comesBack, of: place, in: days, after: today)
      count("leaves of absence")
    case .comesBack:
      guard member.isAway, !member.isGone else { return false }
      endAbsence(of: place, through: today.adding(days: -1))
    case .leaves:
      // Whoever runs the place stays.
      guard !member.isGone, place > 9 else { return false }
      if member.isAway { endAbsence(of: place, through: today.adding(days: -1)) }
      members[place].isGone = true
      members[place].employee.status = .terminated
      members[place].employee.endedOn = today.adding(days: -1)
      if chance(0.3) {
        schedule(
          .isHiredAgain, of: place, in: Int.random(in: 20...700, using: &generator), after: today)
      }
      count("leavers")
    case .isHiredAgain:
      guard member.isGone, let ended = member.employee.endedOn else { return false }
      members[place].isGone = false
      members[place].employee.status = .active
      members[place].employee.endedOn = nil
      members[place].employee.startedOn = today
      if today.number - ended.number > 1 {
        members[place].record.absences.append(
          Absence(
            person: person, from: ended.adding(days: 1), through: today.adding(days: -1),
            source: .gap))
      }
      count("hired again")
    case .transfers:
      guard !member.isGone, place > 60 else { return false }
      let boss = Int.random(in: 0..<60, using: &generator)
      members[place].employee.manager = members[boss].employee.id
      members[place].employee.teamLabel = "Team \(Int.random(in: 0..<40, using: &generator))"
      members[place].employee.jobFamily = chance(0.25) ? "marketing" : "it"
      count("transfers")
    default: return happenInTraining(event, to: place, on: today)
    }
    return true
  }

  private mutating func endAbsence(of place: Int, through last: Day) {
    let absences = members[place].record.absences
    if let open = absences.lastIndex(where: { $0.through.map { $0 > last } ?? true }) {
      let absence = absences[open]
      members[place].record.absences[open] = Absence(
        person: absence.person, from: absence.from, through: last, source: absence.source)
    }
    members[place].employee.status = .active
    members[place].isAway = false
  }

  private mutating func happenInTraining(_ event: Event, to place: Int, on today: Day) -> Bool {
    let member = members[place]
    let person = member.employee.id
    guard !member.isGone, member.employee.startedOn.map({ $0 <= today }) ?? true else {
      return false
    }
    switch event {
    case .isExempted(let days, let programme):
      members[place].record.exemptions.append(
        Exemption(
          person: person, programme: programme,
          module: chance(0.3) ? SimulatedProgrammes.modules.randomElement(using: &generator) : nil,
          from: today, through: days.map { today.adding(days: $0) }, reason: "away at sea"))
      if days == nil {
        schedule(
          .isExemptNoMore, of: place, in: Int.random(in: 30...500, using: &generator),
          after: today)
      }
      count("exemptions")
    case .isExemptNoMore:
      members[place].record.exemptions.removeAll { $0.through == nil }
    case .does(let id):
      guard !member.isAway,
        let assignment = member.record.assignments.first(where: { $0.id == id && $0.state == .open }
        )
      else { return false }
      meet(assignment.situations, place, today)
      if case .module(let module) = assignment.item { complete(module, place, today, .played) }
      count("done")
    case .plays(let module):
      guard !member.isAway else { return false }
      meet([ScenarioID("\(module)-0")], place, today)
      complete(module, place, today, .played)
    case .attendsWorkshop(let module, let daysAgo):
      let day = max(today.adding(days: -daysAgo), member.employee.startedOn ?? today)
      complete(module, place, day, .workshop)
      count("workshops")
    case .isGivenTime(let days):
      guard let open = member.record.assignments.last(where: { $0.state == .open }) else {
        return false
      }
      members[place].record.extensions.append(
        Extension(
          assignment: open.id, due: max(open.due, today).adding(days: days), givenOn: today,
          reason: "launch week"))
      count("extensions")
    case .isFreed:
      guard let open = member.record.assignments.lastIndex(where: { $0.state == .open }) else {
        return false
      }
      members[place].record.assignments[open].state = .withdrawn(today)
      members[place].record.assignments[open].revision += 1
      if chance(0.7) {
        schedule(
          .isAskedAgain, of: place, in: Int.random(in: 5...90, using: &generator), after: today)
      }
      count("withdrawals")
    case .isAskedAgain: members[place].isAskedAgain = true
    default: return false
    }
    return true
  }

  private mutating func meet(_ situations: [ScenarioID], _ place: Int, _ day: Day) {
    for situation in situations { members[place].record.met[situation] = day }
  }

  private mutating func complete(
    _ module: ModuleID, _ place: Int, _ day: Day, _ way: ModuleCompletion.Way
  ) {
    members[place].record.completions.append(
      ModuleCompletion(person: members[place].employee.id, module: module, day: day, way: way))
    members[place].record.completions.sort { $0.day < $1.day }
  }
}
