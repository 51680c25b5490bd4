import Content
import People
import Refreshers
import ReportPages
import Reporting
import TrainingDesk

/// Reports as pages of HTML, each one file that needs nothing else.
struct ReportHTML {
  let words: PeopleWords

  private var language: Language { words.language }

  /// A team's page.
  func page(_ shown: ShownTeamReport, progress: TeamProgress?) -> String? {
    guard let cycle = shown.cycle, let madeOn = shown.madeOn, let report = shown.report else {
      return nil
    }
    let rules = shown.rules.mapValues { rule in
      RuleText(
        title: text(rule.title),
        behind: shown.lures[rule.clause].map { lure in
          text(words.report.lure(choice: lure.choice, situation: lure.situation))
        }, step: NextStep(command: "eslabon talk \(rule.clause)", minutes: 5))
    }
    return TeamPage(
      team: words.report.team(of: shown.manager.name).withCapital, cycle: cycle,
      earlierCycle: shown.earlierCycle, madeOn: madeOn, report: report,
      progress: progress.map { team in counts(on: team.day) { team.count($0) } }, rules: rules,
      pillars: pillars
    ).html(in: language)
  }

  /// The organisation's page.
  func page(
    _ shown: ShownOrganisationReport, of organisation: String, levels: LevelsProgress?
  ) -> String {
    OrganisationPage(
      organisation: organisation, cycle: shown.cycle, madeOn: shown.madeOn, heatMap: shown.map,
      teams: shown.names, pillars: pillars, rules: shown.released,
      titles: Dictionary(
        (shown.rules.map(\.rule) + shown.untested).map { ($0.clause, text($0.title)) },
        uniquingKeysWith: { first, _ in first }),
      untested: shown.untested.map(\.clause),
      levels: levels.map(byLevel) ?? [], summary: shown.summary
    ).html(in: language)
  }

  private func byLevel(_ progress: LevelsProgress) -> [OrganisationPage.Level] {
    progress.levels.map { level in
      OrganisationPage.Level(
        name: text(OrganisationReportPages(words: words).name(of: level)),
        progress: counts(on: progress.day) { level.count($0) })
    }
  }

  private func counts(on day: Day, _ count: (Standing) -> Int) -> ProgressCounts {
    ProgressCounts(
      on: day, done: count(.done), due: count(.due), overdue: count(.overdue), away: count(.away),
      exempt: count(.exempt), notAsked: count(.notAsked))
  }

  private func text(_ text: String) -> LocalisedText { LocalisedText([language: text]) }

  private var pillars: [String: LocalisedText] {
    let names = ["culture", "trust", "minimisation", "transparency", "choice", "security"]
    return Dictionary(
      names.map { ($0, text(words.report.pillar($0).withCapital)) },
      uniquingKeysWith: { first, _ in first })
  }
}
