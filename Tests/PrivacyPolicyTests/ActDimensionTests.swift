import Testing

@testable import PrivacyPolicy

@Suite("A dimension of acts")
struct ActDimensionTests {
  @Test func standsAtItsPlaceInTheFormat() {
    #expect(WordDimension.allCases.map(\.place) == Array(WordDimension.allCases.indices))
    #expect(WordDimension.allCases.sorted() == WordDimension.allCases)
  }
}
