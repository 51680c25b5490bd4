import Content

extension Playthrough {
  /// The decision as the player meets it, in an order drawn from the seed; nil where there is none.
  public var presentedDecision: PresentedDecision? {
    guard let asked else { return nil }
    return PresentedDecision(
      id: asked.decision.id, ask: asked.decision.ask.rendered(walk.state), task: task(of: asked))
  }

  private func task(of asked: Asked) -> PresentedDecision.Task {
    // The kind holds whole acts, and copying them costs more than showing the options.
    if asked.decision.isChoose { return .choose(shown(asked)) }
    switch asked.decision.decision.kind {
    case .choose: return .choose(shown(asked))
    case .select: return .select(shown(asked))
    case .redact(let task, let id):
      let artefact = graph.scenario.artefacts.first { $0.id == id }
        .map { graph.terms.render($0, state) }
      let order = artefact?.texts.flatMap(\.spans) ?? []
      let items = task.items.sorted {
        order.firstIndex(of: $0.id) ?? 0 < order.firstIndex(of: $1.id) ?? 0
      }
      let empty = Artefact(
        id: id, body: .page(title: Prose(plain: ""), body: Prose(plain: "")))
      return .redact(
        artefact ?? empty,
        items.map { PresentedChoice(id: $0.id, text: graph.terms.render($0.text, state)) })
    case .classify(let task):
      return .classify(
        shown(asked),
        into: task.classes.map {
          PresentedClass(id: $0.id, text: graph.terms.render($0.text, state))
        })
    case .order: return .order(shown(asked))
    }
  }

  private func shown(_ asked: Asked) -> [PresentedChoice] {
    let decision = asked.decision
    var shown = asked.offer.choices.map {
      PresentedChoice(id: $0.id, text: $0.text.rendered(walk.state))
    }
    guard decision.isShuffled else { return shown }
    var generator = SeededGenerator(
      seed: seed, name: decision.id.rawValue, visit: visits[decision.place])
    generator.shuffle(&shown)
    return shown
  }
}
