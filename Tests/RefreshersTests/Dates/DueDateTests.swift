import Content
import People
import Refreshers
import Testing

@Suite("A due date")
struct DueDateTests {
  private typealias Samples = DateSamples

  /// The date of the one module, as a plan on that day has it.
  private func date(
    on today: String, _ programme: Programme = Samples.programme(),
    employee: Employee = Samples.employee(), done: [ModuleCompletion] = [],
    away: [Absence] = [], exemptions: [Exemption] = [], holidays: [String] = []
  ) throws -> DueDate {
    let history = TrainingHistory(
      assignments: [], completions: done, absences: away, exemptions: exemptions)
    let plan = try Samples.plan(
      Samples.facts(
        today, programme, employees: [employee], history: history, holidays: holidays))
    return try #require(plan.dates(of: "ada").first { $0.item == .module("choice") }).date
  }

  private func lines(_ date: DueDate) -> [String] {
    date.steps.map { "\($0.cause) \($0.day.iso)" }
  }

  @Test func countsFromTheDayItWasDoneAndNamesEachStep() throws {
    let date = try date(
      on: "2026-04-15", done: [Samples.done("2025-09-12")],
      away: [Samples.away("2026-03-03", "2026-03-30")], holidays: ["2026-10-12"])
    #expect(date.day.iso == "2026-10-13")
    #expect(date.steps.map(\.day.iso) == ["2026-09-12", "2026-10-10", "2026-10-13"])
    #expect(
      date.steps.map(\.cause) == [
        .finished(on: Samples.day("2025-09-12"), months: 12),
        .away(from: Samples.day("2026-03-03"), through: Samples.day("2026-03-30"), days: 28),
        .dayOff(Samples.day("2026-10-10"), holidays: [Samples.day("2026-10-12")]),
      ])
  }

  @Test(arguments: [
    ("2024-02-29", 12, "2025-02-28"), ("2023-01-31", 1, "2023-02-28"),
    ("2024-01-31", 1, "2024-02-29"), ("2025-12-31", 2, "2026-02-28"),
    ("2025-12-15", 1, "2026-01-15"), ("2024-02-29", 48, "2028-02-29"),
    ("2025-03-31", 6, "2025-09-30"),
  ])
  func addsMonthsByTheCalendar(start: String, months: Int, end: String) {
    #expect(Samples.day(start).adding(months: months).iso == end)
  }

  @Test(arguments: [
    ("2026-11-27", "2026-11-27"), ("2026-11-28", "2026-11-30"), ("2026-11-29", "2026-11-30"),
    ("2026-12-25", "2026-12-28"), ("2025-12-31", "2025-12-31"), ("2026-01-01", "2026-01-02"),
  ])
  func movesToTheNextWorkingDay(day: String, working: String) {
    let days = WorkingDays(holidays: ["2026-12-25", "2026-01-01"].map(Samples.day))
    #expect(days.onOrAfter(Samples.day(day)).iso == working)
  }

  @Test func countsFromTheStartOfWhoHasJustJoined() throws {
    let date = try date(on: "2026-03-02", employee: Samples.employee(started: "2026-03-02"))
    #expect(date.day.iso == "2026-04-01")
    #expect(date.steps[0].cause == .joined(on: Samples.day("2026-03-02"), withinDays: 30))
  }

  @Test func countsFromTheFirstAskingOfWhoStartedLongAgo() throws {
    let date = try date(on: "2026-03-02")
    #expect(date.steps[0].cause == .firstAsked(on: Samples.day("2026-03-02"), withinDays: 30))
    #expect(date.day.iso == "2026-04-01")
  }

  @Test(arguments: [
    // Done in the season, before it, long before it, and so late that the next is too soon.
    ("2026-03-10", "2027-03-31"), ("2026-02-20", "2027-03-31"), ("2025-08-01", "2026-03-31"),
    ("2026-10-15", "2028-03-31"),
  ])
  func waitsForTheSeason(done: String, due: String) throws {
    let programme = Samples.programme(cycle: Samples.season("03-01", "03-31"))
    let date = try date(on: "2026-10-20", programme, done: [Samples.done(done)])
    let asked = due < "2026-10-20" ? "2026-11-03" : due
    #expect(date.day.iso == asked)
  }

  @Test func reachesOverNewYear() throws {
    let programme = Samples.programme(cycle: Samples.season("11-15", "01-31"))
    let date = try date(on: "2026-06-01", programme, done: [Samples.done("2026-01-20")])
    #expect(date.opensOn.iso == "2026-11-15")
    #expect(date.day.iso == "2027-02-01")  // 31 January 2027 is a Sunday
  }

  @Test func letsNewHiresWaitForTheSeason() throws {
    let programme = Samples.programme(
      cycle: Samples.season("03-01", "03-31"), newHires: .waitForSeason)
    let late = try date(
      on: "2026-03-25", programme, employee: Samples.employee(started: "2026-03-25"))
    #expect(late.opensOn.iso == "2027-03-01")
    let early = try date(
      on: "2026-03-02", programme, employee: Samples.employee(started: "2026-03-02"))
    #expect(early.day.iso == "2026-03-31")
  }

  @Test func countsEachAbsenceOnce() throws {
    let date = try date(
      on: "2026-06-15", done: [Samples.done("2025-09-10")],
      away: [
        Samples.away("2026-01-05", "2026-01-11"), Samples.away("2026-01-09", "2026-01-14"),
        Samples.away("2026-02-02", "2026-02-06", .roster),
        // HR's days take the place of the roster's.
        Samples.away("2026-01-12", nil, .roster), Samples.away("2025-09-01", "2025-09-10"),
      ])
    #expect(date.steps.map(\.day.iso) == ["2026-09-10", "2026-09-20", "2026-09-25"])
  }

  @Test func isHeldByAnAbsenceWithoutAnEnd() throws {
    let history = [Samples.away("2026-08-01", nil, .roster)]
    let early = try date(on: "2026-08-10", done: [Samples.done("2025-09-11")], away: history)
    let late = try date(on: "2026-09-10", done: [Samples.done("2025-09-11")], away: history)
    #expect(early.isHeld && late.isHeld)
    #expect(early.day.iso == "2026-09-21")
    #expect(late.day.iso == "2026-10-22")
  }

  @Test func givesTimeAfterComingBack() throws {
    let date = try date(
      on: "2026-10-01", done: [Samples.done("2025-09-11")],
      away: [Samples.away("2026-09-10", "2026-09-30")])
    #expect(
      date.steps.map(\.cause).contains(.returned(on: Samples.day("2026-10-01"), days: 14)))
    #expect(date.day.iso == "2026-10-15")  // the asking of 1 October gives two weeks
  }

  @Test func comesAgainAfterAnExemption() throws {
    let exemption = Exemption(
      person: "ada", programme: "annual", from: Samples.day("2026-08-01"),
      through: Samples.day("2026-12-31"), reason: "posted abroad")
    let date = try date(
      on: "2026-08-10", done: [Samples.done("2025-09-11")], exemptions: [exemption])
    #expect(date.opensOn.iso == "2027-01-01")
    #expect(date.day.iso == "2027-01-15")
    #expect(date.steps.map(\.cause).contains(.exempt(through: Samples.day("2026-12-31"))))
  }

  @Test func givesTimeToWhomIsAskedLate() throws {
    let date = try date(on: "2026-09-20", done: [Samples.done("2025-09-11")])
    #expect(date.day.iso == "2026-10-05")  // 4 October is a Sunday
    #expect(date.steps.map(\.cause).contains(.asked(on: Samples.day("2026-09-20"), days: 14)))
  }

  @Test func countsAGapBetweenTwoEmploymentsAsAway() throws {
    let date = try date(
      on: "2026-06-01", employee: Samples.employee(started: "2026-06-01"),
      done: [Samples.done("2025-05-11")], away: [Samples.away("2025-10-01", "2026-05-31", .gap)])
    #expect(date.steps[0].cause == .finished(on: Samples.day("2025-05-11"), months: 12))
    #expect(date.day.iso == "2027-01-11")  // 243 days later than 11 May 2026 is a Saturday
  }

  @Test func takesTurnsByTeam() throws {
    let programme = Samples.programme(cycle: Samples.season("03-01", "03-31"), stagger: 4)
    let days = try (0..<12).map { number in
      try date(
        on: "2026-01-10", programme, employee: Samples.employee(team: "Team \(number)")
      ).opensOn.iso
    }
    #expect(Set(days) == ["2026-03-01", "2026-03-08", "2026-03-15", "2026-03-22"])
  }

  @Test(arguments: 0..<12)
  func comesToATeamsTurnWithinAsManyWeeksAsThereAre(number: Int) throws {
    let programme = Samples.programme(stagger: 4)
    let employee = Samples.employee(team: "Team \(number)")
    let opens = try date(on: "2026-01-07", programme, employee: employee).opensOn
    #expect((0..<28).contains(opens.number - Samples.day("2026-01-07").number))
    // It does not recede while time passes.
    for days in 0...(opens.number - Samples.day("2026-01-07").number) {
      let today = Samples.day("2026-01-07").adding(days: days)
      let date = try date(on: today.iso, programme, employee: employee)
      #expect(date.opensOn == max(opens, today))
    }
  }

  @Test func keepsTheMinimumActivePeriod() throws {
    let programme = Samples.programme(
      cycle: Samples.season("03-01", "03-31"), minimumActive: 11)
    let date = try date(on: "2026-06-01", programme, done: [Samples.done("2026-04-20")])
    #expect(date.opensOn.iso == "2027-03-20")
    #expect(
      date.steps.map(\.cause).contains(.minimumActive(until: Samples.day("2027-03-20"))))
  }
}
