import Testing

@testable import ContentFiles

/// A generator of random numbers that gives the same ones for the same seed.
///
/// - SeeAlso: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("A damaged file", .timeLimit(.minutes(10)))
struct MutationTests {
  /// Bytes that mean something to YAML.
  private static let marks = Array("{}[]:,-?#&*!|>'\"%@`\t\n\r \\~=<0a".utf8)

  @Test(arguments: 0..<20)
  func isReadOrRefusedAfterRandomEdits(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<150 {
      var bytes = Array(validFile.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        Self.edit(&bytes, using: &generator)
      }
      expectAnswer(bytes)
    }
  }

  @Test(arguments: 0..<10)
  func isReadOrRefusedWhenMadeOfRandomBytes(seed: UInt64) {
    var generator = SplitMix64(seed: seed &+ 1000)
    for _ in 0..<50 {
      let length = Int.random(in: 0...400, using: &generator)
      expectAnswer((0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) })
      expectAnswer(
        (0..<length).map { _ in Self.marks[Int.random(in: 0..<Self.marks.count, using: &generator)]
        })
    }
  }

  @Test func isReadOrRefusedCutAtAnyByte() {
    let bytes = Array(validFile.utf8)
    for length in bytes.indices { expectAnswer(Array(bytes[..<length])) }
  }

  private func expectAnswer(_ bytes: [UInt8]) {
    let tree = YAMLTree(bytes: bytes, file: "damaged.yaml")
    if tree.root == nil && tree.problems.isEmpty {
      Issue.record("no answer for \(bytes)")
    }
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    for problem in tree.problems
    where problem.line > lines || problem.line < 1 || problem.column < 1 {
      Issue.record("\(problem.text) is outside of \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  private static func edit(_ bytes: inout [UInt8], using generator: inout SplitMix64) {
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    let mark = marks[Int.random(in: 0..<marks.count, using: &generator)]
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes.insert(mark, at: place)
    case 2: bytes[place] = mark
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + 5))
    case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
    default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &generator))
    }
    if bytes.isEmpty { bytes = [mark] }
  }
}
