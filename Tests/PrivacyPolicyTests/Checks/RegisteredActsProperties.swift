import Content
import Testing

@testable import PrivacyPolicy

@Suite("Acts whose purpose the register knows")
struct RegisteredActsProperties {
  /// Whether questions can hold at once is looked up context by context; here act by act.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func areFoundAsByLookingAtEachAct(seed: UInt64) {
    var draw = RandomActs(seed: seed)
    let logic = PolicyLogic(Judge(draw.policy()))
    let entries = RandomActs.words.map { Vocabulary.Entry(word: $0) }
    let vocabulary = Vocabulary(
      entries: Dictionary(
        uniqueKeysWithValues: WordDimension.allCases.map { ($0, entries) }))
    let space = ActSpace(logic, vocabulary)
    for rule in logic.rules {
      let dimensions = Set(rule.when.map { logic.questions[$0].dimension })
      let reads = rule.when.contains { logic.questions[$0].readsRegister }
      let words = WordDimension.allCases.filter {
        dimensions.contains(.words($0)) && $0 != .purpose
      }
      guard words.count <= 1 else { continue }
      let needsPurpose = reads || dimensions.contains(.words(.purpose))
      let purposes = needsPurpose ? lists(upTo: 2) : [nil]
      let found = purposes.contains { purposes in
        (words.isEmpty ? [nil] : lists(upTo: 6)).contains { values in
          (0...6).contains { hours in
            var act: Act = [:]
            act.words[.purpose] = purposes
            if let dimension = words.first { act.words[dimension] = values }
            act.numbers[.hours] = Double(hours)
            guard !(rule.namesOp && act.touchesNoData) else { return false }
            let standings = logic.standings(of: LaidOutAct(act))
            return rule.when.allSatisfy { standings[$0] == .yes }
          }
        }
      }
      let answer = space.holds(rule.when, withData: rule.namesOp)
      #expect(answer == (found ? .yes : .no) || answer == .unsettled, "\(rule.clause.when)")
      if found { #expect(answer == .yes || answer == .unsettled) }
    }
  }

  /// Every list of at most so many words.
  private func lists(upTo most: Int) -> [[Word]?] {
    (0..<64).compactMap { bits -> [Word]? in
      let list = RandomActs.words.indices.filter { bits & (1 << $0) != 0 }
        .map { RandomActs.words[$0] }
      return list.count <= most ? list : nil
    }
  }
}
