import Content

/// Shows a decision to the player: names filled in, in an order drawn from the seed.
struct Presenter {
  let graph: ScenarioGraph
  let seed: UInt64
  let state: PlayState
  /// How often the decision was answered before.
  let visit: Int

  func present(_ decision: Decision, offered: [Int]) -> PresentedDecision {
    PresentedDecision(
      id: decision.id, ask: graph.render(decision.ask, state),
      task: task(of: decision, offered: offered))
  }

  private func task(of decision: Decision, offered: [Int]) -> PresentedDecision.Task {
    switch decision.kind {
    case .choose(let options):
      return .choose(shown(offered.map { (options[$0].id, options[$0].text) }, of: decision))
    case .select(let task):
      return .select(shown(task.items.map { ($0.id, $0.text) }, of: decision))
    case .redact(let task, let id):
      let artefact = graph.scenario.artefacts.first { $0.id == id }
        .map { graph.render($0, state) }
      let order = artefact?.texts.flatMap(\.spans) ?? []
      let items = task.items.sorted {
        order.firstIndex(of: $0.id) ?? 0 < order.firstIndex(of: $1.id) ?? 0
      }
      let empty = Artefact(
        id: id, body: .page(title: Prose(plain: ""), body: Prose(plain: "")))
      return .redact(artefact ?? empty, items.map { choice($0.id, $0.text) })
    case .classify(let task):
      return .classify(
        shown(task.items.map { ($0.id, $0.text) }, of: decision),
        into: task.classes.map { PresentedClass(id: $0.id, text: graph.render($0.text, state)) })
    case .order(let task):
      return .order(shown(task.steps.map { ($0.id, $0.text) }, of: decision))
    }
  }

  private func shown(_ choices: [(ChoiceID, Prose)], of decision: Decision) -> [PresentedChoice] {
    let rendered = choices.map { choice($0.0, $0.1) }
    guard decision.isShuffled else { return rendered }
    var generator = SeededGenerator(seed: seed, name: "\(decision.id)/\(visit)")
    return generator.shuffled(rendered)
  }

  private func choice(_ id: ChoiceID, _ text: Prose) -> PresentedChoice {
    PresentedChoice(id: id, text: graph.render(text, state))
  }
}
