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
  /// How often a situation without plays of its authors' is played by chance.
  private let randomPlays: Int
  /// How far each situation is explored.
  private let budget: Exploration.Budget
  /// When it is checked; nil leaves out what a clock is needed for.
  private let now: Timestamp?

  init(
    _ files: LibraryFiles, randomPlays: Int = 50, budget: Exploration.Budget = Exploration.Budget(),
    at now: Timestamp? = nil
  ) {
    self.files = files
    self.randomPlays = randomPlays
    self.budget = budget
    self.now = now
  }

  /// All that is wrong, in the order of files and lines, whichever core found it first.
  var diagnostics: [LocatedDiagnostic] { diagnostics { _ in true } }

  /// All that is wrong with the files whose names are asked for; no other is played, nor searched.
  func diagnostics(where isAsked: (String) -> Bool) -> [LocatedDiagnostic] {
    let library = Library(files)
    let scenarios = library.scenarios.values.filter { $0.fileNames.contains(where: isAsked) }
    let checked = Array(scenarios).mappedInParallel { check($0, in: library) }
    let policies = LibraryCheck.policyDiagnostics(of: library, where: isAsked)
    let stale = now.map { library.staleCases(on: library.civilDay(of: $0).day) } ?? []
    return Set(library.diagnostics + checked.joined() + policies + stale)
      .filter { isAsked($0.file) }.sorted()
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
    let graph = ScenarioGraph(scenario, judge: judge, vocabulary: library.vocabulary)
    let exploration = Exploration(of: graph, budget: budget)
    found +=
      ActsCheck(
        scenario, judge: judge, baseline: Judge(library.baseline), vocabulary: library.vocabulary,
        exploration: exploration
      ).diagnostics
    guard entry.isSound, !found.contains(where: { $0.severity == .error }) else {
      return entry.located(found)
    }
    // What authors wrote down, like `expect`, is held against the shipped policy alone.
    let shipped = ScenarioGraph(
      scenario, judge: Judge(library.baseline), vocabulary: library.vocabulary)
    var plays = entry.plays.enumerated().flatMap { place, play in
      play.diagnostics(on: shipped, place: place)
    }
    let mark = library.mark(ofSituation: scenario.id)
    let passing = PassCheck(exploration, mark)
    found += exploration.problems + passing.diagnostics
    found += WordingCheck(scenario, judge: judge).diagnostics
    // The authors' plays go the ways that people go; chance is asked where there are none.
    let trial = ScenarioTrial(
      of: graph, plays: entry.plays, random: entry.plays.isEmpty ? randomPlays : 0)
    found += trial.diagnostics(of: scenario)
    plays += trial.missingPlays(mark, isPassable: !passing.isImpossible)
    return entry.located(found) + entry.locatedInPlays(plays)
  }
}
