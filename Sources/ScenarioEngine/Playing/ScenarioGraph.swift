import Content
public import PrivacyPolicy

/// A situation made ready for playing under one policy: names are places, conditions are compiled,
/// and acts that are always the same are judged once.
public final class ScenarioGraph: Sendable {
  /// The situation.
  public let scenario: Scenario

  let terms: GraphTerms
  let scenes: [GraphScene]
  let decisions: [GraphDecision]
  /// By meter: the values it can have.
  let bounds: [ClosedRange<Int>]
  /// The place of the scene that it opens with; nil where there is none of that name.
  let start: Int?
  /// The state before the start scene is entered.
  let blank: PlayState

  /// Makes a situation ready. Names that do not exist never hold and lead nowhere; whoever checks
  /// content reports them.
  public init(_ scenario: Scenario, judge: Judge, vocabulary: Vocabulary) {
    self.scenario = scenario
    let terms = GraphTerms(scenario, judge: judge, vocabulary: vocabulary)
    self.terms = terms
    scenes = scenario.scenes.map { GraphScene($0, of: scenario, terms) }
    decisions = scenario.decisions.map { GraphDecision($0, terms) }
    bounds = scenario.meters.map(\.bounds)
    start = terms.names.scenes[scenario.start]
    blank = PlayState(
      meters: scenario.meters.map(\.start), seen: Array(repeating: false, count: scenes.count),
      decisions: Array(repeating: PlayState.Answered(), count: decisions.count),
      violated: Array(repeating: false, count: judge.policy.clauses.count))
  }

  /// The ways on that a scene, option or result names.
  func routes(of way: PlayState.Way) -> [ReadyRoute] {
    switch way {
    case .scene(let scene): scenes[scene].go
    case .option(let decision, let option): decisions[decision].consequences[option].go
    case .result(let decision, let result): decisions[decision].results[result].consequence.go
    }
  }

  /// The judge of its decisions.
  public var judge: Judge { terms.judge }
  /// The words that feedback names values by.
  public var vocabulary: Vocabulary { terms.vocabulary }
}
