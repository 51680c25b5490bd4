import Content
import Exchange
import People
import Testing

@Suite("The small teams of a file of decisions")
struct TeamPoolTests {
  @Test(
    "share one word, with the next smallest where they are fewer than five together",
    arguments: [
      ([:], []),
      (["a": 5, "b": 9], []),
      (["a": 4, "b": 1, "c": 5], ["a", "b"]),
      (["a": 2, "b": 1, "c": 9, "d": 7], ["a", "b", "d"]),
      (["a": 4, "b": 9], ["a", "b"]),
      (["a": 3], ["a"]),
    ] as [([TeamID: Int], Set<TeamID>)])
  func shareOneWord(sizes: [TeamID: Int], pooled: Set<TeamID>) {
    #expect(TeamPool(sizes).teams == pooled)
  }

  @Test("leave no word for fewer than five people", arguments: 0..<200 as Range<UInt64>)
  func leaveNoWordForFew(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let sizes = Dictionary(
      uniqueKeysWithValues: (0..<Int.random(in: 1...12, using: &chance)).map {
        (TeamID("t\($0)"), Int.random(in: 1...8, using: &chance))
      })
    let pool = TeamPool(sizes).teams
    let named = sizes.filter { !pool.contains($0.key) }
    #expect(named.allSatisfy { $0.value >= 5 })
    let together = pool.reduce(0) { $0 + (sizes[$1] ?? 0) }
    #expect(pool.isEmpty || together >= 5 || named.isEmpty)
  }
}
