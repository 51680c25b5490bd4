import Content
import PrivacyPolicy
import Refreshers

/// What the made-up company schedules and has to ask.
enum SimulatedProgrammes {
  static let modules: [ModuleID] = ["one", "two", "three", "four", "five"]
  static let clauses: [ClauseID] = (1...12).map { ClauseID("ABC-\($0)") }

  /// Two situations of each module, and ten moments.
  static let catalogue = TrainingCatalogue(
    modules: Dictionary(
      uniqueKeysWithValues: modules.enumerated().map { place, module in
        (
          module,
          (0..<2).map { number in
            Exercise(
              id: ScenarioID("\(module)-\(number)"), minutes: 7 + place % 3,
              clauses: [clauses[place * 2 + number], clauses[place]])
          }
        )
      }),
    moments: (0..<10).map {
      Exercise(id: ScenarioID("moment-\($0)"), minutes: 2, clauses: [clauses[$0]])
    },
    severities: Dictionary(
      uniqueKeysWithValues: clauses.enumerated().map {
        ($0.element, Severity.allCases[$0.offset % 3])
      }))

  private static let ladder = [
    Reminder(days: -30, to: [.employee]), Reminder(days: -7, to: [.employee]),
    Reminder(days: 1, to: [.employee, .manager]), Reminder(days: 14, to: [.employee, .manager]),
    Reminder(days: 30, to: [.manager, .peopleTeam]),
  ]

  private static let spring: ProgrammeCycle = {
    guard let opens = YearDay(month: 3, day: 1), let due = YearDay(month: 4, day: 15) else {
      return .months(12)
    }
    return .season(Season(opens: opens, due: due))
  }()

  /// Everyone takes four modules a year; managers and marketing two of a season, one of them shared.
  static let programmes = [
    Programme(
      id: "annual", title: LocalisedText(["en": "Every year"]),
      modules: ["one", "two", "three", "four"],
      audience: Audience(excluding: ["7", "77"]), windowDays: 30, minimumActiveMonths: 6,
      staggerWeeks: 4, booster: BoosterRule(), refresher: RefresherRule(), minutesAYear: 60,
      reminders: ladder, policyChangeDays: 30),
    Programme(
      id: "season", title: LocalisedText(["en": "Every spring"]), modules: ["five", "one"],
      audience: Audience(jobFamilies: ["marketing"], including: ["1", "2", "3"]),
      newHires: .waitForSeason,
      cycle: spring,
      minimumActiveMonths: 5, staggerWeeks: 3, minutesAYear: 60, reminders: ladder),
  ]

  /// The first and the last two days of the year, and a movable one.
  static let workingDays = WorkingDays(
    holidays: (2020...2040).flatMap { year in
      [(1, 1), (4, year % 28 + 1), (12, 24), (12, 25)].compactMap {
        Day(year: year, month: $0.0, day: $0.1)
      }
    })
}
