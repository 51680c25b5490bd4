import Synchronization
import Testing

@testable import ContentFiles

@Suite("A value that is read once")
struct ReadOnceTests {
  private final class Reads: Sendable {
    private let count = Atomic(0)
    var all: Int { count.load(ordering: .relaxed) }
    func next() -> Int { count.add(1, ordering: .relaxed).newValue }
  }

  @Test("is not read before it is asked for, and then kept")
  func isKept() {
    let reads = Reads()
    let value = ReadOnce { reads.next() }
    #expect(reads.all == 0)
    #expect([value.value, value.value] == [1, 1])
  }

  @Test("is read once for all who ask at a time")
  func isReadOnceForAll() async {
    let reads = Reads()
    let value = ReadOnce { reads.next() }
    let seen = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<64 { group.addTask { value.value } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(seen == Array(repeating: 1, count: 64))
    #expect(reads.all == 1)
  }

  @Test("may ask for others")
  func mayAskForOthers() {
    let one = ReadOnce { 1 }
    let two = ReadOnce { one.value + 1 }
    #expect(two.value == 2)
  }
}
