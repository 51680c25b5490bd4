import Content
import People
import Refreshers
import ReportPages
import Reporting
import TrainingDesk

/// What an organisation's report says, for people.
struct OrganisationReportPages {
  let words: PeopleWords
  /// How wide lines may be.
  var width = 80
  /// Whether all teams are shown.
  var isWhole = false

  /// What is to be known first, the map, the rules, those that nobody met, and the questions that
  /// measure badly.
  func text(_ shown: ShownOrganisationReport) -> String {
    var lines = ReportLines(width: width)
    let cycle = ("cycle", words.report.cycle(shown.cycle))
    lines.add(words(.organisationHead, cycle))
    lines.add(words.report(.madeOn, ("date", words.date(shown.madeOn))) + ".")
    lines.add()
    for sentence in sentences(shown) { lines.add(sentence) }
    lines.add()
    lines.append(
      HeatMapPages(words: words, width: width).text(
        shown.map, names: shown.names, areTrees: false, most: isWhole ? .max : HeatMapPages.most))
    lines.add()
    rules(shown.rules, to: &lines)
    if !shown.untested.isEmpty {
      lines.add()
      lines.add(words.report(.untested) + ".")
      var columns = Columns()
      for rule in shown.untested { columns.add(rule.clause.rawValue, rule.title) }
      lines.add(columns)
    }
    items(shown.items, to: &lines)
    return lines.text
  }

  private func sentences(_ shown: ShownOrganisationReport) -> [String] {
    let titles = Dictionary(
      shown.rules.map { ($0.rule.clause, $0.rule.title) }, uniquingKeysWith: { first, _ in first })
    return words.report.sentences(
      shown.summary, title: { titles[$0] ?? $0.rawValue }, manager: { shown.names[$0] })
  }

  private func rules(
    _ rules: [ShownOrganisationReport.Rule], to lines: inout ReportLines
  ) {
    lines.add(words(.rulesHead))
    lines.add(words.report(.ranked) + ".")
    var columns = Columns()
    columns.add(words.list(.rulesColumns))
    for rule in rules {
      columns.add(
        rule.rule.clause.rawValue, words.report.number(rule.slipsIn100),
        words.report.gravity(rule.severity), rule.rule.title)
    }
    lines.add(columns)
  }

  private func items(
    _ items: [ShownOrganisationReport.Item], to lines: inout ReportLines
  ) {
    guard !items.isEmpty else { return }
    lines.add()
    lines.add(words(.itemsHead))
    lines.add(words(.itemsScale))
    var columns = Columns()
    for item in items {
      let asked = item.question.map { ": " + words.report.quoted($0) } ?? ""
      columns.add(
        OrganisationReportPages.signed(item.discrimination),
        "\(item.situation)\(asked) (\(item.clause))")
    }
    lines.add(columns)
  }

  /// A figure from -1 to 1 in hundredths: `-0.04`.
  private static func signed(_ value: Double) -> String {
    let hundredths = Int((100 * abs(value)).rounded())
    let digits = hundredths % 100
    let sign = value < 0 && hundredths > 0 ? "-" : ""
    return "\(sign)\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits)"
  }

  /// How each level stands on a day.
  func levels(_ progress: LevelsProgress?) -> String {
    guard let progress else { return "" }
    var lines = ReportLines(width: width)
    lines.add()
    lines.add(words(.levelsHead, ("day", words.date(progress.day))))
    if progress.levels.isEmpty { lines.add(words.report(.tooFew) + ".") }
    for level in progress.levels {
      lines.add(
        name(of: level) + ", " + words.count(.people as PeoplePhrase, level.people), lead: "  ",
        indent: "    ")
      lines.add(words.standings { level.count($0) }, lead: "    ", indent: "    ")
    }
    return lines.text
  }

  /// What a level is called.
  func name(of level: LevelProgress) -> String {
    let who = words.report(OrganisationReportPages.term(level.kind))
    guard let range = level.levels, level.kind != .everybody else { return who.withCapital }
    guard range.count > 1 else {
      return words.report(.level, ("n", String(range.lowerBound)), ("who", who))
    }
    return words.report(
      .levels, ("n", "\(range.lowerBound)–\(range.upperBound)"), ("who", who))
  }

  private static func term(_ kind: LevelProgress.Kind) -> ReportTerm {
    switch kind {
    case .everybody: .everybody
    case .top: .topLevel
    case .topAndReports: .topAndReports
    case .managers: .managers
    case .mixed: .mixedLevel
    case .staff: .staff
    case .loop: .loop
    }
  }
}

extension PeopleWords {
  /// How many stand how: done, due and overdue, and of the others those that are.
  func standings(_ count: (Standing) -> Int) -> String {
    Standing.shownInReports.filter { standing in
      [.done, .due, .overdue].contains(standing) || count(standing) > 0
    }.map { standing(of: $0) + " " + String(count($0)) }.joined(separator: ", ")
  }

  /// How somebody stands, in a word.
  func standing(of standing: Standing) -> String {
    switch standing {
    case .done: report(.done)
    case .notAsked: report(.notAsked)
    case .due: report(.due)
    case .overdue: report(.overdue)
    case .away: report(.away)
    case .exempt: report(.exempt)
    case .notHere: self(.teamNotHere)
    }
  }
}
