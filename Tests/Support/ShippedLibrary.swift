package import Content
package import ContentFiles
import Curriculum
package import Foundation
package import ScenarioEngine
package import TrainingDesk

/// The library that the program ships with.
package enum ShippedLibrary {
  /// The top of the repository.
  package static let top = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static let files = LibraryFiles(reading: top, namedUnder: "")
  package static let library = Library(files)

  /// A scripted play of a situation.
  package struct Play: Sendable, CustomStringConvertible {
    package let scenario: ScenarioID
    package let script: ScriptedPlay
    package var description: String { "\(scenario), \(script.name)" }

    /// The situation as it is written.
    package var base: Scenario? { ShippedLibrary.library.scenarios[scenario]?.base }

    /// What the script answers to what is asked: the decision is known by its choices alone.
    package func reply(to shown: ShownDecision) -> Reply? {
      let offered = Set(shown.choices.map(\.id))
      let decision = base?.decisions.first { offered.isSubset(of: $0.kind.choices) }
      return decision.flatMap { script.answers[$0.id] }.map(Reply.init)
    }
  }

  /// All scripted plays.
  package static let plays: [Play] = library.scenarios
    .sorted { $0.key < $1.key }
    .flatMap { id, entry in entry.plays.map { Play(scenario: id, script: $0) } }

  /// The first play of each situation of a module, which passes; moments belong to none.
  package static let passing: [Play] = library.scenarios.keys.sorted()
    .filter { library.curriculum.module(holding: $0) != nil }
    .compactMap { id in plays.first { $0.scenario == id } }

  /// Of these, those of each module's first situation, by module.
  package static let first: [Play] = library.curriculum.modules
    .sorted { $0.id < $1.id }
    .compactMap { module in passing.first { $0.scenario == module.scenarios.first } }
}

extension Reply {
  /// An answer of the engine's as a person gives it.
  package init(_ answer: Answer) {
    switch answer {
    case .choose(let id): self = .choose(id)
    case .select(let ids): self = .select(ids)
    case .redact(let ids): self = .redact(ids)
    case .classify(let classes): self = .classify(classes)
    case .order(let ids): self = .order(ids)
    }
  }
}
