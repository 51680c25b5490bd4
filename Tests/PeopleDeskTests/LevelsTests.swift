import Refreshers
import Testing

@testable import TrainingDesk

@Suite("How levels stand")
struct LevelsTests {
  private typealias Person = (level: Int?, leads: Bool, standing: Standing)

  private func levels(_ people: [Person]) -> [LevelProgress] {
    LevelsProgress(day: .iso("2026-11-27"), people).levels
  }

  private func people(_ count: Int, on level: Int?, leads: Bool = false) -> [Person] {
    Array(repeating: (level, leads, .done), count: count)
  }

  @Test("puts a level of fewer than five with the next one, and says who they are")
  func putsSmallLevelsTogether() {
    let levels = levels(
      people(1, on: 1, leads: true) + people(6, on: 2, leads: true) + people(9, on: 3)
        + people(5, on: 3, leads: true) + people(7, on: 4) + people(2, on: 5))
    #expect(levels.map(\.levels) == [1...2, 3...3, 4...5])
    #expect(levels.map(\.kind) == [.top, .mixed, .staff])
    #expect(levels.map(\.people) == [7, 14, 9])
  }

  @Test("tells of everybody where there is one group, of nobody where they are too few")
  func tellsOfEverybody() {
    let one = levels(people(1, on: 1, leads: true) + people(11, on: 2))
    #expect(one.map(\.kind) == [.everybody] && one[0].people == 12)
    #expect(levels(people(1, on: 1, leads: true) + people(3, on: 2)).isEmpty)
    let reports = levels(
      people(1, on: 1, leads: true) + people(5, on: 2) + people(6, on: nil))
    #expect(reports.map(\.kind) == [.topAndReports, .loop])
    #expect(reports.map(\.levels) == [1...2, nil])
  }

  @Test("leaves out whoever has not started")
  func leavesOutWhoeverHasNotStarted() {
    let levels = levels(people(5, on: 1) + [(level: 1, leads: false, standing: .notHere)])
    #expect(levels.map(\.people) == [5])
  }
}
