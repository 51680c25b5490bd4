import Content
import Testing

@testable import ReportPages

@Suite("A chart")
struct ChartTests {
  @Test(
    "ends where a round number holds all",
    arguments: [
      ([], 10), ([9.9, 3], 10), ([10.1], 20), ([49], 50), ([51, 2], 100),
    ] as [([Double], Double)])
  func endsWhereARoundNumberHoldsAll(values: [Double], end: Double) {
    #expect(Axis(holding: values).end == end)
  }

  @Test("places values by tenths of the width")
  func placesValues() {
    let axis = Axis(holding: [50])
    #expect(axis.place(0) == "0.0%")
    #expect(axis.place(12.34) == "24.7%")
    #expect(axis.place(80) == "100.0%")
    #expect(axis.width(10...35) == "50.0%")
  }

  @Test(
    "keeps the organisation's label on the page",
    arguments: [
      (0.5, "start"), (10, "middle"), (19.5, "end"),
    ])
  func keepsTheLabelOnThePage(organisation: Double, anchor: String) {
    let chart = IntervalChart(
      2...19, estimate: 5, organisation: organisation, on: Axis(holding: [20]),
      words: PageWords("en"))
    #expect(chart.anchor == anchor)
  }
}
