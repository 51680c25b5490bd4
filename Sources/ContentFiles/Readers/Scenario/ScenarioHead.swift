import Content
import PrivacyPolicy

/// What stands at a situation's top: enough to tell that there is one and to list it.
struct ScenarioHead: Sendable {
  let id: ScenarioID
  let start: SceneID
  /// The map at the file's top.
  let root: YAMLNode
  /// Its entries, without those that a comma has cut off.
  let entries: [YAMLEntry]
  /// What is wrong with the file as YAML, and with the keys at its top.
  let diagnostics: [LocatedDiagnostic]

  /// Reads the head; nil where the file holds no situation.
  init?(_ decoder: ContentDecoder) {
    guard
      let map = decoder.document(.scenario),
      let id = map.id("id", as: ScenarioID.self), let start = map.id("start", as: SceneID.self)
    else { return nil }
    self.id = id
    self.start = start
    root = map.node
    entries = map.entries
    diagnostics = decoder.problems.diagnostics
  }

  /// The entries as a reader takes them.
  func map(_ decoder: ContentDecoder) -> MapView {
    MapView(node: root, shape: .scenario, entries: entries, decoder: decoder)
  }

  /// How long it takes, in minutes.
  func minutes(_ decoder: ContentDecoder) -> Int {
    map(decoder).whole("minutes")
  }

  /// The clauses that every passing route meets.
  func exercises(_ decoder: ContentDecoder) -> [ClauseID] {
    map(decoder).ids("exercises", as: ClauseID.self)
  }

  /// How many of its scenes ask for a decision.
  var decisions: Int {
    let scenes = entries.first { $0.key == "scenes" }?.value.entries ?? []
    return scenes.count { $0.value["decide"] != nil }
  }
}
