import Content
import PrivacyPolicy

/// What the parts of a graph are made ready with: the names and texts of one situation, and the
/// policy that it is judged by.
struct GraphTerms: Sendable {
  let judge: Judge
  let vocabulary: Vocabulary
  let language: Language
  let names: NamePlaces
  private let castNames: [String: String]
  private let meterPlaces: [String: Int]

  init(_ scenario: Scenario, judge: Judge, vocabulary: Vocabulary) {
    self.judge = judge
    self.vocabulary = vocabulary
    language = scenario.language
    let decisions = scenario.decisions
    names = NamePlaces(
      scenes: places(scenario.scenes.map(\.id)), meters: places(scenario.meters.map(\.id)),
      decisions: places(decisions.map(\.id)), choices: decisions.map { places($0.kind.choices) },
      clauses: places(judge.policy.clauses.map(\.id)))
    castNames = Dictionary(
      scenario.cast.map { ($0.id.rawValue, $0.short) }, uniquingKeysWith: { first, _ in first })
    meterPlaces = Dictionary(
      names.meters.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// A text with its names filled in as far as they never change.
  func ready(_ prose: Prose) -> ReadyText {
    ReadyText(prose, names: castNames, meters: meterPlaces)
  }

  /// A text with its names and meters filled in.
  func render(_ prose: Prose, _ state: PlayState) -> String {
    prose.rendered { self.filling($0, state) }
  }

  /// A thing that is shown, with its names and meters filled in; its spans stay marked.
  func render(_ artefact: Artefact, _ state: PlayState) -> Artefact {
    artefact.mapping { $0.filled { self.filling($0, state) } }
  }

  private func filling(_ name: String, _ state: PlayState) -> String {
    if let short = castNames[name] { return short }
    if let meter = meterPlaces[name] { return String(state.meters[meter]) }
    return name == "offending" ? "" : "{\(name)}"
  }
}

/// The places of ids; of an id that stands twice the first counts.
private func places<ID: Identifier>(_ ids: [ID]) -> [ID: Int] {
  Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
}
