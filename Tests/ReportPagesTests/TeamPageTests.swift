import Content
import People
import Reporting
import Testing

@testable import ReportPages

@Suite("A team's page")
struct TeamPageTests {
  private let words = PageWords("en")

  @Test("tells five rules in full and the others in a line")
  func tellsFiveInFull() {
    let view = TeamView(TeamSamples.crowded, words: words)
    #expect(view.links.count == 5)
    #expect(view.others.count == 21)
    #expect(view.links.map(\.isFirst) == [true, false, false, false, false])
    #expect(view.links.allSatisfy { $0.step != nil })
    #expect(view.others.allSatisfy { $0.step == nil })
    #expect(view.others.last?.rank == nil)
  }

  @Test("begins with what is above the organisation, and calls for nothing else")
  func beginsWithWhatIsAbove() {
    let report = TeamSamples.marketing.report
    let view = TeamView(TeamSamples.marketing, words: words)
    #expect(!view.links.isEmpty && view.noneAbove == nil)
    for link in view.links { #expect(link.standing.description != "Not above the company") }
    let above = report.links.indices.filter { report.links[$0].standing == .above }
    #expect(above.allSatisfy { place in view.links.contains { $0.rank == place + 1 } })
    #expect(view.links.map(\.gravity.dots).contains("●●●"))
  }

  @Test("says how a rule moved only where that is clear")
  func saysHowARuleMoved() {
    let view = TeamView(TeamSamples.marketing, words: words)
    let trends = Dictionary(
      uniqueKeysWithValues: (view.links + view.others).compactMap { link in
        link.name.id.map { ($0.description, link.trend.description) }
      })
    #expect(trends["SEC-1"] == "New this cycle")
    #expect(trends["MIN-2"] == "No clear change since 2024")
    #expect(trends["CHO-2"] == "26 fewer slips in 100 than in 2024")
    #expect(trends["CUL-2"] == "20 more slips in 100 than in 2024")
  }

  @Test("says so where there is too little to say")
  func saysWhereThereIsTooLittle() {
    let page = TeamSamples.small.html(in: "en")
    #expect(page.contains("Too few to say"))
    #expect(page.contains("Hidden to protect people: 6 rules"))
    #expect(page.contains("Priority rules in the first half of 2025"))
  }

  @Test("calls nobody weak", arguments: SamplePage.all)
  func callsNobodyWeak(page: SamplePage) {
    let text = page.html.lowercased()
    for word in ["weak", "débil", "peor", "worst"] { #expect(!text.contains(word)) }
  }

  @Test("needs nothing from elsewhere", arguments: SamplePage.all)
  func needsNothingFromElsewhere(page: SamplePage) {
    for word in ["http:", "https:", "//", "<script", "<link", "<img", "url(", "@import", " on"] {
      let isFound = page.html.split(separator: "<").contains { tag in
        word == " on"
          ? tag.prefix { $0 != ">" }.contains(" on") : ("<" + tag).contains(word)
      }
      #expect(!isFound, "\(word)")
    }
  }
}
