import Content
@testable import PrivacyPolicy
import Testing

private let truths: [Truth] = [.no, .unknown, .yes]

@Suite("Kleene's three values")
struct TruthTests {
  @Test(arguments: truths, truths)
  func takesTheWorstForAndAndTheBestForOr(left: Truth, right: Truth) {
    #expect([left, right].all == (left < right ? left : right))
    #expect([left, right].some == (left < right ? right : left))
    #expect([left, right].all == [right, left].all)
    #expect([left, right].some == [right, left].some)
  }

  @Test(arguments: truths, truths)
  func keepsDeMorgansLaws(left: Truth, right: Truth) {
    #expect(![left, right].all == [!left, !right].some)
    #expect(![left, right].some == [!left, !right].all)
    #expect(!(!left) == left)
  }

  @Test(arguments: truths, truths)
  func associatesAndDistributes(left: Truth, right: Truth) {
    for third in truths {
      #expect([left, [right, third].all].all == [[left, right].all, third].all)
      #expect([left, [right, third].some].all == [[left, right].all, [left, third].all].some)
      #expect([left, [left, right].some].all == left)
    }
  }

  /// What is decided stays decided when an unknown turns out either way.
  @Test(arguments: truths)
  func decidesNothingThatAnUnknownCouldChange(other: Truth) {
    for turnedOut in [Truth.no, .yes] {
      let all = [Truth.unknown, other].all
      let some = [Truth.unknown, other].some
      #expect(all == .unknown || all == [turnedOut, other].all)
      #expect(some == .unknown || some == [turnedOut, other].some)
    }
    #expect(!Truth.unknown == .unknown)
  }

  @Test func isTrueOfAllAndOfNoneWhereThereIsNothing() {
    #expect([Truth]().all == .yes)
    #expect([Truth]().some == .no)
  }
}
