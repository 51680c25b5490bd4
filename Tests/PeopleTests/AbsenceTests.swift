import Content
import People
import Testing

@Suite("An absence")
struct AbsenceTests {
  @Test(arguments: [(9, false), (10, true), (12, true), (13, false)])
  func holdsItsFirstAndLastDay(number: Int, holds: Bool) {
    let absence = Absence(
      person: "p", from: Day(number: 10), through: Day(number: 12), source: .peopleTeam)
    #expect(absence.contains(Day(number: number)) == holds)
  }

  @Test func goesOnWhileItHasNoEnd() {
    let absence = Absence(person: "p", from: Day(number: 10), through: nil, source: .roster)
    #expect(absence.contains(Day(number: 99_999)))
    #expect(!absence.contains(Day(number: 9)))
  }
}
