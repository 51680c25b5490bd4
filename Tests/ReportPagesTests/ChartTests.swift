import Content
import Testing

@testable import ReportPages

@Suite("A chart")
struct ChartTests {
  @Test("places values by tenths of a width that is 100 on every page")
  func placesValues() {
    #expect(Axis.place(0) == "0.0%")
    #expect(Axis.place(12.34) == "12.3%")
    #expect(Axis.place(130) == "100.0%")
    #expect(Axis.width(10...35) == "25.0%")
  }

  @Test(
    "keeps the organisation's label on the page",
    arguments: [
      (5, "start"), (50, "middle"), (97, "end"),
    ])
  func keepsTheLabelOnThePage(organisation: Double, anchor: String) {
    let chart = IntervalChart(
      2...19, estimate: 5, organisation: organisation, words: PageWords("en"))
    #expect(chart.anchor == anchor)
    #expect(chart.end == 100)
  }
}
