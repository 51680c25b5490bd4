import Content
import PrivacyPolicy
@testable import ScenarioEngine
import Testing

@Suite("The seeded generator")
struct SeededGeneratorTests {
  /// SplitMix64 as its authors published it.
  @Test(
    arguments: [
      (
        0,
        [
          0xe220_a839_7b1d_cdaf, 0x6e78_9e6a_a1b9_65f4, 0x06c4_5d18_8009_454f,
          0xf88b_b8a8_724c_81ec, 0x1b39_896a_51a8_749b,
        ]
      ),
      (
        1_234_567,
        [
          6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
          4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
      ),
    ] as [(UInt64, [UInt64])])
  func givesThePublishedNumbers(seed: UInt64, numbers: [UInt64]) {
    var generator = SeededGenerator(seed: seed)
    #expect((0..<5).map { _ in generator.next() } == numbers)
  }

  @Test func givesEachNameNumbersOfItsOwn() {
    var numbers: Set<UInt64> = []
    for name in ["", "a", "b", "ab", "pick/0", "pick/1"] {
      for seed in [0, 1, .max] as [UInt64] {
        var generator = SeededGenerator(seed: seed, name: name)
        var again = SeededGenerator(seed: seed, name: name)
        let number = generator.next()
        #expect(number == again.next())
        #expect(numbers.insert(number).inserted)
      }
    }
  }

  @Test(arguments: [1, 2, 3, 10, 1000])
  func staysBelowTheBoundAndReachesAllOfASmallOne(bound: Int) {
    var generator = SeededGenerator(seed: 7)
    let drawn = Set((0..<500).map { _ in generator.below(bound) })
    #expect(drawn.allSatisfy { (0..<bound).contains($0) })
    if bound <= 10 { #expect(drawn.count == bound) }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func shufflesWithoutLosingAnything(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var again = SeededGenerator(seed: seed)
    let shuffled = generator.shuffled(Array(0..<30))
    #expect(shuffled == again.shuffled(Array(0..<30)))
    #expect(shuffled.sorted() == Array(0..<30))
    #expect(shuffled != Array(0..<30))
  }

  /// Saved attempts are shown again in the order they were shown in.
  @Test func keepsItsOrdersForEver() {
    var generator = SeededGenerator(seed: 1, name: "pick/0")
    #expect(generator.shuffled(["a", "b", "c", "d", "e"]) == ["b", "d", "e", "a", "c"])
  }

  @Test func shufflesNothingAndOne() {
    var generator = SeededGenerator(seed: 0)
    #expect(generator.shuffled([Int]()).isEmpty)
    #expect(generator.shuffled([1]) == [1])
  }

  @Test func mixesEveryOrderAlike() {
    var counts: [[Int]: Int] = [:]
    for seed in 0..<6000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      counts[generator.shuffled([0, 1, 2]), default: 0] += 1
    }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { (850...1150).contains($0) })
  }
}
