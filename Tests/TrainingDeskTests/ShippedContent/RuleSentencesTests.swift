import Content
import ContentFiles
import Foundation
import PrivacyPolicy
import Testing

@Suite("The shipped rules in sentences")
struct RuleSentencesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Golden")

  /// Read and found good; RECORD_GOLDEN=1 writes them anew and fails that run.
  @Test(arguments: Shipped.languages)
  func readAsTheyDid(language: Language) throws {
    let policy = Shipped.library.policy
    let text = policy.clauses.map { clause in
      let sentences = ClauseSentences(
        clause, of: policy, vocabulary: Shipped.library.vocabulary, in: language)
      return ([clause.id.rawValue] + sentences.all).map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
    let file = RuleSentencesTests.folder.appendingPathComponent("rules-\(language).txt")
    guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == nil else {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test func leaveNoPlaceUnfilledAndNoWordWithoutALabel() {
    let policy = Shipped.library.policy
    for language in Shipped.languages {
      for clause in policy.clauses {
        let sentences = ClauseSentences(
          clause, of: policy, vocabulary: Shipped.library.vocabulary, in: language)
        for sentence in sentences.all {
          #expect(!sentence.contains("{") && !sentence.contains("@") && !sentence.contains("_"))
          #expect(sentence.hasSuffix("."))
        }
      }
    }
  }
}
