import Content
import People
import ReportPages
import Reporting

/// Teams of made-up companies.
enum TeamSamples {
  /// A rule of the samples: its pillar and severity, how often the organisation slips in 100, what
  /// was counted of the team, and its titles.
  struct Rule {
    let id: ClauseID
    let pillar: String
    let severity: Double
    let organisation: Double
    let cell: Cell
    let before: Cell?
    let english: String
    let spanish: String

    var released: ReleasedRule {
      ReleasedRule(
        clause: id, pillar: pillar, severity: severity,
        prior: ClausePrior(mean: organisation / 100, dispersion: 0.08), share: 0.1)
    }

    var title: LocalisedText { LocalisedText(["en": english, "es": spanish]) }
  }

  static let team: TeamID = "m-17"
  static let madeOn = Day(number: 20_457)
  static let today = Day(number: 20_480)

  static let rules = [
    Rule(
      id: "SEC-1", pillar: "security", severity: 5, organisation: 9,
      cell: Cell(n: 38, y: 11, people: 10), before: nil,
      english: "Confidential data travels locked", spanish: "Lo confidencial viaja cerrado"),
    Rule(
      id: "MIN-2", pillar: "balance", severity: 5, organisation: 12,
      cell: Cell(n: 21, y: 4, people: 9), before: Cell(n: 20, y: 5, people: 9),
      english: "Exact location only on a specific yes",
      spanish: "Ubicación exacta, solo con un sí expreso"),
    Rule(
      id: "CHO-2", pillar: "choice", severity: 5, organisation: 10,
      cell: Cell(n: 44, y: 2, people: 11), before: Cell(n: 40, y: 15, people: 11),
      english: "A no is a no", spanish: "Un no es un no"),
    Rule(
      id: "HON-1", pillar: "honesty", severity: 3, organisation: 7,
      cell: Cell(n: 12, y: 1.5, people: 8), before: Cell(n: 12, y: 2, people: 8),
      english: "Say why you ask", spanish: "Di para qué lo pides"),
    Rule(
      id: "TRU-1", pillar: "trust", severity: 3, organisation: 15,
      cell: Cell(n: 30, y: 6, people: 10), before: nil,
      english: "Use data for what it was given for",
      spanish: "Usa los datos para lo que se dieron"),
    Rule(
      id: "CUL-2", pillar: "culture", severity: 1, organisation: 20,
      cell: Cell(n: 26, y: 9, people: 10), before: Cell(n: 30, y: 2, people: 10),
      english: "Say so at once when something went wrong",
      spanish: "Si algo ha ido mal, dilo enseguida"),
  ]

  static let hidden = [
    Rule(
      id: "MIN-4", pillar: "balance", severity: 3, organisation: 8,
      cell: Cell(), before: nil, english: "Delete what has had its day",
      spanish: "Borra lo que ya cumplió su función"),
    Rule(
      id: "SEC-4", pillar: "security", severity: 3, organisation: 11,
      cell: Cell(), before: nil, english: "Two pairs of eyes before a bulk mail",
      spanish: "Cuatro ojos antes de un envío masivo"),
  ]

  static let pillars: [String: LocalisedText] = [
    "culture": LocalisedText(["en": "Culture", "es": "Cultura"]),
    "trust": LocalisedText(["en": "Trust", "es": "Confianza"]),
    "security": LocalisedText(["en": "Security", "es": "Seguridad"]),
    "honesty": LocalisedText(["en": "Honesty", "es": "Honestidad"]),
    "choice": LocalisedText(["en": "Choice", "es": "Elección"]),
    "balance": LocalisedText(["en": "Balance", "es": "Equilibrio"]),
  ]

  /// A team of eleven, as the terminal's screens have it.
  static let marketing = page(of: rules)

  /// A team with every rule that a policy may have.
  static let crowded = page(
    of: (0..<25).map { place in
      let rule = rules[place % rules.count]
      return Rule(
        id: ClauseID("R-\(place + 10)"), pillar: rule.pillar, severity: rule.severity,
        organisation: rule.organisation + Double(place % 7), cell: rule.cell, before: rule.before,
        english: rule.english, spanish: rule.spanish)
    })

  /// A team of three.
  static let small = TeamPage(
    team: "Legal", cycle: "2025-1", madeOn: madeOn,
    report: TeamReport(parts: [], ratio: 1, rules: rules.map(\.released)),
    progress: ProgressCounts(
      on: TeamSamples.today, done: 2, due: 0, overdue: 1, away: 0, exempt: 0), rules: texts(rules))

  private static func page(of rules: [Rule]) -> TeamPage {
    let told = rules.map { ReleasedPart(team: team, subject: .rule($0.id), cell: $0.cell) }
    let rest = ReleasedPart(
      team: team, subject: .rest(pillar: "balance"), cell: Cell(n: 14, y: 2, people: 6))
    let released = (rules + hidden).map(\.released)
    let earlier = TeamReport.Earlier(
      parts: rules.compactMap { rule in
        rule.before.map { ReleasedPart(team: team, subject: .rule(rule.id), cell: $0) }
      }, ratio: 1.1, rules: released)
    return TeamPage(
      team: "Marketing Iberia", manager: "Inés Vidal", cycle: "2025", earlierCycle: "2024",
      madeOn: madeOn,
      report: TeamReport(parts: told + [rest], ratio: 1.1, rules: released, since: earlier),
      progress: ProgressCounts(
        on: TeamSamples.today, done: 8, due: 2, overdue: 0, away: 1, exempt: 0),
      rules: texts(rules + hidden), pillars: pillars)
  }

  private static func texts(_ rules: [Rule]) -> [ClauseID: RuleText] {
    Dictionary(
      uniqueKeysWithValues: rules.map { rule in
        let behind = LocalisedText([
          "en": "In “The Friday form”, six of us sent the list first and the password after it.",
          "es": "En «El formulario del viernes», seis enviaron primero la lista y luego la clave.",
        ])
        return (
          rule.id,
          RuleText(
            title: rule.title, behind: rule.severity == 5 ? behind : nil,
            step: NextStep(command: "eslabon talk \(rule.id)", minutes: 5))
        )
      })
  }
}
