import Content
import Refreshers
import Testing

@Suite("A programme's id")
struct ProgrammeIDTests {
  @Test func isOrderedByItsText() {
    #expect(["b", "a"].map { ProgrammeID($0) }.sorted() == ["a", "b"])
  }
}
