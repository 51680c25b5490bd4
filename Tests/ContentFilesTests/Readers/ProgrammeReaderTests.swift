import Content
import Foundation
import People
import Refreshers
import Testing

@testable import ContentFiles

@Suite("A programme's file")
struct ProgrammeReaderTests {
  private func read(_ text: String) -> (programme: Programme?, problems: [LocatedDiagnostic]) {
    let decoder = ContentDecoder(bytes: Array(text.utf8), file: "yearly.yaml", languages: ["en"])
    let programme = ProgrammeReader(decoder: decoder).programme()
    return (programme, decoder.problems.diagnostics)
  }

  private func file(
    modules: String = "[choice]", audience: String = "everyone", cycle: String = "{months: 12}",
    _ more: String = ""
  ) -> String {
    """
    format: 1
    id: yearly
    title: {en: Every year}
    modules: \(modules)
    audience: \(audience)
    cycle: \(cycle)
    \(more)
    """
  }

  @Test func saysLittleAndMeansTheDefaults() throws {
    let (programme, problems) = read(file())
    #expect(problems.map(\.text) == [])
    #expect(
      programme
        == Programme(
          id: "yearly", title: LocalisedText(["en": "Every year"]), modules: ["choice"]))
  }

  @Test func saysEverything() throws {
    let (programme, problems) = read(
      file(
        modules: "[choice, security]",
        audience:
          "{teams: [Marketing Iberia], job_families: marketing, locales: [es], manager_levels: [managers, 2], include: [\"00042\"], exclude: [\"7\"]}",
        cycle: "{opens: 11-15, due: 01-31}",
        """
        new_hires: wait_for_season
        grace_days: 0
        minimum_active_months: 11
        stagger_weeks: 3
        booster: {from_days: 20, to_days: 30, moments: 2}
        refresher: {after_days: 180}
        minutes_a_year: 45
        reminders: [{days: -14, to: employee}, {days: 0, to: [employee, manager]}, {days: +7, to: hr}]
        policy_change: {within_days: 21}
        """))
    #expect(problems.map(\.text) == [])
    let read = try #require(programme)
    #expect(
      read.audience
        == Audience(
          teams: ["Marketing Iberia"], jobFamilies: ["marketing"], locales: ["es"],
          levels: [.managers, .level(2)], including: ["00042"], excluding: ["7"]))
    let opens = try #require(YearDay(month: 11, day: 15))
    let due = try #require(YearDay(month: 1, day: 31))
    #expect(read.cycle == .season(Season(opens: opens, due: due)))
    #expect(read.newHires == .waitForSeason)
    #expect(read.graceDays == 0 && read.minimumActiveMonths == 11 && read.staggerWeeks == 3)
    #expect(read.booster == BoosterRule(fromDays: 20, toDays: 30, moments: 2))
    #expect(read.refresher == RefresherRule(afterDays: 180, moments: 5))
    #expect(read.minutesAYear == 45 && read.policyChangeDays == 21)
    #expect(
      read.reminders == [
        Reminder(days: -14, to: [.employee]), Reminder(days: 0, to: [.employee, .manager]),
        Reminder(days: 7, to: [.peopleTeam]),
      ])
  }

  @Test(arguments: [
    ("window_days: 400", "7:14 bad-value"), ("window_days: 340", "7:14 contradiction"),
    ("grace_days: -1", "7:13 bad-value"), ("minimum_active_months: 13", "7:24 contradiction"),
    ("new_hires: wait_for_season", "7:12 contradiction"),
    ("new_hires: {within_days: 0}", "7:26 bad-value"),
    ("booster: {from_days: 30, to_days: 20}", "7:10 contradiction"),
    ("booster: {from_days: 21}", "7:10 missing-key"),
    ("booster: {from_days: 1, to_days: 5, moments: 6}", "7:46 bad-value"),
    ("refresher: {after_days: 340}", "7:12 contradiction"),
    ("reminders: [{days: 0, to: hr}, {days: 0, to: employee}]", "7:32 contradiction"),
    ("reminders: [{days: 7, to: hr}, {days: 0, to: employee}]", "7:32 contradiction"),
    ("reminders: [{days: -31, to: hr}]", "7:13 contradiction"),
    ("reminders: [{days: 320, to: hr}]", "7:13 contradiction"),
    ("reminders: [{days: 0, to: [hr, hr]}]", "7:13 contradiction"),
    ("reminders: [{days: 0, to: []}]", "7:27 bad-value"),
    ("reminders: [{days: 0, to: boss}]", "7:27 bad-value"),
    ("reminders: [{to: hr}]", "7:13 missing-key"),
    ("policy_change: {within_days: 0}", "7:30 bad-value"),
    ("grace_day: 3", "7:1 unknown-key"),
  ])
  func isRefusedWhereItContradictsItself(line: String, problem: String) {
    let problems = read(file(line)).problems.map { "\($0.line):\($0.column) \($0.code.rawValue)" }
    #expect(problems == [problem])
  }

  @Test(arguments: [
    ("{}", "5:11 bad-value"), ("{teams: []}", "5:19 bad-value"), ("nobody", "5:11 bad-value"),
    ("{team: [a]}", "5:12 unknown-key"), ("{manager_levels: [boss]}", "5:29 bad-value"),
    ("{include: [\"1\"], exclude: [\"1\"]}", "5:37 contradiction"),
    ("{locales: [Spanish]}", "5:22 bad-id"),
  ])
  func isRefusedForAnAudienceOfNobody(audience: String, problem: String) {
    let problems = read(file(audience: audience)).problems
      .map { "\($0.line):\($0.column) \($0.code.rawValue)" }
    #expect(problems.first == problem)
  }

  @Test(arguments: [
    ("{opens: 02-30, due: 03-31}", "6:16 bad-value"),
    ("{opens: 02-29, due: 03-31}", "6:16 bad-value"),
    ("{opens: 03-31, due: 03-01}", "6:16 contradiction"),
    ("{opens: 03-01, due: 03-01}", "6:16 contradiction"),
    ("{opens: 03-01}", "6:8 missing-key"), ("{}", "6:8 missing-key"),
    ("{months: 12, opens: 03-01, due: 03-31}", "6:17 contradiction"),
    ("{months: 0}", "6:17 bad-value"),
  ])
  func isRefusedForDaysThatDoNotExist(cycle: String, problem: String) {
    let problems = read(file(cycle: cycle)).problems
      .map { "\($0.line):\($0.column) \($0.code.rawValue)" }
    #expect(problems == [problem])
  }

  @Test(arguments: ["[choice, choice]", "[]", "[Choice]"])
  func isRefusedForModules(modules: String) {
    #expect(!read(file(modules: modules)).problems.isEmpty)
  }

  @Test func namesModulesThatAreNotThereAndAYearTooShort() throws {
    let shipped = try shipped()
    let text = file(modules: "[chioce, security]", "minutes_a_year: 2")
      .replacingOccurrences(of: "{en: Every year}", with: "{en: Every year, es: Cada año}")
    let files = LibraryFiles(
      shipped.files.values
        + [LibraryFile(path: "content/programmes/yearly.yaml", bytes: Array(text.utf8))])
    let problems = Library(files).programmeDiagnostics
    #expect(
      problems.map { "\($0.line):\($0.column) \($0.code.rawValue)" }.sorted() == [
        "4:11 unknown-reference", "7:17 contradiction",
      ])
  }

  @Test func shipsWithoutFault() throws {
    let library = Library(try shipped())
    #expect(library.programmeDiagnostics.map(\.text) == [])
    #expect(library.programmes.map(\.id) == ["annual"])
    #expect(
      library.programme("annual")?.modules.sorted() == ["choice", "minimisation", "security"])
    #expect(library.programme("annual")?.audience == .everyone)
  }

  private func shipped() throws -> LibraryFiles {
    LibraryFiles(reading: Self.root, namedUnder: "")
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
