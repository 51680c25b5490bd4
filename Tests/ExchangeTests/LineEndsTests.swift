import Testing

@testable import Exchange

@Suite("The ends of lines")
struct LineEndsTests {
  @Test func areTwoBytesOnTheNetwork() {
    #expect(Array(LineEnds.network.utf8) == [13, 10])
  }
}
