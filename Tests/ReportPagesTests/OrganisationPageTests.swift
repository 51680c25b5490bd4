import Content
import People
import Reporting
import Testing

@testable import ReportPages

@Suite("An organisation's page")
struct OrganisationPageTests {
  @Test("shows sixty teams and says how many more there are")
  func showsSixtyTeams() {
    let view = OrganisationView(OrganisationSamples.many, words: PageWords("en"))
    #expect(view.map.rows.count == 60)
    #expect(
      view.map.more?.description
        == "6 more teams are not shown here; eslabon report --format csv holds all.")
    let few = OrganisationView(OrganisationSamples.few, words: PageWords("en"))
    #expect(few.map.rows.count == 9)
    #expect(few.map.more == nil)
  }

  @Test("ranks rules by how often and how much harm")
  func ranksRules() {
    let view = OrganisationView(OrganisationSamples.few, words: PageWords("en"))
    #expect(
      view.rules.map { $0.name.id?.description } == [
        "MIN-2", "CHO-2", "SEC-1", "TRU-1", "SEC-4", "MIN-4", "HON-1", "CUL-2",
      ])
    #expect(view.rules.first?.figure.description == "12")
  }

  @Test("puts words where a square is hidden")
  func putsWordsWhereASquareIsHidden() {
    let page = OrganisationSamples.few.html(in: "en")
    let hidden = OrganisationSamples.few.heatMap.rows.flatMap(\.squares)
      .count { $0.slipsIn100 == nil }
    #expect(hidden > 0)
    #expect(page.split(separator: "<td class=\"none\">").count - 1 == hidden)
    #expect(page.split(separator: ">hidden to protect people</span></td>").count - 1 == hidden)
  }

  @Test(
    "shades squares by how they stand to the organisation",
    arguments: [
      (0, Shade.below), (0.74, .below), (0.75, .same), (1.2, .same), (1.25, .above), (1.5, .far),
      (2, .twice), (9, .twice),
    ])
  func shadesSquares(ratio: Double, shade: Shade) {
    #expect(Shade(ratio: ratio) == shade)
  }

  @Test("leaves out training by level where none is given")
  func leavesOutLevels() {
    #expect(!OrganisationSamples.none.html(in: "en").contains("Training by level"))
    #expect(
      OrganisationSamples.few.html(in: "en").contains("Training by level, 27 January 2026"))
  }
}
