import Content
import Testing

@testable import ReportPages

@Suite("The pages")
struct GoldenPagesTests {
  @Test("read as they did before", arguments: SamplePage.all)
  func readAsBefore(page: SamplePage) throws {
    try Golden.expect(page.html, page.name)
  }

  @Test("are the same every time", arguments: SamplePage.all)
  func areTheSameEveryTime(page: SamplePage) {
    #expect(page.html == page.html)
  }
}
