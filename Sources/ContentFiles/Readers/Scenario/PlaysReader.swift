import Content
import ScenarioEngine

/// Reads the scripted plays of a situation.
struct PlaysReader {
  let decoder: ContentDecoder
  let scenario: Scenario

  func plays() -> [ScriptedPlay] {
    guard let map = decoder.document(.plays) else { return [] }
    return map.list("plays").compactMap { node in
      guard
        let play = decoder.map(node, .play),
        let name = play.text("name"), let ends = play.id("ends", as: SceneID.self)
      else { return nil }
      return ScriptedPlay(
        name: name, answers: answers(play), ends: ends,
        adherence: play.int("adherence"), service: play.int("service"),
        violated: play.has("violated")
          ? Set(play.ids("violated", as: ClauseID.self)) : nil)
    }
  }

  private func answers(_ play: MapView) -> [DecisionID: Answer] {
    var answers: [DecisionID: Answer] = [:]
    for entry in play.entries("answers") {
      guard let decision = scenario.decisions.first(where: { $0.id.rawValue == entry.key }) else {
        decoder.report(
          .unknownChoice, at: entry, "there is no decision `\(Quotation.of(entry.key))`",
          help: NearName.help(
            for: entry.key, in: scenario.decisions.map(\.id.rawValue), kind: "decision"))
        continue
      }
      answers[decision.id] = answer(entry.value, to: decision)
    }
    return answers
  }

  private func answer(_ node: YAMLNode, to decision: Decision) -> Answer? {
    switch decision.kind {
    case .choose: decoder.id(node).map { .choose($0) }
    case .select: .select(Set(decoder.ids(node)))
    case .redact: .redact(Set(decoder.ids(node)))
    case .order: .order(decoder.ids(node))
    case .classify: .classify(classes(node))
    }
  }

  private func classes(_ node: YAMLNode) -> [ChoiceID: ClassID] {
    var classes: [ChoiceID: ClassID] = [:]
    for entry in decoder.entries(node) ?? [] {
      classes[ChoiceID(entry.key)] = decoder.id(entry.value)
    }
    return classes
  }
}
