import Content
import ContentFiles
import Curriculum
import PrivacyPolicy
import Records
import ScenarioEngine
import Scoring

/// Checks a whole library: what its readers found, and what only looking at it together can show.
struct LibraryCheck: Sendable {
  private let files: LibraryFiles
  /// How often a situation is played by chance.
  private let randomPlays: Int
  /// When it is checked; nil leaves out what a clock is needed for.
  private let now: Timestamp?

  init(_ files: LibraryFiles, randomPlays: Int = 200, at now: Timestamp? = nil) {
    self.files = files
    self.randomPlays = randomPlays
    self.now = now
  }

  /// All that is wrong, in the order of files and lines, whichever core found it first.
  var diagnostics: [LocatedDiagnostic] {
    let library = Library(files)
    let checked = Array(library.scenarios.values).mappedInParallel { check($0, in: library) }
    let policies = LibraryCheck.policyDiagnostics(of: library)
    let stale = now.map { library.staleCases(on: library.civilDay(of: $0).day) } ?? []
    return Set(library.diagnostics + checked.joined() + policies + stale).sorted()
  }

  /// What is wrong with a situation that only playing it, and its policy, can show; several are
  /// checked at once.
  func check(_ entry: LibraryScenario, in library: Library) -> [LocatedDiagnostic] {
    let scenario = entry.base
    var found = scenario.unknownNames(under: library.policy, baseline: library.baseline)
    // A scene that is not there would make others seem unreachable, and acts unmet.
    guard entry.isSound, found.isEmpty else { return entry.located(found) }
    found += scenario.routeProblems
    let judge = Judge(library.policy)
    found +=
      ActsCheck(
        scenario, judge: judge, baseline: Judge(library.baseline), vocabulary: library.vocabulary
      ).diagnostics
    guard entry.isSound, !found.contains(where: { $0.severity == .error }) else {
      return entry.located(found)
    }
    let graph = ScenarioGraph(scenario, judge: judge, vocabulary: library.vocabulary)
    // What authors wrote down, like `expect`, is held against the shipped policy alone.
    let shipped = ScenarioGraph(
      scenario, judge: Judge(library.baseline), vocabulary: library.vocabulary)
    var plays = entry.plays.enumerated().flatMap { place, play in
      play.diagnostics(on: shipped, place: place)
    }
    let mark = library.mark(ofSituation: scenario.id)
    let trial = ScenarioTrial(of: graph, plays: entry.plays, random: randomPlays)
    found += trial.diagnostics(of: scenario, mark: mark)
    plays += trial.missingPlays(mark)
    return entry.located(found) + entry.locatedInPlays(plays)
  }
}
