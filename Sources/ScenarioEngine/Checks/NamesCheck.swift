public import Content
public import PrivacyPolicy

extension Scenario {
  /// Names that stand for nothing: scenes, meters, choices, clauses, groups, cast, artefacts and spans.
  ///
  /// - Parameter baseline: the shipped policy, whose clauses may be named though a company waives
  ///   them.
  public func unknownNames(under policy: Policy, baseline: Policy? = nil) -> [Diagnostic] {
    let known = KnownNames(self, policy, baseline)
    return parts.flatMap { part -> [Diagnostic] in
      switch part.kind {
      case .scene(let id), .later(let id): known.scene(id, at: part.path)
      case .meter(let id): known.meter(id, at: part.path)
      case .clause(let id): known.clause(id, at: part.path)
      case .group(let name): known.group(name, at: part.path)
      case .shown(let id): known.artefact(id, at: part.path)
      case .party(.cast(let id)): known.cast(id, at: part.path)
      case .party: []
      case .condition(let condition):
        condition.parts.flatMap { known.names(in: $0, at: part.path) }
      case .prose(let prose, let isFeedback):
        known.placeholders(of: prose, isFeedback: isFeedback, at: part.path)
      }
    } + scenes.flatMap { $0.unknownSpans(in: self) }
  }
}

/// The names there are.
private struct KnownNames {
  /// More names than this are not searched for a near one, so that a hostile file costs no time.
  static let mostSearched = 300

  let scenes: Set<String>
  let meters: Set<String>
  let cast: Set<String>
  let artefacts: Set<String>
  let clauses: Set<String>
  let groups: Set<String>
  let choices: [DecisionID: Set<String>]

  init(_ scenario: Scenario, _ policy: Policy, _ baseline: Policy?) {
    scenes = Set(scenario.scenes.map(\.id.rawValue))
    meters = Set(scenario.meters.map(\.id.rawValue))
    cast = Set(scenario.cast.map(\.id.rawValue))
    artefacts = Set(scenario.artefacts.map(\.id.rawValue))
    clauses = Set((policy.clauses + (baseline?.clauses ?? [])).map(\.id.rawValue))
    groups = Set(policy.groups.keys)
    choices = Dictionary(
      scenario.decisions.map { ($0.id, Set($0.kind.choices.map(\.rawValue))) },
      uniquingKeysWith: { first, _ in first })
  }

  func scene(_ id: SceneID, at path: ContentPath) -> [Diagnostic] {
    unknown(id.rawValue, in: scenes, .unknownScene, "scene", at: path)
  }

  func meter(_ id: MeterID, at path: ContentPath) -> [Diagnostic] {
    unknown(id.rawValue, in: meters, .unknownMeter, "meter", at: path)
  }

  func clause(_ id: ClauseID, at path: ContentPath) -> [Diagnostic] {
    unknown(id.rawValue, in: clauses, .unknownClause, "clause", at: path)
  }

  func group(_ name: String, at path: ContentPath) -> [Diagnostic] {
    unknown(name, in: groups, .unknownGroup, "group", at: path)
  }

  func artefact(_ id: ArtefactID, at path: ContentPath) -> [Diagnostic] {
    unknown(id.rawValue, in: artefacts, .unknownArtefact, "artefact", at: path)
  }

  func cast(_ id: CastID, at path: ContentPath) -> [Diagnostic] {
    unknown(id.rawValue, in: cast, .unknownCast, "cast member", at: path)
  }

  func decision(_ id: DecisionID, at path: ContentPath) -> [Diagnostic] {
    unknown(
      id.rawValue, in: Set(choices.keys.map(\.rawValue)), .unknownChoice, "decision", at: path)
  }

  func names(in condition: Condition, at path: ContentPath) -> [Diagnostic] {
    switch condition {
    case .seen(let id): scene(id, at: path)
    case .violated(let id): clause(id, at: path)
    case .chose(let decisionID, let choice):
      choices[decisionID].map {
        unknown(choice.rawValue, in: $0, .unknownChoice, "choice", at: path)
      } ?? decision(decisionID, at: path)
    case .compare(let left, _, let right):
      [left, right].flatMap { quantity in
        switch quantity {
        case .number: [Diagnostic]()
        case .meter(let id): meter(id, at: path)
        case .credit(let id), .service(let id): decision(id, at: path)
        }
      }
    case .all, .some, .not: []
    }
  }

  func placeholders(of prose: Prose, isFeedback: Bool, at path: ContentPath) -> [Diagnostic] {
    prose.placeholders.sorted().flatMap { name -> [Diagnostic] in
      if isFeedback, name == "offending" { return [] }
      return unknown(name, in: cast.union(meters), .unknownCast, "cast member or meter", at: path)
    }
  }

  private func unknown(
    _ name: String, in names: Set<String>, _ code: DiagnosticCode, _ kind: String,
    at path: ContentPath
  ) -> [Diagnostic] {
    guard !names.contains(name) else { return [] }
    return [
      Diagnostic(
        code, at: path, "there is no \(kind) `\(name)`",
        help: names.count > KnownNames.mostSearched
          ? "look the name up" : NearName.help(for: name, in: names.sorted(), kind: kind))
    ]
  }
}

extension Scene {
  /// Spans that the decision lists and the artefact lacks, or the reverse.
  fileprivate func unknownSpans(in scenario: Scenario) -> [Diagnostic] {
    guard case .redact(let task, let id)? = decision?.kind,
      let artefact = scenario.artefacts.first(where: { $0.id == id })
    else { return [] }
    let path = path.appending("decide").appending("spans")
    let marked = artefact.texts.flatMap(\.spans)
    let listed = task.items.map(\.id)
    let missing = listed.filter { !marked.contains($0) }.map { span in
      Diagnostic(
        .unknownSpan, at: path.appending(span.rawValue), atKey: true,
        "the artefact `\(id)` has no span `\(span)`",
        help: NearName.help(for: span.rawValue, in: marked.map(\.rawValue), kind: "span"))
    }
    let unlisted = marked.filter { !listed.contains($0) }.map { span in
      Diagnostic(
        .unknownSpan, at: path, atKey: true, "the span `\(span)` of `\(id)` is not listed",
        help: "list it under `spans`; one without `data` is not personal")
    }
    return missing + unlisted
  }
}
