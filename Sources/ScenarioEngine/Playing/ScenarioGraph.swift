import Content
public import PrivacyPolicy

/// A situation made ready for playing under one policy: names are places, conditions are compiled,
/// and acts that are always the same are judged once.
public final class ScenarioGraph: Sendable {
  /// The situation.
  public let scenario: Scenario
  /// The judge of its decisions.
  public let judge: Judge
  /// The words that feedback names values by.
  public let vocabulary: Vocabulary

  let scenes: [GraphScene]
  let decisions: [GraphDecision]
  let names: NamePlaces
  /// By meter: the values it can have.
  let bounds: [ClosedRange<Int>]
  private let castNames: [String: String]
  private let meterPlaces: [String: Int]

  /// Makes a situation ready. Names that do not exist never hold and lead nowhere; whoever checks
  /// content reports them.
  public init(_ scenario: Scenario, judge: Judge, vocabulary: Vocabulary) {
    self.scenario = scenario
    self.judge = judge
    self.vocabulary = vocabulary
    let decisions = scenario.decisions
    let names = NamePlaces(
      scenes: places(scenario.scenes.map(\.id)), meters: places(scenario.meters.map(\.id)),
      decisions: places(decisions.map(\.id)), choices: decisions.map { places($0.kind.choices) },
      clauses: places(judge.policy.clauses.map(\.id)))
    self.names = names
    castNames = Dictionary(
      scenario.cast.map { ($0.id.rawValue, $0.short) }, uniquingKeysWith: { first, _ in first })
    meterPlaces = Dictionary(
      names.meters.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first })
    let texts = ReadyTexts(names: castNames, meters: meterPlaces)
    scenes = scenario.scenes.map { GraphScene($0, names: names, texts: texts) }
    self.decisions = decisions.map {
      GraphDecision($0, names: names, texts: texts, judge: judge)
    }
    bounds = scenario.meters.map(\.bounds)
  }

  /// The state before the start scene is entered.
  var blank: PlayState {
    PlayState(
      meters: scenario.meters.map(\.start), seen: Array(repeating: false, count: scenes.count),
      chosen: Array(repeating: 0, count: decisions.count),
      credit: Array(repeating: 0, count: decisions.count),
      service: Array(repeating: 0, count: decisions.count),
      violated: Array(repeating: false, count: judge.policy.clauses.count))
  }

  /// A text with its names and meters filled in.
  func render(_ prose: Prose, _ state: PlayState, offending: String = "") -> String {
    prose.rendered { self.filling($0, state, offending) }
  }

  /// A thing that is shown, with its names and meters filled in; its spans stay marked.
  func render(_ artefact: Artefact, _ state: PlayState) -> Artefact {
    artefact.mapping { $0.filled { self.filling($0, state, "") } }
  }

  private func filling(_ name: String, _ state: PlayState, _ offending: String) -> String {
    if let short = castNames[name] { return short }
    if let meter = meterPlaces[name] { return String(state.meters[meter]) }
    return name == "offending" ? offending : "{\(name)}"
  }
}

/// The places of ids; of an id that stands twice the first counts.
private func places<ID: Identifier>(_ ids: [ID]) -> [ID: Int] {
  Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
}
