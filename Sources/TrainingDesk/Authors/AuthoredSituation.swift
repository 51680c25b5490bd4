public import Content
public import ContentFiles
import Curriculum
import PrivacyPolicy
public import ScenarioEngine
public import Scoring

/// A situation as those who write it look at it: sound enough to be played, with what is wrong.
public struct AuthoredSituation: Sendable {
  /// The library, with what was laid over it.
  public let library: Library
  /// The situation with its translations and plays.
  public let entry: LibraryScenario
  /// What is wrong with its files, in the order of files and lines; no errors among it.
  public let findings: [LocatedDiagnostic]

  /// The situation in its base language.
  public var scenario: Scenario { entry.base }

  /// What a pass of it asks for.
  public var mark: Mark { library.mark(ofSituation: entry.id) }

  /// The situation made ready under the organisation's policy, in a language; nil for its own.
  ///
  /// - Parameter start: the scene to begin at; nil for its own.
  public func graph(in language: Language? = nil, from start: SceneID? = nil) -> ScenarioGraph {
    let scenario = language.map(entry.scenario(in:)) ?? entry.base
    return ScenarioGraph(
      start.map(scenario.beginning(at:)) ?? scenario, judge: Judge(library.policy),
      vocabulary: library.vocabulary)
  }

  /// What is wrong with each scene; what stands above the scenes belongs to none.
  public var findingsByScene: [SceneID: [LocatedDiagnostic]] {
    let places = entry.scenePlaces
    var found: [SceneID: [LocatedDiagnostic]] = [:]
    for finding in findings where finding.file == places.file {
      guard let scene = places.lines.last(where: { $0.line <= finding.line })?.scene else {
        continue
      }
      found[scene, default: []].append(finding)
    }
    return found
  }
}

extension Library {
  /// What a pass of a situation asks for: its module's mark, and its fewest decisions where it is
  /// the only one there.
  func mark(ofSituation id: ScenarioID) -> Mark {
    let module = curriculum.module(holding: id)
    return Mark(
      adherence: Double(module?.mark ?? 80),
      decisions: module?.scenarios.count == 1 ? module?.minimum ?? 1 : 1)
  }
}
