import Content
import PrivacyPolicy

/// Reads a policy: clauses, groups, parameters, the register and presets.
struct PolicyReader {
  let decoder: ContentDecoder
  let vocabulary: Vocabulary
  /// The policy that this one extends, by id.
  let base: (PolicyID) -> Policy?

  func policy() -> Policy? {
    guard
      let map = decoder.document(.policy),
      let header = map.map("policy", .policyHeader),
      let id = header.id("id", as: PolicyID.self)
    else { return nil }
    let extended = extendedPolicy(map)
    let layer = layer(map, header, id: id, over: extended)
    guard let extended else { return layer }
    let waived = map.ids("waive", as: ClauseID.self)
    let (policy, problems) = layer.layered(over: extended, waiving: waived)
    for problem in problems { decoder.problems.report(problem, in: map.node) }
    return policy
  }

  private func extendedPolicy(_ map: MapView) -> Policy? {
    guard let id = map.id("extends", as: PolicyID.self) else { return nil }
    if let policy = base(id) {
      guard let deeper = policy.extends else { return policy }
      map.report(
        .policyFloor, at: "extends", "`\(id)` is a layer itself, over `\(deeper)`",
        help: "extend `\(deeper)`: a layer lies on a whole policy")
      return nil
    }
    map.report(
      .unknownReference, at: "extends", "there is no policy `\(id)`",
      help: "name one that stands in content/policies/")
    return nil
  }

  private func layer(
    _ map: MapView, _ header: MapView, id: PolicyID, over extended: Policy?
  ) -> Policy {
    let parameters = parameters(map)
    var groups = (extended?.groups ?? [:]).mapValues { Set($0.keys) }
    for entry in map.entries("groups") {
      let dimensions = (entry.value.entries ?? []).compactMap { WordDimension(rawValue: $0.key) }
      groups[entry.key] = Set(dimensions)
    }
    let reader = PatternReader(
      decoder: decoder, words: PolicyWords(vocabulary: vocabulary), groups: groups,
      parameters: Set(parameters.keys).union(extended?.parameters.keys.map { $0 } ?? []))
    return Policy(
      id: id, version: header.whole("version"),
      extends: extended?.id, asOf: header.has("as_of") ? header.day("as_of") : nil,
      jurisdictions: header.strings("jurisdictions"), parameters: parameters,
      groups: self.groups(map, reader), register: register(map), clauses: clauses(map, reader),
      presets: presets(map))
  }

  private func parameters(_ map: MapView) -> [String: Double] {
    var values: [String: Double] = [:]
    for entry in map.entries("params") {
      guard IdentifierForm.snake.admits(entry.key) else {
        decoder.report(
          .badID, at: entry, "`\(Quotation.of(entry.key))` is not written as a parameter",
          help: IdentifierForm.snake.rule)
        continue
      }
      values[entry.key] = decoder.number(entry.value)
    }
    return values
  }

  private func groups(_ map: MapView, _ reader: PatternReader) -> [String: Policy.Group] {
    var groups: [String: Policy.Group] = [:]
    for entry in map.entries("groups") {
      let dimensions = decoder.map(entry.value, .group)
      var group: Policy.Group = [:]
      for entry in dimensions?.entries ?? [] {
        guard let dimension = WordDimension(rawValue: entry.key) else { continue }
        group[dimension] = reader.terms(entry.value, in: dimension)
      }
      groups[entry.key] = group
    }
    return groups
  }

  private func register(_ map: MapView) -> [Word: RegisterRow] {
    let words = PolicyWords(vocabulary: vocabulary)
    var rows: [Word: RegisterRow] = [:]
    for entry in map.entries("register") {
      guard let purpose = decoder.word(of: entry, in: .purpose, words),
        let row = decoder.map(entry.value, .registerRow)
      else { continue }
      func list(_ key: String, _ dimension: WordDimension) -> [Word] {
        row.oneOrMore(key).compactMap { decoder.word($0, in: dimension, words) }
      }
      rows[purpose] = RegisterRow(
        allowed: [
          .data: list("data", .data), .recipient: list("recipient", .recipient),
          .subject: list("subject", .subject),
        ], keepDays: row.number("keep_days") ?? 0, compatible: list("compatible", .purpose))
    }
    return rows
  }

  private func presets(_ map: MapView) -> [String: ActStatement] {
    let reader = StatementReader(
      decoder: decoder, words: PolicyWords(vocabulary: vocabulary, bySuffix: true))
    var presets: [String: ActStatement] = [:]
    for entry in map.entries("presets") {
      presets[entry.key] = reader.statement(entry.value, .preset)
    }
    return presets
  }

  private func clauses(_ map: MapView, _ reader: PatternReader) -> [Clause] {
    var known: Set<ClauseID> = []
    return map.list("clauses").compactMap { node in
      guard let clause = clause(node, reader) else { return nil }
      guard known.insert(clause.id).inserted else {
        decoder.report(
          .duplicateID, at: node, "the clause `\(clause.id)` stands twice",
          help: "give each clause an id of its own")
        return nil
      }
      return clause
    }
  }

  private func clause(_ node: YAMLNode, _ reader: PatternReader) -> Clause? {
    guard
      let map = decoder.map(node, .clause),
      let id = map.id("id", as: ClauseID.self),
      let source = map.value("source", as: Clause.Source.self),
      let severity = map.value("severity", as: Severity.self),
      let effect = map.value("effect", as: Clause.Effect.self),
      let title = map.localised("title"), let when = map["when"]
    else { return nil }
    if (effect == .require) != map.has("require") {
      map.report(
        effect == .require ? .missingKey : .unknownKey, at: "require",
        "`\(id)` \(effect == .require ? "requires, but says not what" : "forbids, so it requires nothing")",
        help: effect == .require
          ? "add `require`" : "take out `require`, or write `effect: require`")
    }
    return Clause(
      id: id, pillar: map.string("pillar") ?? "", source: source, severity: severity,
      effect: effect, title: title, why: map.localised("why"), action: map.localised("do"),
      when: reader.pattern(when), require: map["require"].map(reader.pattern),
      unless: (map.has("unless") ? map.oneOrMore("unless") : []).map(reader.pattern),
      cite: map.strings("cite"))
  }
}
