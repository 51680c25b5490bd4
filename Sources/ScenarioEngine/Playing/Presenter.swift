import Content

/// Shows a decision to the player: names filled in, in an order drawn from the seed.
struct Presenter {
  let graph: ScenarioGraph
  let seed: UInt64
  let state: PlayState
  /// How often the decision was answered before.
  let visit: Int

  func present(_ decision: GraphDecision, offered: [Int]) -> PresentedDecision {
    PresentedDecision(
      id: decision.id, ask: decision.ask.rendered(state),
      task: task(of: decision, offered: offered))
  }

  private func task(of decision: GraphDecision, offered: [Int]) -> PresentedDecision.Task {
    switch decision.decision.kind {
    case .choose: return .choose(shown(offered, of: decision))
    case .select: return .select(shown(Array(decision.ids.indices), of: decision))
    case .redact(let task, let id):
      let artefact = graph.scenario.artefacts.first { $0.id == id }
        .map { graph.render($0, state) }
      let order = artefact?.texts.flatMap(\.spans) ?? []
      let items = task.items.sorted {
        order.firstIndex(of: $0.id) ?? 0 < order.firstIndex(of: $1.id) ?? 0
      }
      let empty = Artefact(
        id: id, body: .page(title: Prose(plain: ""), body: Prose(plain: "")))
      return .redact(
        artefact ?? empty,
        items.map { PresentedChoice(id: $0.id, text: graph.render($0.text, state)) })
    case .classify(let task):
      return .classify(
        shown(Array(decision.ids.indices), of: decision),
        into: task.classes.map { PresentedClass(id: $0.id, text: graph.render($0.text, state)) })
    case .order: return .order(shown(Array(decision.ids.indices), of: decision))
    }
  }

  private func shown(_ places: [Int], of decision: GraphDecision) -> [PresentedChoice] {
    var shown: [PresentedChoice] = []
    shown.reserveCapacity(places.count)
    for place in places {
      shown.append(
        PresentedChoice(id: decision.ids[place], text: decision.choices[place].rendered(state)))
    }
    guard decision.isShuffled else { return shown }
    var generator = SeededGenerator(seed: seed, name: decision.id.rawValue, visit: visit)
    generator.shuffle(&shown)
    return shown
  }
}
