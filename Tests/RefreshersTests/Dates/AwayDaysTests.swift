import Content
import People
import Refreshers
import Testing

@Suite("Days away")
struct AwayDaysTests {
  @Test func joinWhatTouches() {
    let away = AwayDays([
      DateSamples.away("2026-01-10", "2026-01-12"), DateSamples.away("2026-01-01", "2026-01-09"),
      DateSamples.away("2026-03-01", nil), DateSamples.away("2026-04-01", "2026-04-02"),
      DateSamples.away("2026-02-05", "2026-02-01"),
    ])
    #expect(away.stretches.map(\.from.iso) == ["2026-01-01", "2026-03-01"])
    #expect(away.stretches.map { $0.through?.iso } == ["2026-01-12", nil])
  }

  @Test func areCountedBetweenDays() {
    let away = AwayDays([DateSamples.away("2026-01-05", "2026-01-10")])
    let count = away.count(
      after: DateSamples.day("2026-01-07"), through: DateSamples.day("2026-01-20"))
    #expect(count == 3)
  }

  @Test func believeTheRosterWhereNobodyEnteredDays() {
    let employee = DateSamples.employee(status: .leave)
    let today = DateSamples.day("2026-05-05")
    #expect(AwayDays(of: employee, [], on: today).stretch(on: today) != nil)
    let entered = [
      DateSamples.away("2026-04-01", "2026-04-30"), DateSamples.away("2026-04-02", nil, .roster),
    ]
    #expect(AwayDays(of: employee, entered, on: today).stretch(on: today) == nil)
  }
}
