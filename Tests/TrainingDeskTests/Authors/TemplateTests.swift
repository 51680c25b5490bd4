import Content
import ContentFiles
import ScenarioEngine
import Scoring
import Testing
import TrainingDesk

@Suite("The situation that authors begin with")
struct TemplateTests {
  /// The template among the shipped files, in its own folder.
  private func library(_ language: Language, title: String? = nil) throws -> Library {
    let template = SituationTemplate(
      id: "open-day", pillar: "trust", title: title, language: language)
    let files = template.files.map { LibraryFile(path: $0.path, bytes: Array($0.text.utf8)) }
    return Library(LibraryFiles(Shipped.files.files.values + files))
  }

  @Test(arguments: SituationTemplate.languages)
  func isWonNeitherByChanceNorByRefusing(language: Language) throws {
    let library = try library(language)
    let entry = try #require(library.scenario("open-day"))
    #expect(entry.isSound)
    let graph = ScenarioGraph(entry.base, judge: Shipped.judge, vocabulary: library.vocabulary)
    let trial = ScenarioTrial(of: graph, plays: entry.plays, random: 10_000)
    let passed = trial.random.count { $0.ending != nil && $0.score.passes(Mark()) }
    #expect(passed < 500, "\(passed) of 10,000 pass")
    #expect(trial.scripted.map { $0.score.passes(Mark()) } == [true, false, false])
    let exercised = Set(entry.exercises)
    #expect(trial.passing(Mark()).allSatisfy { exercised.isSubset(of: $0.met) })
    #expect(Set(trial.random.compactMap(\.ending)) == ["full", "quiet"])
  }

  @Test(arguments: SituationTemplate.languages)
  func offersTheRightAnswerNeitherFirstNorLongest(language: Language) throws {
    let entry = try #require(try library(language).scenario("open-day"))
    for decision in entry.base.decisions {
      guard case .choose(let options) = decision.kind else { continue }
      let right = try #require(
        options.firstIndex { if case .upholds? = $0.expectation { true } else { false } })
      #expect(right > 0)
      let lengths = options.map { $0.text.rendered { $0 }.count }
      #expect(lengths[right] < lengths.max() ?? 0)
      #expect(options.allSatisfy { !$0.consequence.feedback.isEmpty })
    }
  }

  @Test(arguments: [("en", "es"), ("es", "en")] as [(Language, Language)])
  func hasEveryTextInBothLanguages(language: Language, other: Language) throws {
    let template = SituationTemplate(
      id: "open-day", pillar: "trust", title: "A \"day\" \\ more", language: language)
    let entry = try #require(
      try library(language, title: "A \"day\" \\ more").scenario("open-day"))
    let draft = try entry.translationDraft(into: other, words: template.words(in: other))
    #expect(draft.changes == [])
    #expect(entry.base.title == "A \"day\" \\ more")
  }
}
