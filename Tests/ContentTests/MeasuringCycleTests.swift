import Content
import Testing

@Suite("A measuring cycle")
struct MeasuringCycleTests {
  @Test(arguments: [
    (MeasuringCycle.year, "2026-01-01", "2026", "2026-12-31"),
    (.year, "2026-12-31", "2026", "2026-12-31"),
    (.year, "2027-01-01", "2027", "2027-12-31"),
    (.halfYear, "2026-01-01", "2026-1", "2026-06-30"),
    (.halfYear, "2026-06-30", "2026-1", "2026-06-30"),
    (.halfYear, "2026-07-01", "2026-2", "2026-12-31"),
    (.halfYear, "2026-12-31", "2026-2", "2026-12-31"),
  ])
  func namesAndEndsByDay(cycle: MeasuringCycle, iso: String, name: String, end: String) throws {
    let day = try #require(Day(iso: iso))
    #expect(cycle.name(of: day) == name)
    #expect(cycle.end(of: day).iso == end)
  }

  @Test(arguments: MeasuringCycle.allCases)
  func changesItsNameOnTheDayAfterItsEnd(cycle: MeasuringCycle) throws {
    let first = try #require(Day(iso: "2023-01-01"))
    for offset in 0..<1500 {
      let day = first.adding(days: offset)
      let end = cycle.end(of: day)
      try #require(day <= end)
      try #require(cycle.name(of: end) == cycle.name(of: day))
      try #require(cycle.name(of: end.adding(days: 1)) != cycle.name(of: day))
    }
  }

  @Test func isReadByTheWordsOfTheFormat() {
    #expect(MeasuringCycle(rawValue: "year") == .year)
    #expect(MeasuringCycle(rawValue: "half-year") == .halfYear)
  }
}
