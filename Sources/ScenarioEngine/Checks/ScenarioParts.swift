import Content
import PrivacyPolicy

/// One thing that an author wrote in a situation.
enum ScenarioPart {
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

/// Looks at the parts of a situation one by one.
protocol PartVisitor {
  /// Looks at a part; its path is made when it is asked for, which is where something is wrong.
  mutating func visit(_ part: ScenarioPart, at path: @autoclosure () -> ContentPath)
}

extension Scenario {
  /// Shows everything in the situation that names something or is read, in the order of the file.
  func showParts(to visitor: inout some PartVisitor) {
    visitor.visit(.scene(start), at: "start")
    for (place, clause) in exercises.enumerated() {
      visitor.visit(.clause(clause), at: ContentPath(["exercises", String(place)]))
    }
    visitor.visit(.prose(brief, isFeedback: false), at: "brief")
    for artefact in artefacts {
      let path = ContentPath(["artefacts", artefact.id.rawValue])
      for party in artefact.parties { visitor.visit(.party(party), at: path) }
      for text in artefact.texts { visitor.visit(.prose(text, isFeedback: false), at: path) }
    }
    let scenes = scenes.span
    for place in scenes.indices { scenes[place].showParts(to: &visitor) }
  }
}

extension Scene {
  var path: ContentPath { ContentPath(["scenes", id.rawValue]) }

  fileprivate func showParts(to visitor: inout some PartVisitor) {
    let path = path
    for (place, artefact) in show.enumerated() {
      visitor.visit(.shown(artefact), at: path.appending("show").appending(place))
    }
    say.showParts(to: &visitor, at: path.appending("say"), isFeedback: false)
    effects.showParts(to: &visitor, at: path.appending("effects"))
    decision?.showParts(to: &visitor, at: path.appending("decide"))
    go.showParts(to: &visitor, at: path.appending("go"))
  }
}

extension Decision {
  fileprivate func showParts(
    to visitor: inout some PartVisitor, at path: @autoclosure () -> ContentPath
  ) {
    visitor.visit(.prose(ask, isFeedback: false), at: path().appending("ask"))
    for (place, facts) in facts.enumerated() {
      guard let condition = facts.condition else { continue }
      visitor.visit(
        .condition(condition), at: path().appending("facts").appending(place).appending("if"))
    }
    if let clause = kind.clause {
      visitor.visit(.clause(clause), at: path().appending("clause"))
    }
    kind.showParts(to: &visitor, at: path())
    for (place, result) in results.enumerated() {
      if let condition = result.condition {
        visitor.visit(
          .condition(condition),
          at: path().appending("results").appending(place).appending("if"))
      }
      result.consequence.showParts(
        to: &visitor, at: path().appending("results").appending(place))
    }
  }
}

extension DecisionKind {
  fileprivate func showParts(
    to visitor: inout some PartVisitor, at path: @autoclosure () -> ContentPath
  ) {
    switch self {
    case .choose(let options):
      // Looked at where they stand: to copy an option costs more than to look at it.
      let options = options.span
      for place in options.indices {
        let id = options[place].id
        options[place].showParts(
          to: &visitor, at: path().appending("options").appending(id.rawValue))
      }
    case .select(let task):
      task.showParts(to: &visitor, at: path().appending("items"), readsText: true)
    case .redact(let task, let artefact):
      visitor.visit(.shown(artefact), at: path().appending("artefact"))
      task.showParts(to: &visitor, at: path().appending("spans"), readsText: false)
    case .classify(let task):
      for itemClass in task.classes {
        itemClass.showParts(to: &visitor, at: path().appending("classes"))
      }
      for item in task.items {
        for text in [item.text, item.why].compactMap(\.self) {
          visitor.visit(
            .prose(text, isFeedback: false),
            at: path().appending("items").appending(item.id.rawValue))
        }
      }
    case .order(let task):
      for step in task.steps {
        visitor.visit(
          .prose(step.text, isFeedback: false),
          at: path().appending("steps").appending(step.id.rawValue))
      }
    }
  }
}

extension ClassifyTask.ItemClass {
  fileprivate func showParts(
    to visitor: inout some PartVisitor, at path: @autoclosure () -> ContentPath
  ) {
    visitor.visit(.prose(text, isFeedback: false), at: path().appending(id.rawValue))
    if let group {
      visitor.visit(.group(group), at: path().appending(id.rawValue).appending("group"))
    }
  }
}

extension ChoiceOption {
  fileprivate func showParts(
    to visitor: inout some PartVisitor, at path: @autoclosure () -> ContentPath
  ) {
    visitor.visit(.prose(text, isFeedback: false), at: path().appending("text"))
    if let condition {
      visitor.visit(.condition(condition), at: path().appending("if"))
    }
    if let fine {
      visitor.visit(.prose(fine, isFeedback: false), at: path().appending("fine"))
    }
    switch expectation {
    case .violates(let clauses), .upholds(let clauses):
      for clause in clauses { visitor.visit(.clause(clause), at: path().appending("expect")) }
    case .uncovered, nil: break
    }
    consequence.showParts(to: &visitor, at: path())
  }
}

extension HandlingTask {
  fileprivate func showParts(
    to visitor: inout some PartVisitor, at path: @autoclosure () -> ContentPath, readsText: Bool
  ) {
    for item in items {
      let texts = readsText ? [item.text, item.why] : [item.why]
      for text in texts.compactMap(\.self) {
        visitor.visit(.prose(text, isFeedback: false), at: path().appending(item.id.rawValue))
      }
      item.effects.showParts(
        to: &visitor, at: path().appending(item.id.rawValue).appending("effects"))
    }
  }
}

extension Consequence {
  fileprivate func showParts(
    to visitor: inout some PartVisitor, at path: @autoclosure () -> ContentPath
  ) {
    feedback.showParts(to: &visitor, at: path().appending("feedback"), isFeedback: true)
    effects.showParts(to: &visitor, at: path().appending("effects"))
    if let later {
      visitor.visit(.later(later.scene), at: path().appending("later").appending("scene"))
    }
    go.showParts(to: &visitor, at: path().appending("go"))
  }
}

extension [Passage] {
  fileprivate func showParts(
    to visitor: inout some PartVisitor, at path: @autoclosure () -> ContentPath, isFeedback: Bool
  ) {
    for (place, passage) in enumerated() {
      if let condition = passage.condition {
        visitor.visit(.condition(condition), at: path().appending(place).appending("if"))
      }
      visitor.visit(
        .prose(passage.text, isFeedback: isFeedback), at: path().appending(place))
    }
  }
}

extension [Route] {
  fileprivate func showParts(
    to visitor: inout some PartVisitor, at path: @autoclosure () -> ContentPath
  ) {
    for (place, route) in enumerated() {
      if let condition = route.condition {
        visitor.visit(.condition(condition), at: path().appending(place).appending("if"))
      }
      visitor.visit(.scene(route.to), at: path().appending(place).appending("to"))
    }
  }
}

extension [Effect] {
  fileprivate func showParts(
    to visitor: inout some PartVisitor, at path: @autoclosure () -> ContentPath
  ) {
    for effect in self {
      visitor.visit(.meter(effect.meter), at: path().appending(effect.meter.rawValue))
    }
  }
}
