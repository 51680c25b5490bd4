import Content
import PrivacyPolicy

/// One thing that an author wrote in a situation, and where.
struct ScenarioPart {
  enum Kind {
    case prose(Prose, isFeedback: Bool)
    case condition(Condition)
    case scene(SceneID)
    case later(SceneID)
    case meter(MeterID)
    case clause(ClauseID)
    case group(String)
    case shown(ArtefactID)
    case party(Artefact.Party)
  }

  let path: ContentPath
  let kind: Kind
}

extension Scenario {
  /// Everything in the situation that names something or is read, in the order of the file.
  var parts: [ScenarioPart] {
    var parts: [ScenarioPart] = [ScenarioPart(path: "start", kind: .scene(start))]
    parts += exercises.enumerated().map { place, clause in
      ScenarioPart(path: ContentPath(["exercises", String(place)]), kind: .clause(clause))
    }
    parts.append(.init(path: "brief", kind: .prose(brief, isFeedback: false)))
    for artefact in artefacts {
      let path = ContentPath(["artefacts", artefact.id.rawValue])
      parts += artefact.parties.map { ScenarioPart(path: path, kind: .party($0)) }
      parts += artefact.texts.map { ScenarioPart(path: path, kind: .prose($0, isFeedback: false)) }
    }
    for scene in scenes { parts += scene.parts }
    return parts
  }
}

extension Scene {
  var path: ContentPath { ContentPath(["scenes", id.rawValue]) }

  fileprivate var parts: [ScenarioPart] {
    var parts = show.enumerated().map {
      ScenarioPart(path: path.appending("show").appending($0.offset), kind: .shown($0.element))
    }
    parts += say.parts(at: path.appending("say"), isFeedback: false)
    parts += effects.parts(at: path.appending("effects"))
    if let decision { parts += decision.parts(at: path.appending("decide")) }
    parts += go.parts(at: path.appending("go"))
    return parts
  }
}

extension Decision {
  fileprivate func parts(at path: ContentPath) -> [ScenarioPart] {
    var parts = [
      ScenarioPart(path: path.appending("ask"), kind: .prose(ask, isFeedback: false))
    ]
    for (place, facts) in facts.enumerated() {
      guard let condition = facts.condition else { continue }
      let path = path.appending("facts").appending(place).appending("if")
      parts.append(ScenarioPart(path: path, kind: .condition(condition)))
    }
    if let clause = kind.clause {
      parts.append(ScenarioPart(path: path.appending("clause"), kind: .clause(clause)))
    }
    parts += kind.parts(at: path)
    for (place, result) in results.enumerated() {
      let path = path.appending("results").appending(place)
      if let condition = result.condition {
        parts.append(ScenarioPart(path: path.appending("if"), kind: .condition(condition)))
      }
      parts += result.consequence.parts(at: path)
    }
    return parts
  }
}

extension DecisionKind {
  fileprivate func parts(at path: ContentPath) -> [ScenarioPart] {
    switch self {
    case .choose(let options):
      return options.flatMap { $0.parts(at: path.appending("options").appending($0.id.rawValue)) }
    case .select(let task):
      return task.parts(at: path.appending("items"), readsText: true)
    case .redact(let task, let artefact):
      return [ScenarioPart(path: path.appending("artefact"), kind: .shown(artefact))]
        + task.parts(at: path.appending("spans"), readsText: false)
    case .classify(let task):
      return task.classes.flatMap { $0.parts(at: path.appending("classes")) }
        + task.items.flatMap { item in
          [item.text, item.why].compactMap(\.self).map {
            ScenarioPart(
              path: path.appending("items").appending(item.id.rawValue),
              kind: .prose($0, isFeedback: false))
          }
        }
    case .order(let task):
      return task.steps.map {
        ScenarioPart(
          path: path.appending("steps").appending($0.id.rawValue),
          kind: .prose($0.text, isFeedback: false))
      }
    }
  }
}

extension ClassifyTask.ItemClass {
  fileprivate func parts(at path: ContentPath) -> [ScenarioPart] {
    let path = path.appending(id.rawValue)
    let group = group.map { ScenarioPart(path: path.appending("group"), kind: .group($0)) }
    return [ScenarioPart(path: path, kind: .prose(text, isFeedback: false)), group]
      .compactMap(\.self)
  }
}

extension ChoiceOption {
  fileprivate func parts(at path: ContentPath) -> [ScenarioPart] {
    var parts = [ScenarioPart(path: path.appending("text"), kind: .prose(text, isFeedback: false))]
    if let condition {
      parts.append(ScenarioPart(path: path.appending("if"), kind: .condition(condition)))
    }
    if let fine {
      parts.append(
        ScenarioPart(path: path.appending("fine"), kind: .prose(fine, isFeedback: false)))
    }
    switch expectation {
    case .violates(let clauses), .upholds(let clauses):
      parts += clauses.map { ScenarioPart(path: path.appending("expect"), kind: .clause($0)) }
    case .uncovered, nil: break
    }
    return parts + consequence.parts(at: path)
  }
}

extension HandlingTask {
  fileprivate func parts(at path: ContentPath, readsText: Bool) -> [ScenarioPart] {
    items.flatMap { item in
      let path = path.appending(item.id.rawValue)
      let texts = readsText ? [item.text, item.why] : [item.why]
      return texts.compactMap(\.self).map {
        ScenarioPart(path: path, kind: .prose($0, isFeedback: false))
      } + item.effects.parts(at: path.appending("effects"))
    }
  }
}

extension Consequence {
  fileprivate func parts(at path: ContentPath) -> [ScenarioPart] {
    var parts = feedback.parts(at: path.appending("feedback"), isFeedback: true)
    parts += effects.parts(at: path.appending("effects"))
    if let later {
      let path = path.appending("later").appending("scene")
      parts.append(ScenarioPart(path: path, kind: .later(later.scene)))
    }
    return parts + go.parts(at: path.appending("go"))
  }
}

extension [Passage] {
  fileprivate func parts(at path: ContentPath, isFeedback: Bool) -> [ScenarioPart] {
    enumerated().flatMap { place, passage in
      let path = path.appending(place)
      let text = ScenarioPart(path: path, kind: .prose(passage.text, isFeedback: isFeedback))
      let condition = passage.condition.map {
        ScenarioPart(path: path.appending("if"), kind: .condition($0))
      }
      return [condition, text].compactMap(\.self)
    }
  }
}

extension [Route] {
  fileprivate func parts(at path: ContentPath) -> [ScenarioPart] {
    enumerated().flatMap { place, route in
      let path = path.appending(place)
      let condition = route.condition.map {
        ScenarioPart(path: path.appending("if"), kind: .condition($0))
      }
      let scene = ScenarioPart(path: path.appending("to"), kind: .scene(route.to))
      return [condition, scene].compactMap(\.self)
    }
  }
}

extension [Effect] {
  fileprivate func parts(at path: ContentPath) -> [ScenarioPart] {
    map { ScenarioPart(path: path.appending($0.meter.rawValue), kind: .meter($0.meter)) }
  }
}
