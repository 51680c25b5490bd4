import Content
import People
import Refreshers
import Testing

@Suite("Boosters, refreshers and changes of policy")
struct FollowUpTests {
  private typealias Samples = DateSamples

  private func plan(
    on today: String, _ programme: Programme, _ record: PersonRecord, changes: [PolicyChange] = []
  ) throws -> PersonPlan {
    let history = TrainingHistory(records: ["ada": record])
    return try Samples.plan(
      Samples.facts(today, programme, history: history, changes: changes)
    ).people[0]
  }

  private func record(done: String, _ way: ModuleCompletion.Way = .played) -> PersonRecord {
    var record = PersonRecord()
    record.completions = [
      ModuleCompletion(person: "ada", module: "choice", day: Samples.day(done), way: way)
    ]
    return record
  }

  private let boosted = Samples.programme(
    booster: BoosterRule(fromDays: 21, toDays: 35, moments: 3),
    refresher: RefresherRule(afterDays: 182, moments: 5))

  @Test func comesSomeWeeksAfterAModule() throws {
    let early = try plan(on: "2026-03-20", boosted, record(done: "2026-03-02"))
    #expect(early.assigned.isEmpty)
    #expect(early.wakesOn?.iso == "2026-03-23")
    let booster = try plan(on: "2026-03-23", boosted, record(done: "2026-03-02")).assigned
    #expect(booster.map(\.item) == [.booster("choice")])
    // Moments on the module's own clauses, two of which there are.
    #expect(booster[0].situations.sorted() == ["moment-1", "moment-2"])
    #expect(booster[0].due.iso == "2026-04-06")
  }

  @Test func doesNotComeAfterAWorkshop() throws {
    let plan = try plan(on: "2026-03-23", boosted, record(done: "2026-03-02", .workshop))
    #expect(plan.assigned.isEmpty)
  }

  @Test func lapsesAtTheNextRound() throws {
    var record = record(done: "2026-03-02")
    record.carryOut(try plan(on: "2026-03-23", boosted, record))
    let next = try plan(on: "2027-02-01", boosted, record)
    #expect(next.assigned.map(\.item) == [.module("choice")])
    #expect(next.lapsed.map(\.assignment.item) == [.booster("choice")])
    #expect(next.lapsed.map(\.reason) == [.nextModule])
  }

  @Test func refreshesHalfAYearLater() throws {
    let refresher = try plan(on: "2026-08-31", boosted, record(done: "2026-03-02")).assigned
    #expect(refresher.map(\.item) == [.refresher("annual")])
    #expect(refresher[0].situations.count == 5)
    #expect(refresher[0].due.iso == "2026-09-28")
  }

  @Test func isDoneOnceAllMomentsWereMetAndRenewsNothing() throws {
    var record = record(done: "2026-03-02")
    record.carryOut(try plan(on: "2026-03-23", boosted, record))
    let before = try plan(on: "2026-03-24", boosted, record).dates
    for moment in record.assignments[0].situations {
      record.met[moment] = Samples.day("2026-03-25")
    }
    let done = try plan(on: "2026-03-26", boosted, record)
    #expect(done.completed.map(\.state) == [.done(Samples.day("2026-03-25"))])
    let next = done.dates.first { $0.item == .module("choice") }
    #expect(next == before.first { $0.item == .module("choice") })
  }

  @Test func asksWhatAChangeOfPolicyTurns() throws {
    let programme = Samples.programme(policyChange: 20)
    var record = record(done: "2026-03-02")
    record.met = ["reply-stop": Samples.day("2026-03-02")]
    let change = PolicyChange(
      id: "7f3a", day: Samples.day("2026-05-04"), situations: ["reply-stop", "raffle"])
    let plan = try plan(on: "2026-05-05", programme, record, changes: [change])
    #expect(plan.assigned.map(\.item) == [.policyChange("7f3a")])
    #expect(plan.assigned[0].situations == ["reply-stop"])
    #expect(plan.assigned[0].due.iso == "2026-05-25")
  }

  @Test func displacesRefreshersWhereMinutesAreShort() throws {
    let programme = Samples.programme(
      refresher: RefresherRule(afterDays: 182, moments: 5), minutes: 15, policyChange: 20)
    var record = record(done: "2026-03-02")
    record.met = ["reply-stop": Samples.day("2026-03-02")]
    record.carryOut(try plan(on: "2026-08-31", programme, record))
    #expect(record.assignments.map(\.item) == [.refresher("annual")])
    let change = PolicyChange(
      id: "7f3a", day: Samples.day("2026-09-02"), situations: ["reply-stop"])
    let plan = try plan(on: "2026-09-02", programme, record, changes: [change])
    #expect(plan.assigned.map(\.item) == [.policyChange("7f3a")])
    #expect(plan.lapsed.map(\.reason) == [.policyChange])
  }

  @Test func completesByAWorkshopThatIsRecordedLate() throws {
    var record = PersonRecord()
    record.carryOut(try plan(on: "2026-03-02", Samples.programme(), record))
    record.completions = [
      ModuleCompletion(
        person: "ada", module: "choice", day: Samples.day("2026-02-27"), way: .workshop)
    ]
    let plan = try plan(on: "2026-03-05", Samples.programme(), record)
    #expect(plan.completed.map(\.state) == [.done(Samples.day("2026-02-27"))])
    #expect(plan.dates.map(\.date.day.iso) == ["2027-03-01"])  // 27 February is a Saturday
  }

  @Test func takesBackWhatAnExemptionWithoutAnEndCovers() throws {
    var record = PersonRecord()
    record.carryOut(try plan(on: "2026-03-02", Samples.programme(), record))
    record.exemptions = [
      Exemption(
        person: "ada", programme: "annual", from: Samples.day("2026-03-03"), through: nil,
        reason: "retires")
    ]
    let plan = try plan(on: "2026-03-03", Samples.programme(), record)
    #expect(plan.lapsed.map(\.reason) == [.exempt])
    #expect(plan.standing == .exempt)
    #expect(plan.dates.isEmpty)
  }
}
