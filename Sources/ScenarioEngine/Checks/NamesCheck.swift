public import Content
public import PrivacyPolicy

extension Scenario {
  /// Names that stand for nothing: scenes, meters, choices, clauses, groups, cast, artefacts and spans.
  ///
  /// - Parameter baseline: the shipped policy, whose clauses may be named though a company waives
  ///   them.
  public func unknownNames(under policy: Policy, baseline: Policy? = nil) -> [Diagnostic] {
    var check = NamesCheck(known: KnownNames(self, policy, baseline))
    showParts(to: &check)
    return check.found + scenes.flatMap { $0.unknownSpans(in: self) }
  }
}

/// Looks each name up that a part holds.
private struct NamesCheck: PartVisitor {
  let known: KnownNames
  private(set) var found: [Diagnostic] = []

  init(known: KnownNames) { self.known = known }

  mutating func visit(_ part: ScenarioPart, at path: @autoclosure () -> ContentPath) {
    switch part {
    case .scene(let id), .later(let id): note(known.scene(id, at: path()))
    case .meter(let id): note(known.meter(id, at: path()))
    case .clause(let id): note(known.clause(id, at: path()))
    case .group(let name): note(known.group(name, at: path()))
    case .shown(let id): note(known.artefact(id, at: path()))
    case .party(.cast(let id)): note(known.cast(id, at: path()))
    case .party: break
    case .condition(let condition):
      for part in condition.parts { found += known.names(in: part, at: path()) }
    case .prose(let prose, let isFeedback):
      found += known.placeholders(of: prose, isFeedback: isFeedback, at: path())
    }
  }

  private mutating func note(_ problem: Diagnostic?) {
    if let problem { found.append(problem) }
  }
}

/// The names there are.
private final class KnownNames {
  /// More names than this are not searched for a near one, so that a hostile file costs no time.
  static let mostSearched = 300

  let scenes: Set<String>
  let meters: Set<String>
  let cast: Set<String>
  let artefacts: Set<String>
  let clauses: Set<String>
  let groups: Set<String>
  /// What a placeholder may name.
  let fillings: Set<String>
  let choices: [DecisionID: Set<String>]

  init(_ scenario: Scenario, _ policy: Policy, _ baseline: Policy?) {
    scenes = Set(scenario.scenes.map(\.id.rawValue))
    meters = Set(scenario.meters.map(\.id.rawValue))
    cast = Set(scenario.cast.map(\.id.rawValue))
    artefacts = Set(scenario.artefacts.map(\.id.rawValue))
    clauses = Set((policy.clauses + (baseline?.clauses ?? [])).map(\.id.rawValue))
    groups = Set(policy.groups.keys)
    fillings = cast.union(meters)
    choices = Dictionary(
      scenario.decisions.map { ($0.id, Set($0.kind.choices.map(\.rawValue))) },
      uniquingKeysWith: { first, _ in first })
  }

  func scene(_ id: SceneID, at path: @autoclosure () -> ContentPath) -> Diagnostic? {
    unknown(id.rawValue, in: scenes, .unknownScene, "scene", at: path())
  }

  func meter(_ id: MeterID, at path: @autoclosure () -> ContentPath) -> Diagnostic? {
    unknown(id.rawValue, in: meters, .unknownMeter, "meter", at: path())
  }

  func clause(_ id: ClauseID, at path: @autoclosure () -> ContentPath) -> Diagnostic? {
    unknown(id.rawValue, in: clauses, .unknownClause, "clause", at: path())
  }

  func group(_ name: String, at path: @autoclosure () -> ContentPath) -> Diagnostic? {
    unknown(name, in: groups, .unknownGroup, "group", at: path())
  }

  func artefact(_ id: ArtefactID, at path: @autoclosure () -> ContentPath) -> Diagnostic? {
    unknown(id.rawValue, in: artefacts, .unknownArtefact, "artefact", at: path())
  }

  func cast(_ id: CastID, at path: @autoclosure () -> ContentPath) -> Diagnostic? {
    unknown(id.rawValue, in: cast, .unknownCast, "cast member", at: path())
  }

  func decision(_ id: DecisionID, at path: @autoclosure () -> ContentPath) -> Diagnostic? {
    guard choices[id] == nil else { return nil }
    return unknown(
      id.rawValue, in: Set(choices.keys.map(\.rawValue)), .unknownChoice, "decision", at: path())
  }

  func names(in condition: Condition, at path: @autoclosure () -> ContentPath) -> [Diagnostic] {
    switch condition {
    case .seen(let id): return [scene(id, at: path())].compactMap(\.self)
    case .violated(let id): return [clause(id, at: path())].compactMap(\.self)
    case .chose(let decisionID, let choice):
      let problem =
        if let known = choices[decisionID] {
          unknown(choice.rawValue, in: known, .unknownChoice, "choice", at: path())
        } else {
          decision(decisionID, at: path())
        }
      return [problem].compactMap(\.self)
    case .compare(let left, _, let right):
      return [left, right].compactMap { quantity in
        switch quantity {
        case .number: nil
        case .meter(let id): meter(id, at: path())
        case .credit(let id), .service(let id): decision(id, at: path())
        }
      }
    case .all, .some, .not: return []
    }
  }

  func placeholders(
    of prose: Prose, isFeedback: Bool, at path: @autoclosure () -> ContentPath
  ) -> [Diagnostic] {
    // Most texts have none, and one that has is nearly always right.
    guard prose.hasPlaceholder(where: { !fillings.contains($0) }) else { return [] }
    return prose.placeholders.sorted().compactMap { name in
      if isFeedback, name == "offending" { return nil }
      return unknown(name, in: fillings, .unknownCast, "cast member or meter", at: path())
    }
  }

  private func unknown(
    _ name: String, in names: Set<String>, _ code: DiagnosticCode, _ kind: String,
    at path: @autoclosure () -> ContentPath
  ) -> Diagnostic? {
    guard !names.contains(name) else { return nil }
    return Diagnostic(
      code, at: path(), "there is no \(kind) `\(name)`",
      help: names.count > KnownNames.mostSearched
        ? "look the name up" : NearName.help(for: name, in: names.sorted(), kind: kind))
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
