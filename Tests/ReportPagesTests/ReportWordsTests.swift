import Content
import People
import Reporting
import Testing

@testable import ReportPages

@Suite("The words that reports share")
struct ReportWordsTests {
  private let english = ReportWords("en")
  private let spanish = ReportWords("es")

  @Test("mark the same in both languages", arguments: ReportTerm.allCases)
  func markTheSame(term: ReportTerm) {
    #expect(!term.english.isEmpty && !term.spanish.isEmpty)
    #expect(marks(term.english) == marks(term.spanish))
  }

  private func marks(_ text: String) -> Set<String> {
    Set(text.matches(of: /\{(\w+)\}/).map { String($0.output.1) })
  }

  @Test("mark a choice as quoted once")
  func quoteOnce() {
    #expect(english.quoted("Wait") == "“Wait”")
    #expect(english.quoted("“I clicked.”") == "“I clicked.”")
    #expect(english.quoted("Ring Iván: “I clicked.”") == "“Ring Iván: ‘I clicked.’”")
    #expect(english.quoted("“No” and “yes”") == "“‘No’ and ‘yes’”")
    #expect(spanish.quoted("Llama: «He picado.»") == "«Llama: “He picado.”»")
    #expect(spanish.lure(choice: "Espera", situation: "Fuego") == "«Espera», en «Fuego».")
  }

  @Test("say how a rate moved in slips, and only where that is clear")
  func sayHowARateMoved() {
    func belief(_ y: Double) -> Belief {
      Belief(Cell(n: 200, y: y), prior: ClausePrior(mean: 0.2, dispersion: 0.1), ratio: 1)
    }
    let more = Trend(from: belief(20), to: belief(80))
    #expect(english.trend(more, since: "2024") == "29 more slips in 100 than in 2024")
    #expect(
      english.trend(Trend(from: belief(80), to: belief(20)), since: "2024-2")
        == "29 fewer slips in 100 than in the second half of 2024")
    #expect(
      english.trend(Trend(from: belief(20), to: belief(21)), since: "2024")
        == "No clear change since 2024")
    #expect(english.trend(nil, since: "2024") == "New this cycle")
  }

  @Test("say gravity by severity", arguments: [(5, "grave"), (3, "serious"), (1, "minor")])
  func sayGravity(severity: Double, word: String) {
    #expect(english.gravity(severity) == word)
  }

  @Test("say first of an organisation what is gravest, furthest above, and changed")
  func sayWhatIsFirst() {
    let few = OrganisationSamples.few
    func sentences(_ summary: OrganisationSummary) -> [String] {
      english.sentences(
        summary, title: { few.titles[$0]?["en"] ?? "" }, manager: { few.teams[$0] })
    }
    let alone = OrganisationSummary(rules: few.rules, map: few.heatMap, teams: [])
    let said = sentences(alone)
    #expect(
      said.first
        == "The gravest rule is “Exact location only on a specific yes” (MIN-2): 12 slips in 100.")
    #expect(said[1].hasPrefix("Furthest above the company is "))
    #expect(said[2] == "This is the first report, so there is nothing to compare it with.")

    let then = [["trust": Cell(n: 300, y: 90)]]
    let moved = OrganisationSummary(
      rules: few.rules, map: few.heatMap, teams: [["trust": Cell(n: 300, y: 30)]],
      since: (cycle: "2024", rules: few.rules, teams: then))
    #expect(
      sentences(moved)[2] == "Since 2024 trust has moved most: 10 slips in 100, 29 then.")
    let still = OrganisationSummary(
      rules: few.rules, map: few.heatMap, teams: then,
      since: (cycle: "2024", rules: few.rules, teams: then))
    #expect(sentences(still)[2] == "No pillar has clearly changed since 2024.")
    let empty = OrganisationSummary(
      rules: [], map: OrganisationSamples.none.heatMap, teams: [])
    #expect(sentences(empty).isEmpty)
  }
}
