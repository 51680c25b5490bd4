import Content
import People
import Refreshers

/// What must hold on every day of a simulation, whatever happens.
struct SimulationCheck {
  /// What did not hold; the first few hundred.
  private(set) var faults: [String] = []
  private var told: Set<Notice> = []
  private var due: [AssignmentID: Day] = [:]
  /// The dates of what has not been asked for yet, as they were last worked out.
  private var dates: [PersonID: [String: DueDate]] = [:]
  private var changed: Set<PersonID> = []

  mutating func expect(_ holds: Bool, _ fault: @autoclosure () -> String) {
    if !holds, faults.count < 300 { faults.append(fault()) }
  }

  mutating func somethingHappened(to person: PersonID) { changed.insert(person) }

  /// A second run of the day says nothing new.
  mutating func isQuiet(_ plan: PersonPlan, after wakesOn: Day?, on day: Day) {
    expect(
      plan.isQuiet,
      """
      \(plan.person) on \(day.iso), again: \(plan.assigned.map(\.item)) \
      moved \(plan.revised.map(\.assignment.item)) lapsed \(plan.lapsed.map(\.assignment.item)) \
      done \(plan.completed.map(\.item)) woken \(wakesOn?.iso ?? "never") told \(plan.notices.map { "\($0.stage.name) \($0.recipient)" })
      """)
  }

  /// Nobody on leave or gone is mailed.
  mutating func mails(to recipients: Set<PersonID?>, on day: Day, _ company: SimulatedCompany) {
    for case let person? in recipients {
      guard let place = company.places[person] else { continue }
      let member = company.members[place]
      expect(!member.isAway, "\(person) is on leave and mailed on \(day.iso)")
      expect(!member.isGone, "\(person) is gone and mailed on \(day.iso)")
    }
  }

  mutating func plan(
    _ plan: PersonPlan, of member: SimulatedCompany.Member, before: SimulatedCompany.Member,
    on day: Day
  ) {
    notices(plan, day)
    assigned(plan, before, day)
    moved(plan, member, day)
    dated(plan, member, day)
  }

  /// Nobody gets two notices for one stage.
  private mutating func notices(_ plan: PersonPlan, _ day: Day) {
    for notice in plan.notices {
      let mark = Notice(
        assignment: notice.assignment, revision: notice.revision, stage: notice.stage,
        recipient: notice.recipient, person: nil, day: Day(number: 0))
      expect(
        told.insert(mark).inserted,
        "\(plan.person) is told \(notice.stage.name) twice on \(day.iso)")
    }
  }

  /// Nobody is asked or due again within the minimum active period, or while away.
  private mutating func assigned(
    _ plan: PersonPlan, _ member: SimulatedCompany.Member, _ day: Day
  ) {
    for assignment in plan.assigned {
      due[assignment.id] = assignment.due
      expect(!member.isAway, "\(plan.person) is away and asked on \(day.iso)")
      expect(
        assignment.due >= day && SimulatedProgrammes.workingDays.contains(assignment.due),
        "\(plan.person) is due on \(assignment.due.iso), asked on \(day.iso)")
      guard case .module(let module) = assignment.item,
        let programme = SimulatedProgrammes.programmes.first(where: {
          $0.id == assignment.programme
        })
      else { continue }
      let fresh = member.record.lastDone(module)?.adding(months: programme.minimumActiveMonths)
      expect(
        fresh.map { $0 <= day && $0 <= assignment.due } ?? true,
        "\(plan.person) is asked for \(module) on \(day.iso), fresh until \(fresh?.iso ?? "")")
    }
  }

  /// What has been asked for never falls due earlier.
  private mutating func moved(
    _ plan: PersonPlan, _ member: SimulatedCompany.Member, _ day: Day
  ) {
    for revision in plan.revised {
      let before = due[revision.assignment.id]
      expect(
        before.map { $0 < revision.assignment.due } ?? false,
        "\(plan.person)'s \(revision.assignment.item) moves from \(before?.iso ?? "nothing")")
      expect(
        revision.date.steps.last?.day == revision.assignment.due,
        "\(plan.person)'s \(revision.assignment.item) moves without a cause on \(day.iso)")
      due[revision.assignment.id] = revision.assignment.due
    }
  }

  /// Nobody active, in an audience, not exempt without end and not freed is without a next date;
  /// and a date moves earlier only with a cause that its steps did not have before.
  private mutating func dated(
    _ plan: PersonPlan, _ member: SimulatedCompany.Member, _ day: Day
  ) {
    let employee = member.employee
    guard !member.isGone, employee.startedOn.map({ $0 <= day }) ?? true else { return }
    let chart = RosterChart(of: [employee], on: day)
    for programme in SimulatedProgrammes.programmes
    where programme.audience.contains(employee, in: chart) {
      for module in programme.modules {
        let isExempt = member.record.exemptions.contains {
          $0.programme == programme.id && $0.through == nil
            && ($0.module.map { $0 == module } ?? true)
        }
        let last = member.record.assignments.last {
          $0.item == .module(module) && $0.programme == programme.id
        }
        var isFreed = false
        if case .withdrawn = last?.state { isFreed = true }
        let date = plan.dates.first { $0.item == .module(module) }
        expect(
          isExempt || isFreed || date != nil,
          "\(employee.id) has no date for \(module) of \(programme.id) on \(day.iso)")
      }
    }
    let known = dates[employee.id] ?? [:]
    var now: [String: DueDate] = [:]
    for planned in plan.dates where planned.assignment == nil {
      let key = "\(planned.programme) \(planned.item)"
      now[key] = planned.date
      guard let before = known[key], planned.date.day < before.day else { continue }
      let causes = Set(planned.date.steps.map(\.cause))
      let isCaused =
        changed.contains(employee.id) && causes != Set(before.steps.map(\.cause))
        || before.steps.contains {
          if case .minutesFull = $0.cause { true } else { false }
        }
      expect(
        isCaused,
        """
        \(employee.id)'s \(planned.item) moves from \(before.day.iso) to \(planned.date.day.iso) \
        on \(day.iso): \(before.steps) -> \(planned.date.steps)
        """)
    }
    dates[employee.id] = now
    changed.remove(employee.id)
  }

  /// Nobody who has been here for years without an exemption was passed over.
  mutating func turns(of member: SimulatedCompany.Member, by day: Day) {
    guard !member.isGone, let start = member.employee.startedOn, start < day.adding(days: -1200),
      member.record.exemptions.isEmpty,
      member.record.absences.isEmpty
    else { return }
    let chart = RosterChart(of: [member.employee], on: day)
    for programme in SimulatedProgrammes.programmes.prefix(1)
    where programme.audience.contains(member.employee, in: chart) {
      for module in programme.modules {
        expect(
          member.record.assignments.contains { $0.item == .module(module) }
            || member.record.lastDone(module) != nil,
          "\(member.employee.id) was never asked for \(module)")
      }
    }
  }

  /// Nobody was asked for more than the year's minutes in any 365 days.
  mutating func year(of member: SimulatedCompany.Member) {
    let asked = member.record.assignments.filter { assignment in
      switch assignment.state {
      case .open, .done: true
      case .withdrawn, .lapsed: false
      }
    }
    for last in asked {
      let minutes = asked.reduce(0) { sum, assignment in
        let days = last.assignedOn.number - assignment.assignedOn.number
        return (0..<365).contains(days) ? sum + assignment.minutes : sum
      }
      expect(
        minutes <= 60,
        "\(member.employee.id) is asked for \(minutes) minutes by \(last.assignedOn.iso)")
    }
  }
}
