import Content
import PrivacyPolicy
import ScenarioEngine

/// Reads the decision of a scene.
struct DecisionReader {
  let scenario: ScenarioReader
  let artefacts: [Artefact]
  /// The path of the scene's texts.
  let path: String

  private var decoder: ContentDecoder { scenario.decoder }

  func decision(_ node: YAMLNode) -> Decision? {
    guard let kindNode = node["kind"], let kind = decoder.value(kindNode, as: Kind.self) else {
      if node["kind"] == nil {
        decoder.report(
          .missingKey, at: node, "the decision has no `kind`",
          help: "write `kind:` and choose, select, redact, classify or order")
      }
      return nil
    }
    guard let map = decoder.map(node, kind.shape),
      let id = map.id("id", as: DecisionID.self)
    else { return nil }
    let path = "\(path).\(id)"
    let ask = scenario.prose(map, "ask", "\(path).ask") ?? Prose(plain: "")
    guard let task = task(kind, map, path) else { return nil }
    if task.choices.count > ScenarioReader.mostChoices || task.choices.isEmpty {
      map.report(
        .badValue, at: kind.offer,
        "the decision `\(id)` offers \(task.choices.count) things",
        help: "offer from 1 to \(ScenarioReader.mostChoices)")
      return nil
    }
    reportRepeated(in: map)
    return Decision(
      id: id, ask: ask, facts: facts(map), kind: task, isShuffled: map.flag("shuffle"),
      results: map["results"].map { results($0, path) } ?? [])
  }

  private func task(_ kind: Kind, _ map: MapView, _ path: String) -> DecisionKind? {
    switch kind {
    case .choose:
      return .choose(map.list("options").compactMap { option($0, path) })
    case .select:
      let items = map.entries("items").compactMap { item($0, path) }
      return .select(HandlingTask(items: items, isJudgedTogether: isTogether(map)))
    case .redact:
      guard let artefact = map.id("artefact", as: ArtefactID.self) else { return nil }
      let words = spanWords(of: artefact)
      let items = map.entries("spans").compactMap { span($0, words, path) }
      return .redact(
        HandlingTask(items: items, isJudgedTogether: isTogether(map)), artefact: artefact)
    case .classify:
      return map.id("clause", as: ClauseID.self).map { clause in
        .classify(
          ClassifyTask(
            clause: clause, classes: map.entries("classes").compactMap { itemClass($0, path) },
            items: map.entries("items").compactMap { classItem($0, path) }))
      }
    case .order:
      return map.id("clause", as: ClauseID.self).map { .order(order(map, $0, path)) }
    }
  }

  private func isTogether(_ map: MapView) -> Bool {
    map.value("judge", as: Judging.self) != .each
  }

  private func option(_ node: YAMLNode, _ path: String) -> ChoiceOption? {
    guard
      let map = decoder.map(node, .option),
      let id = map.id("id", as: ChoiceID.self)
    else { return nil }
    let path = "\(path).\(id)"
    let act = map["act"].map { statements.statement($0, .act) }
    return ChoiceOption(
      id: id, text: scenario.prose(map, "text", "\(path).text") ?? Prose(plain: ""),
      if: scenario.condition(map), once: map.flag("once"), act: act,
      serves: map.value("serves", as: Service.self) ?? .full,
      fine: scenario.prose(map, "fine", "\(path).fine"),
      expectation: map["expect"].flatMap(expectation),
      consequence: scenario.consequence(map, path))
  }

  private func expectation(_ node: YAMLNode) -> Expectation? {
    if node.entries == nil {
      return decoder.word(node, oneOf: ["uncovered"]).map { _ in .uncovered }
    }
    guard let map = decoder.map(node, .expectation) else {
      return nil
    }
    guard map.entries.count == 1 else {
      decoder.report(
        .badValue, at: node, "an expectation says one thing",
        help: "write `violates: [...]`, `upholds: [...]` or `uncovered`")
      return nil
    }
    return map.has("violates")
      ? .violates(map.ids("violates")) : .upholds(map.ids("upholds"))
  }

  /// Facts: one map, or a list of maps that may have conditions.
  private func facts(_ map: MapView) -> [ConditionalFacts] {
    guard let node = map["facts"] else { return [] }
    return (node.elements ?? [node]).compactMap { node in
      guard
        let facts = decoder.map(node, .facts)
      else { return nil }
      return ConditionalFacts(
        statements.statement(of: facts.entries), if: scenario.condition(facts))
    }
  }

  private func results(_ node: YAMLNode, _ path: String) -> [DecisionResult] {
    decoder.list(node).enumerated().compactMap { place, node in
      decoder.map(node, .result).map { map in
        DecisionResult(
          scenario.consequence(map, "\(path).results.\(place)"), if: scenario.condition(map))
      }
    }
  }

  // MARK: Items, spans, classes and steps

  private var statements: StatementReader {
    StatementReader(decoder: decoder, words: scenario.words)
  }

  private func item(_ entry: YAMLEntry, _ path: String) -> HandlingTask.Item? {
    guard let id = decoder.id(of: entry, as: ChoiceID.self),
      let map = decoder.map(entry.value, .item)
    else { return nil }
    return HandlingTask.Item(
      id: id, text: scenario.prose(map, "text", "\(path).\(id).text") ?? Prose(plain: ""),
      statement: statements.statement(of: map.entries), isNeeded: map.flag("needed"),
      effects: scenario.effects(map), why: scenario.prose(map, "why", "\(path).\(id).why"))
  }

  private func span(
    _ entry: YAMLEntry, _ words: [ChoiceID: String], _ path: String
  ) -> HandlingTask.Item? {
    guard let id = decoder.id(of: entry, as: ChoiceID.self),
      let map = decoder.map(entry.value, .span)
    else { return nil }
    return HandlingTask.Item(
      id: id, text: Prose(plain: words[id] ?? id.rawValue),
      statement: statements.statement(of: map.entries), isNeeded: map.flag("needed"),
      effects: scenario.effects(map), why: scenario.prose(map, "why", "\(path).\(id).why"))
  }

  private func spanWords(of id: ArtefactID) -> [ChoiceID: String] {
    let segments = artefacts.first { $0.id == id }?.texts.flatMap(\.segments) ?? []
    return segments.reduce(into: [:]) { words, segment in
      if case .span(let id, let visible) = segment { words[id] = visible }
    }
  }

  private func itemClass(_ entry: YAMLEntry, _ path: String) -> ClassifyTask.ItemClass? {
    guard let id = decoder.id(of: entry, as: ClassID.self),
      let map = decoder.map(entry.value, .itemClass)
    else { return nil }
    let isElse = map.flag("else")
    let group = map.string("group")
    guard isElse != (group != nil) else {
      decoder.report(
        .badValue, at: entry, "the class `\(id)` must say what belongs to it",
        help: "write `group: \"@name\"`, or `else: true` for what is left over")
      return nil
    }
    return ClassifyTask.ItemClass(
      id: id, text: scenario.prose(map, "text", "\(path).\(id).text") ?? Prose(plain: ""),
      group: group.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 })
  }

  private func classItem(_ entry: YAMLEntry, _ path: String) -> ClassifyTask.Item? {
    guard let id = decoder.id(of: entry, as: ChoiceID.self),
      let map = decoder.map(entry.value, .classItem)
    else { return nil }
    return ClassifyTask.Item(
      id: id, text: scenario.prose(map, "text", "\(path).\(id).text") ?? Prose(plain: ""),
      statement: statements.statement(of: map.entries),
      why: scenario.prose(map, "why", "\(path).\(id).why"))
  }

  private func order(_ map: MapView, _ clause: ClauseID, _ path: String) -> OrderTask {
    let steps = map.entries("steps").compactMap { entry -> OrderTask.Step? in
      guard let id = decoder.id(of: entry, as: ChoiceID.self),
        let text = scenario.prose(entry.value, "\(path).\(id).text")
      else { return nil }
      return OrderTask.Step(id: id, text: text)
    }
    let known = steps.map(\.id.rawValue)
    let pairs = map.list("before").compactMap { node -> OrderTask.Pair? in
      let nodes = decoder.list(node)
      guard nodes.count == 2 else {
        decoder.report(
          .wrongType, at: node, "expected two steps", help: "write `[first, second]`")
        return nil
      }
      for node in nodes where !known.contains(node.scalar ?? "") {
        decoder.report(
          .unknownChoice, at: node, "there is no step `\(Quotation.of(node.scalar ?? ""))`",
          help: NearName.help(for: node.scalar ?? "", in: known, kind: "step"))
      }
      return OrderTask.Pair(ChoiceID(nodes[0].scalar ?? ""), ChoiceID(nodes[1].scalar ?? ""))
    }
    if map.has("before"), pairs.isEmpty {
      map.report(
        .badValue, at: "before", "nothing comes before anything",
        help: "write at least one pair `[first, second]`")
    }
    let task = OrderTask(clause: clause, steps: steps, before: pairs)
    if let circle = task.closure.first(where: { $0.first == $0.second }) {
      map.report(
        .badValue, at: "before", "`\(circle.first)` would come before itself",
        help: "take out one of the pairs that go round in a circle")
    }
    return task
  }

  /// Ids that stand twice among options, or among the items and classes of one decision.
  private func reportRepeated(in map: MapView) {
    var known: Set<String> = []
    func note(_ id: String, at place: YAMLPosition) {
      guard !known.insert(id).inserted else { return }
      decoder.problems.report(
        .duplicateID, at: place, "`\(id)` stands twice in the decision",
        help: "give each option, item and class an id of its own")
    }
    for option in map.list("options").compactMap({ $0["id"] }) {
      note(option.scalar ?? "", at: option.start)
    }
    for entry in map.entries("items") + map.entries("classes") {
      note(entry.key, at: entry.keyStart)
    }
  }
}
