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

  /// The outcome, and how feedback names what was violated.
  func outcome(of answer: Answer) -> (outcome: DecisionOutcome, offending: String) {
    switch (decision.decision.kind, verdicts, answer) {
    case (.choose(let options), .choose(let judgements), .choose(let chosen)):
      return choice(of: chosen, among: options, judgements)
    case (.select(let task), .handle(let verdicts), .select(let ticked)):
      return handling(task, verdicts, kept: task.places { ticked.contains($0.id) })
    case (.redact(let task, _), .handle(let verdicts), .redact(let hidden)):
      return handling(task, verdicts, kept: task.places { !hidden.contains($0.id) })
    case (.classify(let task), .classify(let right), .classify(let classes)):
      return (classification(task, right, classes), "")
    case (.order(let task), .order(let pairs), .order(let steps)):
      return (ordering(task, pairs, steps), "")
    default:
      return (knowledge(credit: 0, clause: "", notes: []), "")
    }
  }

  private func choice(
    of chosen: ChoiceID, among options: [ChoiceOption], _ judgements: [Judgement?]
  ) -> (DecisionOutcome, String) {
    let place = options.firstIndex { $0.id == chosen } ?? 0
    let atStake = Set(offered.flatMap { judgements[$0]?.clauses(.violated) ?? [] })
    let findings = judgements[place]?.findings ?? []
    let violated = findings.filter { $0.verdict == .violated }
    let outcome = DecisionOutcome(
      decision: decision.decision.id, isKnowledge: false,
      stakes: stakes(atStake, violated: violated.reduce(into: [:]) { $0[$1.clause] = 1 }, findings),
      findings: findings, service: options[place].serves.share,
      fine: fine(insteadOf: place, among: options, judgements))
    return (outcome, labels(of: violated))
  }

  /// What would have been fine instead of an option that slipped or left the job undone.
  private func fine(
    insteadOf place: Int, among options: [ChoiceOption], _ judgements: [Judgement?]
  ) -> String? {
    let slipped = judgements[place]?.verdict == .violates
    guard slipped || options[place].serves != .full else { return nil }
    if let words = options[place].fine { return graph.render(words, state) }
    let clean = offered.filter { $0 != place && judgements[$0]?.verdict != .violates }
    let best = clean.max { options[$0].serves.share < options[$1].serves.share }
    guard let best, slipped || options[best].serves.share > options[place].serves.share else {
      return nil
    }
    return graph.render(options[best].text, state)
  }

  private func handling(
    _ task: HandlingTask, _ verdicts: HandlingVerdicts, kept: [Int]
  ) -> (DecisionOutcome, String) {
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
      decision: decision.decision.id, isKnowledge: false,
      stakes: stakes(verdicts.atStake, violated: violated, findings), findings: findings,
      service: needed.isEmpty ? nil : Double(served) / Double(needed.count), notes: notes)
    let offenders = verdicts.offenders(among: kept, violated: Set(violated.keys))
    let words = offenders.map { graph.render(task.items[$0].text, state) }
    return (outcome, Enumeration.joined(words, in: graph.scenario.language))
  }

  /// Credit `max(0, (acc - 1/m)/(1 - 1/m))` for `m` classes.
  private func classification(
    _ task: ClassifyTask, _ right: [ClassID?], _ classes: [ChoiceID: ClassID]
  ) -> DecisionOutcome {
    let names = Dictionary(
      task.classes.map { ($0.id, graph.render($0.text, state)) },
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
  ) -> DecisionOutcome {
    let places = Dictionary(zip(steps, steps.indices), uniquingKeysWith: { first, _ in first })
    let texts = Dictionary(
      task.steps.map { ($0.id, graph.render($0.text, state)) },
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
  private func knowledge(credit: Double, clause: ClauseID, notes: [ItemNote]) -> DecisionOutcome {
    // A clause that the company waives is not at stake.
    let stakes = graph.judge.policy[clause].map {
      [Stake(clause: clause, severity: $0.severity, violated: 1 - credit)]
    }
    return DecisionOutcome(
      decision: decision.decision.id, isKnowledge: true, stakes: stakes ?? [], service: 1,
      notes: notes)
  }

  /// The stakes in the order of the policy; what cannot be told is left out.
  private func stakes(
    _ atStake: Set<ClauseID>, violated: [ClauseID: Double], _ findings: [Finding]
  ) -> [Stake] {
    let open = Set(findings.filter { $0.verdict == .undetermined }.map(\.clause))
    return graph.judge.policy.clauses
      .filter { (atStake.contains($0.id) || violated[$0.id] != nil) && !open.contains($0.id) }
      .map { Stake(clause: $0.id, severity: $0.severity, violated: violated[$0.id] ?? 0) }
  }

  private func note(
    _ id: ChoiceID, _ text: Prose, _ standing: ItemNote.Standing, _ why: Prose?
  ) -> ItemNote {
    ItemNote(
      id: id, text: graph.render(text, state), standing: standing,
      why: why.map { graph.render($0, state) })
  }

  /// The labels of the values that the violated clauses found fault with.
  private func labels(of violated: [Finding]) -> String {
    let language = graph.scenario.language
    var labels: [String] = []
    for atom in violated.flatMap(\.failed) {
      for value in atom.offending {
        let label: String? =
          switch (value, atom.dimension) {
          case (.word(let word), .words(let dimension)):
            graph.vocabulary.label(word, in: dimension, language)
          case (.number(let number), .number(let dimension)):
            graph.vocabulary.label(number, of: dimension, language)
          default: nil
          }
        if let label, !labels.contains(label) { labels.append(label) }
      }
    }
    return Enumeration.joined(labels, in: language)
  }
}

extension HandlingTask {
  fileprivate func places(where holds: (Item) -> Bool) -> [Int] {
    items.indices.filter { holds(items[$0]) }
  }
}
