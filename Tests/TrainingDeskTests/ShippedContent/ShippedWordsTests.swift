import Content
import ContentFiles
import Curriculum
import Foundation
import PrivacyPolicy
import ScenarioEngine
import Testing
import TrainingDesk

@Suite("The shipped library")
struct ShippedWordsTests {
  @Test func hasNothingWrong() throws {
    let found = try LocalAuthorsDesk(library: Repository.url, namedUnder: "").check([])
    #expect(found.map(\.text) == [])
    #expect(Shipped.scenarios.count >= 3)
  }

  @Test(arguments: Shipped.library.policies.values.sorted { $0.id < $1.id }.map(\.id))
  func saysEveryClauseInBothLanguages(id: PolicyID) throws {
    let clauses = try #require(Shipped.library.policies[id]).clauses
    #expect(clauses.count >= 25)
    for clause in clauses {
      #expect(clause.title.isWritten(in: Shipped.languages), "\(clause.id)")
      #expect(clause.why?.isWritten(in: Shipped.languages) == true, "\(clause.id)")
      #expect(!clause.cite.isEmpty, "\(clause.id)")
    }
  }

  @Test(arguments: WordDimension.allCases.filter { $0.vocabulary == $0 })
  func labelsEveryWordInBothLanguages(dimension: WordDimension) throws {
    let entries = try #require(Shipped.library.vocabulary.entries[dimension])
    #expect(!entries.isEmpty)
    for entry in entries {
      #expect(entry.label?.isWritten(in: Shipped.languages) == true, "\(entry.word)")
    }
  }

  @Test(arguments: NumberDimension.allCases)
  func saysEveryNumberInBothLanguages(dimension: NumberDimension) throws {
    let form = try #require(Shipped.library.vocabulary.numbers[dimension])
    #expect(form.isWritten(in: Shipped.languages))
    #expect(Shipped.languages.allSatisfy { form[$0].contains("{n}") })
  }

  @Test func saysModulesAndCasesInBothLanguages() {
    let modules = Shipped.library.curriculum.modules
    #expect(!modules.isEmpty)
    for module in modules {
      #expect(module.title.isWritten(in: Shipped.languages), "\(module.id)")
      #expect(module.lesson.isWritten(in: Shipped.languages), "\(module.id)")
    }
    #expect(!Shipped.library.cases.isEmpty)
    for story in Shipped.library.cases.values {
      #expect(story.what.isWritten(in: Shipped.languages), "\(story.id)")
    }
  }

  @Test(arguments: Shipped.scenarios.map(\.base.id))
  func translatesEverySituation(id: ScenarioID) throws {
    let entry = try #require(Shipped.library.scenarios[id])
    let wanted = Set(Shipped.languages).subtracting([entry.base.language])
    #expect(Set(entry.translations.keys).isSuperset(of: wanted))
  }
}

extension LocalisedText {
  /// Whether the text is there, and not blank, in all of these languages.
  fileprivate func isWritten(in languages: [Language]) -> Bool {
    languages.allSatisfy { language in
      texts[language].map { $0.contains { !$0.isWhitespace } } ?? false
    }
  }
}
