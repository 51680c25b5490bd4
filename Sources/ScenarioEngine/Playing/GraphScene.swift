import Content

/// A scene with its names as places.
final class GraphScene: Sendable {
  let id: SceneID
  let artefacts: [Artefact]
  let say: [ReadyPassage]
  let effects: [ReadyEffect]
  let go: [ReadyRoute]
  /// The place of its decision.
  let decision: Int?
  let ending: Ending?

  init(_ scene: Scene, of scenario: Scenario, _ terms: GraphTerms) {
    id = scene.id
    artefacts = scene.show.compactMap { shown in scenario.artefacts.first { $0.id == shown } }
    say = scene.say.map { ReadyPassage($0, terms) }
    effects = scene.effects.compactMap { ReadyEffect($0, terms.names) }
    go = scene.go.map { ReadyRoute($0, terms.names) }
    decision = scene.decision.flatMap { terms.names.decisions[$0.id] }
    ending = scene.ending
  }
}

struct ReadyPassage: Sendable {
  let condition: ReadyCondition?
  let text: ReadyText

  init(_ passage: Passage, _ terms: GraphTerms) {
    condition = passage.condition.map(terms.names.ready)
    text = terms.ready(passage.text)
  }
}

struct ReadyRoute: Sendable {
  let condition: ReadyCondition?
  /// The scene's place; nil where there is none of that name.
  let to: Int?

  init(_ route: Route, _ names: NamePlaces) {
    condition = route.condition.map(names.ready)
    to = names.scenes[route.to]
  }
}

struct ReadyEffect: Sendable {
  let meter: Int
  let change: Int

  init?(_ effect: Effect, _ names: NamePlaces) {
    guard let meter = names.meters[effect.meter] else { return nil }
    self.meter = meter
    change = effect.change
  }
}

struct ReadyConsequence: Sendable {
  let feedback: [ReadyPassage]
  let effects: [ReadyEffect]
  let later: PlayState.Queued?
  let go: [ReadyRoute]

  init(_ consequence: Consequence, _ terms: GraphTerms) {
    feedback = consequence.feedback.map { ReadyPassage($0, terms) }
    effects = consequence.effects.compactMap { ReadyEffect($0, terms.names) }
    later = consequence.later.flatMap { later in
      terms.names.scenes[later.scene].map { PlayState.Queued(scene: $0, wait: later.after) }
    }
    go = consequence.go.map { ReadyRoute($0, terms.names) }
  }
}
