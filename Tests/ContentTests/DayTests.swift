import Content
import Testing

@Suite("A day")
struct DayTests {
  @Test func goesRoundThroughEveryDateOfTwoCenturies() throws {
    let first = try #require(Day(year: 1900, month: 1, day: 1))
    let last = try #require(Day(year: 2100, month: 12, day: 31))
    #expect(last.number - first.number == 73_413)
    var expected = (year: 1900, month: 1, day: 1)
    for number in first.number...last.number {
      let civil = Day(number: number).civil
      try #require(civil == expected, "day \(number)")
      try #require(Day(year: civil.year, month: civil.month, day: civil.day)?.number == number)
      expected = following(expected)
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-23", 20_780),
    ("1900-03-01", -25_508), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func countsFromTheEpoch(iso: String, number: Int) {
    #expect(Day(iso: iso)?.number == number)
    #expect(Day(number: number).iso == iso)
  }

  @Test(arguments: [(1900, false), (2000, true), (2024, true), (2026, false), (2100, false)])
  func knowsLeapYears(year: Int, isLeap: Bool) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(arguments: [
    (2026, 0, 1), (2026, 13, 1), (2026, 4, 31), (2026, 1, 0), (2026, 1, 32), (0, 1, 1),
    (10_000, 1, 1), (2026, -1, 5), (2026, 2, 30),
  ])
  func refusesDatesThatAreNone(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "", "2026", "2026-1-1", "26-01-01", "2026-02-30", "2026-01-01 ", "2026/01/01", "2026-01-01-",
    "-026-01-01", "+026-01-01", "２０２６-01-01", "2026-1a-01", "2026--101",
  ])
  func refusesTextThatIsNoDate(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func movesAcrossMonthsAndYears() throws {
    let day = try #require(Day(iso: "2023-12-31"))
    #expect(day.adding(days: 60).iso == "2024-02-29")
    #expect(day.adding(days: -365).iso == "2022-12-31")
    #expect(day.adding(days: 0) == day)
  }

  @Test func ordersByTime() throws {
    let early = try #require(Day(iso: "2025-12-31"))
    let late = try #require(Day(iso: "2026-01-01"))
    #expect(early < late)
    #expect(!(late < early))
    #expect(max(early, late) == late)
  }

  /// The next date, by counting.
  private func following(
    _ date: (year: Int, month: Int, day: Int)
  ) -> (year: Int, month: Int, day: Int) {
    let isLeap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if date.day < lengths[date.month - 1] { return (date.year, date.month, date.day + 1) }
    return date.month == 12 ? (date.year + 1, 1, 1) : (date.year, date.month + 1, 1)
  }
}
