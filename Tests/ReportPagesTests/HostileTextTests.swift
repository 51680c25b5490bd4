import Content
import People
import Reporting
import Testing

@testable import ReportPages

@Suite("Text from outside")
struct HostileTextTests {
  static let attacks = [
    "<script>alert(1)</script>", "</title><script>", "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)", "&lt;b&gt;", "{{team}} {{{style}}} {{#links}}", "{n} {cycle}",
    // A mark makes one character of itself and the one before it.
    "\"\u{301} onmouseover=\"\u{301}x", "<\u{338}script>", "&\u{20E3}lt;", "\u{600}\"x",
    "<\u{200D}b>",
    // Text that turns the line around, ends it, or is none.
    "\u{202E}drow\u{2066}", "a\u{2028}b\u{0}c\u{1B}[31m\r\n\t\u{85}",
    String(String.UnicodeScalarView([0xFFFE, 0xFDD0, 0x10_FFFF].compactMap(Unicode.Scalar.init))),
  ]

  @Test("leaves the elements of a page as they are", arguments: attacks)
  func leavesElementsAsTheyAre(attack: String) {
    for (made, calm) in [
      (Self.team(attack), Self.team("calm")),
      (Self.organisation(attack), Self.organisation("calm")),
    ] {
      #expect(Self.tags(of: made) == Self.tags(of: calm))
    }
  }

  @Test("steers neither letters nor lines", arguments: attacks)
  func steersNeitherLettersNorLines(attack: String) {
    let page = Self.team(attack) + Self.organisation(attack)
    #expect(
      page.unicodeScalars.allSatisfy {
        switch $0.value {
        case 0xA: true
        case ..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: false
        default: $0.value & 0xFFFE != 0xFFFE
        }
      })
  }

  @Test("stays readable where it means no harm")
  func staysReadable() {
    let text = "Ñandú & Söhne: «日本» 👩‍👩‍👧‍👦 é e\u{301}"
    #expect(PageText(text).description == text)
    #expect(Self.team(text).contains("<h1><bdi>Ñandú &amp; Söhne: «日本» 👩‍👩‍👧‍👦 é e\u{301}</bdi></h1>"))
  }

  @Test("is marked where it is in another language")
  func isMarked() {
    let english = LocalisedText(["en": "A no is a no"])
    #expect(PageText(english, in: PageWords("es")).lang == "en")
    #expect(PageText(english, in: PageWords("en")).lang == nil)
    #expect(PageText(LocalisedText(["de": "Nein"]), in: PageWords("de")).lang == "de")
    #expect(PageText(LocalisedText(["pt-BR": "Não"]), in: PageWords("de")).lang == "pt-BR")
    #expect(PageText(LocalisedText(["\"\u{301}": "x"]), in: PageWords("de")).lang == nil)
    let page = OrganisationPage(
      organisation: "Acme", cycle: "2025", madeOn: TeamSamples.madeOn,
      heatMap: HeatMap(teams: [], rules: []), teams: [:], pillars: [:], rules: [],
      titles: ["CHO-2": english], untested: ["CHO-2"])
    #expect(page.html(in: "es").contains("<bdi lang=\"en\">A no is a no</bdi>"))
    #expect(page.html(in: "en").contains("<bdi>A no is a no</bdi>"))
  }

  /// A team's page with a text wherever one may come from outside.
  static func team(_ text: String) -> String {
    let said = LocalisedText(["en": text])
    let rules = ["SEC-1", "MIN-2"].map { rule(ClauseID($0 + text), pillar: text) }
    return TeamPage(
      team: text, manager: text, cycle: text, earlierCycle: text, madeOn: TeamSamples.madeOn,
      report: TeamReport(
        parts: [
          ReleasedPart(
            team: "t", subject: .rule(rules[0].clause), cell: Cell(n: 40, y: 20, people: 9)),
          ReleasedPart(
            team: "t", subject: .rest(pillar: text), cell: Cell(n: 40, y: 20, people: 9)),
        ], ratio: 1, rules: rules,
        since: TeamReport.Earlier(
          parts: [
            ReleasedPart(
              team: "t", subject: .rule(rules[0].clause), cell: Cell(n: 90, y: 1, people: 9))
          ], ratio: 1, rules: rules)),
      rules: [
        rules[0].clause: RuleText(
          title: said, behind: said, step: NextStep(command: text, minutes: 5))
      ], pillars: [text: said]
    ).html(in: .english)
  }

  /// An organisation's page with a text wherever one may come from outside.
  static func organisation(_ text: String) -> String {
    let said = LocalisedText(["en": text])
    let rules = [rule(ClauseID(text), pillar: text)]
    return OrganisationPage(
      organisation: text, cycle: text, madeOn: TeamSamples.madeOn,
      heatMap: HeatMap(
        teams: [
          (
            team: TeamID(text), isTree: true, ratio: 1,
            cells: [text: Cell(n: 40, y: 20)]
          )
        ], rules: rules),
      teams: [:], pillars: [:], rules: rules, titles: [:], untested: [ClauseID(text)],
      levels: [
        .init(
          name: said,
          progress: ProgressCounts(
            on: TeamSamples.today, done: 1, due: 0, overdue: 0, away: 0, exempt: 0))
      ]
    ).html(in: .english)
  }

  private static func rule(_ clause: ClauseID, pillar: String) -> ReleasedRule {
    ReleasedRule(
      clause: clause, pillar: pillar, severity: 3,
      prior: ClausePrior(mean: 0.1, dispersion: 0.1), share: 0.5)
  }

  /// The tags of a page with the names of their attributes, told apart scalar by scalar as a
  /// browser does.
  static func tags(of page: String) -> [String] {
    var tags: [String] = []
    var tag: String?
    var isQuoted = false
    for scalar in page.unicodeScalars {
      if tag == nil {
        if scalar == "<" { tag = "" }
      } else if scalar == "\"" {
        isQuoted.toggle()
      } else if scalar == ">", !isQuoted {
        tags.append(tag ?? "")
        tag = nil
      } else if !isQuoted {
        tag?.unicodeScalars.append(scalar)
      }
    }
    return tags
  }
}
