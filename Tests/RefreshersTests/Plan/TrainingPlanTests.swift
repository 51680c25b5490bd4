import Content
import People
import Refreshers
import Testing

@Suite("A training plan")
struct TrainingPlanTests {
  private typealias Samples = DateSamples

  private let ladder = [
    Reminder(days: -30, to: [.employee]), Reminder(days: -7, to: [.employee]),
    Reminder(days: 1, to: [.employee, .manager]), Reminder(days: 14, to: [.manager, .peopleTeam]),
  ]
  private let boss = Samples.employee("bea", email: "bea@acme.example")
  private var ada: Employee { Samples.employee(manager: "bea") }

  private func carriedOut(_ plan: TrainingPlan, on history: TrainingHistory) -> TrainingHistory {
    var history = history
    for person in plan.people { history.records[person.person, default: .init()].carryOut(person) }
    return history
  }

  @Test func asksWhatHasItsDayAndTellsOnce() throws {
    let programme = Samples.programme(reminders: ladder)
    var facts = Samples.facts("2026-03-02", programme, employees: [ada, boss])
    let plan = try Samples.plan(facts)
    #expect(plan.assigned.map(\.person) == ["ada", "bea"])
    #expect(plan.assigned[0].situations == ["raffle"])
    #expect(plan.mails.map(\.recipient) == ["ada", "bea"])
    #expect(plan.minutes == 14)
    #expect(plan.busiestDay?.items == 2)
    facts.history = carriedOut(plan, on: facts.history)
    #expect(try Samples.plan(facts).isQuiet)
  }

  @Test func isTheSameForTheSameFacts() throws {
    let facts = Samples.facts(
      "2026-03-02", Samples.programme(reminders: ladder), employees: [boss, ada])
    #expect(try Samples.plan(facts).people == Samples.plan(facts).people)
  }

  @Test func collapsesMissedStagesIntoTheLatest() throws {
    let programme = Samples.programme(reminders: ladder)
    var facts = Samples.facts("2026-03-02", programme, employees: [ada, boss])
    facts.history = carriedOut(try Samples.plan(facts), on: facts.history)
    // Nothing ran until two days after the due day, 1 April.
    facts.today = Samples.day("2026-04-03")
    let late = try Samples.plan(facts)
    #expect(
      late.people[0].notices.map { "\($0.stage.name) \($0.recipient.rawValue)" } == [
        "d+1 employee", "d+1 manager",
      ])
    // Bea is told of herself and of Ada in one mail; nobody is above her.
    #expect(late.mails.map(\.recipient) == ["ada", "bea"])
    #expect(late.mails[1].notices.count == 2)
  }

  @Test(arguments: ["leave", "gone", "no address"])
  func goesToTheNextBossUp(trouble: String) throws {
    let ines = Samples.employee("ines", email: "ines@acme.example")
    var bea = Samples.employee("bea", manager: "ines", email: "bea@acme.example")
    switch trouble {
    case "leave": bea.status = .leave
    case "gone": bea.status = .terminated
    default: bea.email = nil
    }
    var facts = Samples.facts(
      "2026-03-02", Samples.programme(reminders: ladder), employees: [ada, bea, ines])
    facts.history = carriedOut(try Samples.plan(facts), on: facts.history)
    facts.today = Samples.day("2026-04-03")
    let told = try Samples.plan(facts).people[0].notices.first { $0.recipient == .manager }
    #expect(told?.person == "ines")
  }

  @Test func isSilentToWhomIsAwayAndTellsThemAfterwards() throws {
    let programme = Samples.programme(reminders: ladder)
    var facts = Samples.facts("2026-03-02", programme, employees: [ada])
    facts.history = carriedOut(try Samples.plan(facts), on: facts.history)
    facts.history.records["ada"]?.absences = [Samples.away("2026-03-20", "2026-04-18")]
    facts.today = Samples.day("2026-04-05")
    let away = try Samples.plan(facts)
    #expect(away.isQuiet)
    #expect(away.people[0].standing == .away)
    #expect(away.skipped.map(\.reason) == [.onLeave(through: Samples.day("2026-04-18"))])
    facts.today = Samples.day("2026-04-20")
    let back = try Samples.plan(facts)
    // 1 April and 30 days, but two weeks after 19 April; 3 May 2026 is a Sunday.
    #expect(back.revised.map(\.assignment.due.iso) == ["2026-05-04"])
    #expect(back.people[0].notices.map(\.stage) == [.changed])
  }

  @Test func thanksOnceNothingIsOpen() throws {
    var facts = Samples.facts("2026-03-02", Samples.programme(reminders: ladder), employees: [ada])
    facts.history = carriedOut(try Samples.plan(facts), on: facts.history)
    facts.history.records["ada"]?.completions = [Samples.done("2026-03-09")]
    facts.today = Samples.day("2026-03-10")
    let plan = try Samples.plan(facts)
    #expect(plan.completed.map(\.state) == [.done(Samples.day("2026-03-09"))])
    #expect(plan.mails.flatMap(\.notices).map(\.stage) == [.thanks])
    facts.history = carriedOut(plan, on: facts.history)
    facts.today = Samples.day("2026-03-11")
    #expect(try Samples.plan(facts).isQuiet)
  }

  @Test func refusesAClockThatWentBack() throws {
    var facts = Samples.facts("2026-03-02", Samples.programme())
    facts.history = carriedOut(try Samples.plan(facts), on: facts.history)
    facts.today = Samples.day("2026-03-01")
    #expect(
      throws: PlanningError.clockWentBack(
        today: Samples.day("2026-03-01"), latest: Samples.day("2026-03-02"))
    ) {
      try Samples.plan(facts)
    }
  }

  @Test func leavesWhatWasWithdrawnUntilHRAssignsAgain() throws {
    var facts = Samples.facts("2026-03-02", Samples.programme(reminders: ladder), employees: [ada])
    facts.history = carriedOut(try Samples.plan(facts), on: facts.history)
    facts.history.records["ada"]?.assignments[0].state = .withdrawn(Samples.day("2026-03-04"))
    facts.history.records["ada"]?.assignments[0].revision += 1
    facts.today = Samples.day("2026-03-05")
    let daily = try Samples.plan(facts)
    #expect(daily.assigned.isEmpty)
    #expect(daily.skipped.map(\.reason) == [.withdrawn(on: Samples.day("2026-03-04"))])
    #expect(daily.mails.flatMap(\.notices).map(\.stage) == [.changed])
    facts.asksWithdrawnAgain = true
    let again = try Samples.plan(facts)
    #expect(again.assigned.map(\.round) == [2])
    #expect(again.assigned[0].id != facts.history["ada"].assignments[0].id)
  }

  @Test func keepsAnExtensionAndNeverMovesEarlier() throws {
    var facts = Samples.facts("2026-03-02", Samples.programme())
    facts.history = carriedOut(try Samples.plan(facts), on: facts.history)
    let id = try #require(facts.history["ada"].assignments.first).id
    facts.history.records["ada"]?.extensions = [
      Extension(
        assignment: id, due: Samples.day("2026-04-25"), givenOn: Samples.day("2026-03-10"),
        reason: "launch")
    ]
    facts.today = Samples.day("2026-03-10")
    let plan = try Samples.plan(facts)
    #expect(plan.revised.map(\.assignment.due.iso) == ["2026-04-27"])  // the 25th is a Saturday
    facts.history = carriedOut(plan, on: facts.history)
    facts.history.records["ada"]?.extensions = []
    let kept = try Samples.plan(facts)
    #expect(kept.isQuiet)
    #expect(kept.dates(of: "ada")[0].date.day.iso == "2026-04-27")
    #expect(kept.dates(of: "ada")[0].date.steps.last?.cause == .promised)
  }

  @Test func keepsTheDateThroughATransfer() throws {
    let programme = Samples.programme(stagger: 4)
    let teams = (0..<8).map { "Team \($0)" }
    var facts = Samples.facts("2026-03-02", programme)
    for team in teams where facts.history["ada"].assignments.isEmpty {
      facts.employees = [Samples.employee(team: team)]
      facts.history = carriedOut(try Samples.plan(facts), on: facts.history)
    }
    #expect(facts.history["ada"].assignments.count == 1)
    for team in teams {
      facts.employees = [Samples.employee(team: team)]
      #expect(try Samples.plan(facts).isQuiet)
    }
  }

  @Test func movesWhatDoesNotFitTheYear() throws {
    let programme = Samples.programme(
      minutes: 16, modules: ["choice", "security", "minimisation"])
    let weakness =
      ["ada": Weakness(["SEC-1": 3, "CHO-1": 0.2, "MIN-2": 1])] as [PersonID: Weakness]
    let plan = try Samples.plan(Samples.facts("2026-03-02", programme, weakness: weakness))
    // The weakest first, 9 minutes; 6 more fit; the rest waits until a year has gone.
    #expect(plan.assigned.map(\.item) == [.module("security"), .module("minimisation")])
    let moved = try #require(plan.dates(of: "ada").first { $0.assignment == nil })
    #expect(moved.item == .module("choice"))
    #expect(
      moved.date.steps.map(\.cause).contains(
        .minutesFull(until: Samples.day("2027-03-02"), limit: 16)))
    #expect(plan.skipped.map(\.reason) == [.minutesFull(until: Samples.day("2027-03-02"))])
  }

  @Test func namesWhomNothingIsAskedOf() throws {
    let staffOnly = Samples.programme(audience: Audience(levels: [.staff]))
    let plan = try Samples.plan(
      Samples.facts("2026-03-02", staffOnly, employees: [ada, boss]))
    #expect(plan.looks.contains(.managerWithoutTraining("bea")))
    #expect(plan.assigned.map(\.person) == ["ada"])
    #expect(plan.people.map(\.standing) == [.due, .exempt])
  }

  @Test func leavesAloneWhoIsGoneOrNotHereYet() throws {
    let plan = try Samples.plan(
      Samples.facts(
        "2026-03-02", Samples.programme(),
        employees: [
          Samples.employee("a", status: .terminated), Samples.employee("b", ended: "2026-03-01"),
          Samples.employee("c", started: "2026-03-09"),
          Samples.employee("d", ended: "2026-03-02"),
        ]))
    #expect(
      plan.skipped.map(\.reason) == [.gone, .gone, .notStarted(on: Samples.day("2026-03-09"))])
    #expect(plan.assigned.map(\.person) == ["d"])
  }

  @Test func looksAtWhatNobodyIsToldOf() throws {
    let lonely = Samples.employee(email: nil)
    let programme = Samples.programme(reminders: [Reminder(days: 0, to: [.employee, .manager])])
    var facts = Samples.facts("2026-03-02", programme, employees: [lonely])
    facts.history = carriedOut(try Samples.plan(facts), on: facts.history)
    facts.today = Samples.day("2026-05-02")
    let plan = try Samples.plan(facts)
    let id = try #require(facts.history["ada"].assignments.first).id
    #expect(plan.looks == [.noEmail("ada"), .nobodyToTell("ada", id)])
    #expect(plan.people[0].standing == .overdue)
    #expect(plan.mails.isEmpty)
  }

  @Test func fingerprintsFactsInWhateverOrder() {
    let programme = Samples.programme(reminders: ladder)
    let one = Samples.facts("2026-03-02", programme, employees: [ada, boss])
    var other = Samples.facts("2026-03-02", programme, employees: [boss, ada])
    #expect(one.fingerprint == other.fingerprint)
    other.history.records["ada"] = PersonRecord()
    other.history.records["ada"]?.absences = [Samples.away("2026-03-20", nil)]
    #expect(one.fingerprint != other.fingerprint)
    other = one
    other.today = Samples.day("2026-03-03")
    #expect(one.fingerprint != other.fingerprint)
  }
}
