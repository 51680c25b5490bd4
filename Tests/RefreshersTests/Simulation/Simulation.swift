import Content
import People
import Refreshers
import ScenarioEngine

/// Years of a company, day by day, with a daily run that is sometimes skipped or run twice.
///
/// Only those are planned whose next day has come or to whom something has happened; now and then
/// everybody is planned, which must say nothing new.
struct Simulation {
  var company: SimulatedCompany
  var check = SimulationCheck()
  private var waiting: Set<Int>
  private var wakes: [Int: [Int]] = [:]
  private let seed: UInt64
  private(set) var plans = 0

  init(people: Int, seed: UInt64) {
    company = SimulatedCompany(people: people, seed: seed)
    waiting = Set(company.members.indices)
    self.seed = seed
  }

  mutating func run(years: Int) async {
    var skipsUntil = SimulatedCompany.start
    for number in 0..<(years * 365 + years / 4) {
      let today = SimulatedCompany.start.adding(days: number)
      live(today)
      if company.chance(0.004) {
        skipsUntil = today.adding(days: Int.random(in: 2...25, using: &company.generator))
      }
      guard today >= skipsUntil, !company.chance(0.05) else { continue }
      await runDaily(today, isAudit: number % 193 == 192)
    }
    let last = SimulatedCompany.start.adding(days: years * 365)
    for member in company.members {
      check.year(of: member)
      if years >= 8 { check.turns(of: member, by: last) }
    }
  }

  /// Lets the day bring what it brings.
  private mutating func live(_ today: Day) {
    let known = company.members.count
    company.draw(on: today)
    waiting.formUnion(known..<company.members.count)
    if company.chance(1.2 / 365) { changePolicy(today) }
    for (place, event) in company.agenda.removeValue(forKey: today.number) ?? [] {
      if company.happen(event, to: place, on: today) {
        check.somethingHappened(to: company.members[place].employee.id)
        waiting.insert(place)
      }
    }
    // Of those who were to be looked at today, some have been looked at since and wake later.
    for place in wakes.removeValue(forKey: today.number) ?? []
    where company.members[place].wakesOn == today { waiting.insert(place) }
  }

  private mutating func changePolicy(_ today: Day) {
    let module = SimulatedProgrammes.modules.randomElement(using: &company.generator) ?? "one"
    company.changes.append(
      PolicyChange(
        id: "edition-\(today.iso)", day: today, situations: [ScenarioID("\(module)-0"), "moment-3"])
    )
    company.count("policy changes")
    waiting.formUnion(company.members.indices.filter { !company.members[$0].isGone })
  }

  private mutating func runDaily(_ today: Day, isAudit: Bool) async {
    guard !waiting.isEmpty || isAudit else { return }
    company.count("daily runs")
    let chart = RosterChart(
      of: company.members.map(\.employee),
      away: Set(company.members.lazy.filter(\.isAway).map(\.employee.id)), on: today)
    let planned = waiting.sorted()
    waiting = []
    var mailed: Set<PersonID?> = []
    let day = planningDay(today, chart, mailed)
    for (place, plan) in await plans(for: planned, day) {
      mailed.formUnion(carryOut(plan, of: place, on: today))
    }
    check.mails(to: mailed, on: today, company)
    company.count("mails", mailed.count)
    let isTwice = isAudit || company.chance(0.1)
    guard isTwice else { return }
    company.count("second runs")
    let again = planningDay(today, chart, mailed)
    let everybody = company.members.indices.filter { !company.members[$0].isGone }
    for (place, plan) in await plans(for: isAudit ? everybody : planned, again) {
      check.isQuiet(plan, after: company.members[place].wakesOn, on: today)
    }
  }

  private func planningDay(
    _ today: Day, _ chart: RosterChart, _ mailed: Set<PersonID?>
  ) -> PlanningDay {
    PlanningDay(
      PlanningFacts(
        today: today, employees: [], programmes: SimulatedProgrammes.programmes,
        catalogue: SimulatedProgrammes.catalogue, workingDays: SimulatedProgrammes.workingDays,
        policyChanges: company.changes.suffix(3)), chart: chart, mailed: mailed, plan: "sim",
      seed: seed)
  }

  /// Plans for some people, on two threads.
  private mutating func plans(
    for places: [Int], _ day: PlanningDay
  ) async -> [(Int, PersonPlan)] {
    plans += places.count
    for place in places {
      company.members[place].forgetOldNotices(before: day.today.adding(days: -400))
    }
    let members = places.map { ($0, company.members[$0]) }
    for place in places { company.members[place].isAskedAgain = false }
    let half = members.count / 2
    async let first = Self.plans(for: members[..<half], day)
    async let second = Self.plans(for: members[half...], day)
    return await first + second
  }

  private static func plans(
    for members: ArraySlice<(Int, SimulatedCompany.Member)>, _ day: PlanningDay
  ) async -> [(Int, PersonPlan)] {
    let again = day.askingWithdrawnAgain()
    return members.map { place, member in
      var number = member.record.assignments.count
      let plan = (member.isAskedAgain ? again : day).plan(
        for: member.employee, member.record, weakness: member.weakness
      ) {
        number += 1
        return AssignmentID("\(member.employee.id)-\(number)")
      }
      return (place, plan)
    }
  }

  /// Writes down what a plan says of somebody.
  ///
  /// - Returns: who gets mail.
  private mutating func carryOut(
    _ plan: PersonPlan, of place: Int, on today: Day
  ) -> Set<PersonID?> {
    let before = company.members[place]
    company.members[place].record.carryOut(plan)
    company.members[place].wakesOn = plan.wakesOn
    check.plan(plan, of: company.members[place], before: before, on: today)
    if let wakesOn = plan.wakesOn {
      check.expect(wakesOn > today, "\(plan.person) wakes in the past on \(today.iso)")
      wakes[wakesOn.number, default: []].append(place)
    }
    for assignment in plan.assigned { decide(assignment, place, today) }
    company.count("assignments", plan.assigned.count)
    company.count("notices", plan.notices.count)
    company.count("moves", plan.revised.count)
    company.count("lapses", plan.lapsed.count)
    return Set(plan.notices.map(\.person))
  }

  /// When somebody will do what they are asked: soon, in time, late, or never.
  private mutating func decide(_ assignment: Assignment, _ place: Int, _ today: Day) {
    let days = max(1, assignment.due.number - today.number)
    let wait: Int
    switch Int.random(in: 0..<100, using: &company.generator) {
    case 0..<30: wait = Int.random(in: 0...5, using: &company.generator)
    case 30..<75: wait = Int.random(in: 0...days, using: &company.generator)
    case 75..<94: wait = days + Int.random(in: 1...70, using: &company.generator)
    default: return
    }
    company.schedule(.does(assignment.id), of: place, in: max(1, wait), after: today)
  }
}
