import Content
import PrivacyPolicy

extension Playthrough {
  /// What an author wants to know of where it stands, a line each: the scene and the decision, all
  /// meters, what the policy says of each choice, and which conditions of the scene hold now.
  public var authorsNotes: [String] {
    guard graph.scenes.indices.contains(state.scene) else {
      return ["there is no scene to stand in"]
    }
    let scene = graph.scenario.scenes[state.scene]
    var notes = ["scene \(scene.id)"]
    if let decision = asked?.decision.decision {
      notes[0] += ", decision \(decision.id) (\(decision.kind.name))"
    } else if let ending = scene.ending {
      notes[0] += ", \(ending.tone.rawValue) ending"
    } else if isStuck {
      notes[0] += ": it leads nowhere from here"
    }
    if !graph.scenario.meters.isEmpty {
      notes.append("meters: " + meters.map(Playthrough.said).joined(separator: "; "))
    }
    if !queuedScenes.isEmpty {
      notes.append("still to come: " + queuedScenes.map(\.rawValue).joined(separator: ", "))
    }
    return notes + choiceNotes + conditionNotes(of: scene)
  }

  private static func said(_ meter: Meter, _ value: Int) -> String {
    "\(meter.id) \(value)" + (meter.isHidden ? " (hidden)" : "")
  }

  // MARK: Choices

  private var choiceNotes: [String] {
    guard let asked else { return [] }
    let decision = asked.decision
    switch (decision.decision.kind, decision.verdicts(in: state, judge: graph.judge)) {
    case (.choose(let options), .choose(let judgements)):
      return options.indices.map { place in
        let option = options[place]
        guard asked.offer.places.contains(place) else { return "\(option.id): not offered" }
        return "\(option.id): \(Playthrough.said(judgements[place])), job \(option.serves.rawValue)"
      }
    case (.select(let task), .handle(let verdicts)), (.redact(let task, _), .handle(let verdicts)):
      return task.items.indices.map { place in
        let item = task.items[place]
        let verdict = verdicts.violates(place) ? "slip where kept" : "may be kept"
        return "\(item.id): \(verdict)" + (item.isNeeded ? ", needed" : "")
      }
    case (.classify(let task), .classify(let right)):
      return zip(task.items, right).map { "\($0.id): \($1.map(\.rawValue) ?? "no class")" }
    case (.order(let task), _):
      return [
        "in order: " + task.before.map { "\($0.first) before \($0.second)" }.joined(separator: ", ")
      ]
    default: return []
    }
  }

  private static func said(_ judgement: Judgement?) -> String {
    guard let judgement else { return "not judged" }
    let violated = judgement.clauses(.violated)
    let upheld = judgement.clauses(.upheld)
    func list(_ clauses: [ClauseID]) -> String { clauses.map(\.rawValue).joined(separator: " ") }
    switch judgement.verdict {
    case .violates: return "slip \(list(violated))"
    case .upholds: return "kept \(list(upheld))"
    case .undetermined: return "the policy can't tell"
    case .uncovered: return "no rule speaks"
    }
  }

  // MARK: Conditions

  private func conditionNotes(of scene: Scene) -> [String] {
    var met: [(what: String, condition: Condition)] = []
    met += scene.say.compactMap { passage in passage.condition.map { ("say", $0) } }
    if let decision = scene.decision {
      met += decision.facts.compactMap { facts in facts.condition.map { ("facts", $0) } }
      if case .choose(let options) = decision.kind {
        met += options.compactMap { option in option.condition.map { ("option \(option.id)", $0) } }
      }
    }
    met += scene.go.compactMap { route in route.condition.map { ("go \(route.to)", $0) } }
    return met.map { what, condition in
      let holds = graph.terms.names.ready(condition).holds(in: state)
      return "\(what), if \(condition): \(holds ? "holds" : "does not hold")"
    }
  }
}

extension DecisionOutcome {
  /// What an author wants to know of an answer, a line each: what each clause says, and how far.
  public var authorsNotes: [String] {
    var notes = findings.map { finding in
      "\(finding.clause): \(finding.verdict.rawValue), \(finding.severity.rawValue)"
    }
    if isKnowledge {
      notes = stakes.map { "\($0.clause): known to \(Int((100 * $0.credit).rounded())) of 100" }
    }
    if notes.isEmpty { notes = ["no rule speaks about it"] }
    let job = service.map { "\(Int((100 * $0).rounded()))" } ?? "none to do"
    return notes + ["privacy kept \(Int((adherence + 0.5).rounded(.down))), job done \(job)"]
  }
}
