import Content
import ContentFiles
import Curriculum
import PrivacyPolicy
import ScenarioEngine
import Scoring
import Testing

/// The library that this project ships, read once.
enum Shipped {
  static let files = LibraryFiles(reading: Repository.url, namedUnder: "")
  static let library = Library(files)
  static let judge = Judge(library.policy)
  static let languages: [Language] = ["en", "es"]

  /// The situations by id.
  static let scenarios = library.scenarios.values.sorted { $0.base.id < $1.base.id }

  /// The situations that belong to a module; the others are moments, of one decision each.
  static let situations = scenarios.filter {
    library.curriculum.module(holding: $0.base.id) != nil
  }

  /// A situation made ready in a language.
  static func graph(_ id: ScenarioID, in language: Language = "en") throws -> ScenarioGraph {
    let entry = try #require(library.scenarios[id])
    return ScenarioGraph(
      entry.scenario(in: language), judge: judge, vocabulary: library.vocabulary)
  }

  /// What a pass of a situation asks for; of a moment, the usual.
  static func mark(_ id: ScenarioID) -> Mark {
    guard let module = library.curriculum.module(holding: id) else { return Mark() }
    return Mark(adherence: Double(module.mark), decisions: module.minimum)
  }

  /// Plays a scripted play by its name.
  static func score(of name: String, in id: ScenarioID) throws -> Score {
    let play = try #require(library.scenarios[id]?.plays.first { $0.name == name })
    return Score(of: try play.played(on: graph(id)).outcomes)
  }
}

/// A scripted play of a situation in a language.
struct PlayCase: Sendable, CustomTestStringConvertible {
  let scenario: ScenarioID
  let language: Language
  let place: Int
  let play: ScriptedPlay

  var testDescription: String { "\(scenario) in \(language): \(play.name)" }

  /// All of them.
  static let all = Shipped.scenarios.flatMap { entry in
    Shipped.languages.flatMap { language in
      entry.plays.enumerated().map { place, play in
        PlayCase(scenario: entry.base.id, language: language, place: place, play: play)
      }
    }
  }
}
