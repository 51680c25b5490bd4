import Content
import PrivacyPolicy
import Testing

@Suite("A word")
struct WordTests {
  @Test(arguments: [
    ("user.location.precise", "user.location", Truth.yes),
    ("user.location.precise", "user", .yes),
    ("user.location", "user.location", .yes),
    ("user.location", "user.location.precise", .unknown),
    ("user", "user.location.precise", .unknown),
    ("user.location", "user.name", .no),
    ("user.locations", "user.location", .no),
    ("user.location", "user.locations", .no),
    ("user.location_precise", "user.location", .no),
    ("user.location", "location", .no),
  ])
  func liesInsideAPattern(word: Word, pattern: Word, truth: Truth) {
    #expect(word.isInside(pattern) == truth)
    #expect(word.isUnder(pattern) == (truth == .yes))
  }

  @Test func knowsWhatIsAboveItNearestFirst() {
    #expect(Word("user.location.precise").prefixes == ["user.location", "user"])
    #expect(Word("user").prefixes.isEmpty)
  }

  @Test(arguments: ["a", "a.b", "a.b.c", "a.bc", "b.a"] as [Word])
  func isInsideOneWayOnly(word: Word) {
    for other in ["a", "a.b", "a.b.c", "a.bc", "b.a"] as [Word] where other != word {
      #expect(!(word.isUnder(other) && other.isUnder(word)))
      #expect((word.isInside(other) == .no) == (other.isInside(word) == .no))
    }
    #expect(word.isUnder(word))
  }
}
