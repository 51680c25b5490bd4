import Content
import Curriculum
import Foundation
import PrivacyPolicy
import Testing

@testable import ContentFiles

@Suite("The talk cards of a library")
struct TalkCheckTests {
  private static let policyPath = "content/policies/baseline.yaml"

  /// A policy of three clauses, grave, grave and minor.
  private static let policy = LibraryFile(
    path: policyPath,
    bytes: Array(
      """
      policy: {id: baseline, version: 1}
      clauses:
        - {id: CUL-1, pillar: culture, source: law, severity: critical, effect: forbid, title: {en: A, es: A}, when: {op: [obtain]}, cite: [A]}
        - {id: CUL-2, pillar: culture, source: law, severity: serious, effect: forbid, title: {en: B, es: B}, when: {op: [obtain]}, cite: [A]}
        - {id: TRA-2, pillar: culture, source: law, severity: minor, effect: forbid, title: {en: C, es: C}, when: {op: [obtain]}, cite: [A]}
      """.utf8))

  private func library(_ files: LibraryFile...) -> Library {
    let words = LibraryFile(path: Library.vocabularyPath, bytes: Array(bareWords.utf8))
    return Library(LibraryFiles([Self.policy, words] + files))
  }

  @Test func areKnownByTheirClause() {
    let library = library(TalkSample.file(on: "CUL-1"), TalkSample.file(on: "CUL-2"))
    #expect(library.talkDiagnostics.map(\.text) == [])
    #expect(library.talk(on: "CUL-1")?.title["en"] == "The bag")
    #expect(library.talk(on: "TRA-2") == nil)
  }

  @Test func areMissedOnGraveClausesOnly() {
    let problems = library(TalkSample.file(on: "CUL-2")).talkDiagnostics
    #expect(
      problems.map(\.text) == [
        """
        \(Self.policyPath):3:10: warning missing-talk: there is no talk card for `CUL-1`
          help: write content/talks/CUL-1.yaml
        """
      ])
  }

  @Test func areNotMissedWhereThereAreNone() {
    #expect(library().talkDiagnostics.map(\.text) == [])
  }

  @Test func areNotMissedWhereTheirFileCannotBeRead() {
    let broken = LibraryFile(path: "content/talks/CUL-1.yaml", bytes: Array("format: 1\n".utf8))
    let codes = library(broken, TalkSample.file(on: "CUL-2")).talkDiagnostics.map(\.code)
    #expect(Set(codes) == [.missingKey])
  }

  @Test func areRefusedForAClauseThatNoPolicyHas() {
    let problems = library(
      TalkSample.file(on: "CUL-1"), TalkSample.file(on: "CUL-2"), TalkSample.file(on: "CUL-22")
    ).talkDiagnostics
    #expect(
      problems.map(\.text) == [
        """
        content/talks/CUL-22.yaml:2:9: error unknown-clause: there is no clause `CUL-22`
          help: did you mean `CUL-2`?
        """
      ])
  }

  @Test func areRefusedTwiceForOneClause() {
    let problems = library(
      TalkSample.file(on: "CUL-1"), TalkSample.file(on: "CUL-2"),
      TalkSample.file(on: "CUL-2", named: "again")
    ).talkDiagnostics
    #expect(problems.map(\.code) == [.duplicateID])
    #expect(problems.first?.summary == "there are two talk cards for `CUL-2`")
  }

  @Test func areKnownOutsideALibrary() {
    guard case .talk = LooseFiles.kind(of: TalkSample.file(on: "CUL-1")) else {
      Issue.record("it is not known as a talk card")
      return
    }
  }

  @Test func shipWithoutFaultForEveryClause() throws {
    let library = Library(LibraryFiles(reading: ProgrammeReaderTests.root, namedUnder: ""))
    #expect(library.talkDiagnostics.map(\.text) == [])
    let count = library.policy.clauses.count
    #expect(count >= 25)
    let cards = library.policy.clauses.compactMap { library.talk(on: $0.id) }
    #expect(cards.count == count)
    for language in ["en", "es"] as [Language] {
      #expect(Set(cards.map { $0.title[language] }).count == count)
      for card in cards {
        #expect(card.questions.allSatisfy { $0[language].hasSuffix("?") }, "\(card.clause)")
        let last = card.questions.last?[language] ?? ""
        #expect(last.contains(language == "en" ? "by Friday" : "viernes"), "\(card.clause)")
      }
    }
  }
}
