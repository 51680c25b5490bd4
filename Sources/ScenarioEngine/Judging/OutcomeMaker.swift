import Content
import PrivacyPolicy

/// Works out what an answer comes to.
struct OutcomeMaker {
  let graph: ScenarioGraph
  let decision: GraphDecision
  let verdicts: DecisionVerdicts
  /// The places of what is offered.
  let offered: [Int]
  let state: PlayState

  /// What a checked answer comes to.
  func judged(_ answer: Answer) -> JudgedAnswer {
    switch (decision.decision.kind, verdicts, answer) {
    case (.choose(let options), .choose(let judgements), .choose(let chosen)):
      JudgedChoice(
        at: decision.id, options, judgements: judgements, facts: decision.statement(in: state),
        offered: offered, graph.terms
      ).picking(decision.place(of: chosen) ?? 0)
    case (.select(let task), .handle(let verdicts), .select(let ticked)):
      handling(task, verdicts, kept: task.places { ticked.contains($0.id) })
    case (.redact(let task, _), .handle(let verdicts), .redact(let hidden)):
      handling(task, verdicts, kept: task.places { !hidden.contains($0.id) })
    case (.classify(let task), .classify(let right), .classify(let classes)):
      classification(task, right, classes)
    case (.order(let task), .order(let pairs), .order(let steps)): ordering(task, pairs, steps)
    default: knowledge(credit: 0, clause: "", notes: [])
    }
  }

  private func handling(
    _ task: HandlingTask, _ verdicts: HandlingVerdicts, kept: [Int]
  ) -> JudgedAnswer {
    let (findings, violated) = verdicts.judgement(keeping: kept)
    let needed = task.places(where: \.isNeeded)
    let served = needed.count(where: kept.contains)
    let notes = task.items.indices.map { place in
      let item = task.items[place]
      let standing: ItemNote.Standing =
        kept.contains(place)
        ? (verdicts.violates(place) ? .keptWrongly : .right)
        : (item.isNeeded ? .missed : .right)
      return note(item.id, item.text, standing, item.why)
    }
    let outcome = DecisionOutcome(
      decision: decision.id, isKnowledge: false,
      stakes: graph.terms.stakes(verdicts.atStake, violated: violated, findings),
      findings: findings,
      service: needed.isEmpty ? nil : Double(served) / Double(needed.count), notes: notes)
    let offenders = verdicts.offenders(among: kept, violated: Set(violated.keys))
    let words = offenders.map { graph.terms.render(task.items[$0].text, state) }
    return JudgedAnswer(
      outcome, offending: Enumeration.joined(words, in: graph.terms.language),
      names: graph.terms.names)
  }

  /// Credit `max(0, (acc - 1/m)/(1 - 1/m))` for `m` classes.
  private func classification(
    _ task: ClassifyTask, _ right: [ClassID?], _ classes: [ChoiceID: ClassID]
  ) -> JudgedAnswer {
    let names = Dictionary(
      task.classes.map { ($0.id, graph.terms.render($0.text, state)) },
      uniquingKeysWith: { first, _ in first })
    var hits = 0
    let notes = zip(task.items, right).map { item, rightClass in
      let isRight = rightClass == classes[item.id]
      hits += isRight ? 1 : 0
      let belongs = rightClass.flatMap { names[$0] } ?? ""
      return note(item.id, item.text, isRight ? .right : .belongs(to: belongs), item.why)
    }
    let chance = 1 / Double(max(2, task.classes.count))
    let accuracy = Double(hits) / Double(max(1, task.items.count))
    return knowledge(
      credit: max(0, (accuracy - chance) / (1 - chance)), clause: task.clause, notes: notes)
  }

  /// Credit `max(0, 2·(pairs kept)/(pairs) - 1)` over the closure of the declared pairs.
  private func ordering(
    _ task: OrderTask, _ pairs: Set<OrderTask.Pair>, _ steps: [ChoiceID]
  ) -> JudgedAnswer {
    let places = Dictionary(zip(steps, steps.indices), uniquingKeysWith: { first, _ in first })
    let texts = Dictionary(
      task.steps.map { ($0.id, graph.terms.render($0.text, state)) },
      uniquingKeysWith: { first, _ in first })
    let broken = pairs.filter { places[$0.first, default: 0] > places[$0.second, default: 0] }
    let notes = task.steps.map { step in
      let early = broken.filter { $0.second == step.id }
        .max { places[$0.first, default: 0] < places[$1.first, default: 0] }
      let standing = early.map { ItemNote.Standing.tooEarly(before: texts[$0.first] ?? "") }
      return note(step.id, step.text, standing ?? .right, nil)
    }
    let kept = Double(pairs.count - broken.count) / Double(max(1, pairs.count))
    return knowledge(credit: max(0, 2 * kept - 1), clause: task.clause, notes: notes)
  }

  /// A knowledge task exercises one clause, never violates it, and does its whole job by being done.
  private func knowledge(credit: Double, clause: ClauseID, notes: [ItemNote]) -> JudgedAnswer {
    // A clause that the company waives is not at stake.
    let stakes = graph.judge.policy[clause].map {
      [Stake(clause: clause, severity: $0.severity, violated: 1 - credit)]
    }
    let outcome = DecisionOutcome(
      decision: decision.id, isKnowledge: true, stakes: stakes ?? [], service: 1, notes: notes)
    return JudgedAnswer(outcome, names: graph.terms.names)
  }

  private func note(
    _ id: ChoiceID, _ text: Prose, _ standing: ItemNote.Standing, _ why: Prose?
  ) -> ItemNote {
    ItemNote(
      id: id, text: graph.terms.render(text, state), standing: standing,
      why: why.map { graph.terms.render($0, state) })
  }
}

extension HandlingTask {
  fileprivate func places(where holds: (Item) -> Bool) -> [Int] {
    items.indices.filter { holds(items[$0]) }
  }
}
