import Content
import ContentFiles
import Curriculum
import PrivacyPolicy
import Records
import ScenarioEngine
import Scoring

extension LocalStaffDesk {
  /// What a played attempt shows and asks now.
  ///
  /// - Parameters:
  ///   - rehearsal: which decision is rehearsed, counted from 1; nil where it counts.
  ///   - occasion: what it is the next moment of.
  func sitting(
    at current: PlayedAttempt, isResumed: Bool, isFresh: Bool, rehearsal: Int? = nil,
    occasion: Offer.Occasion? = nil
  ) -> Sitting {
    let scenario = current.graph.scenario
    let isWhole = current.attempt.purpose == .full && rehearsal == nil
    return Sitting(
      attempt: current.attempt.id, sequence: current.decided,
      name: current.attempt.item.name, title: title(of: current.attempt.item),
      situation: scenario.title,
      reason: rehearsal.map { .rehearsal(of: $0) } ?? reason(of: current), occasion: occasion,
      isResumed: isResumed,
      lesson: isFresh && isWhole ? lesson(of: current.attempt.item) : nil,
      brief: isFresh || isResumed && current.isRetake
        ? scenario.brief.rendered(scenario.shortName) : nil,
      scenes: current.scenes.map { ShownScene($0, cast: scenario.cast) },
      decision: current.decision.map { ShownDecision($0, cast: scenario.cast) },
      meters: current.levels,
      progress: Sitting.Progress(
        decided: current.decided, of: current.about, minutes: scenario.minutes,
        decisions: scenario.decisions.count),
      route: rehearsal == nil ? [] : current.moments.map { Reply($0.step.given.answer) })
  }

  private func reason(of current: PlayedAttempt) -> Sitting.Reason {
    guard case .redLine(let clauses) = current.attempt.purpose else { return .whole }
    let rules = rules(clauses, under: current.graph.judge.policy)
    return current.isRetake ? .retake(rules) : .parallel(rules)
  }

  private func lesson(of item: Item) -> String? {
    guard case .module(let id) = item, let lesson = library.module(id)?.lesson[language] else {
      return nil
    }
    return Prose.joined(lesson)
  }

  /// What an answer came to, as a person reads it.
  func outcome(of step: Step, in graph: ScenarioGraph) -> Outcome {
    let policy = graph.judge.policy
    let outcome = step.outcome
    return Outcome(
      feedback: step.feedback, slips: slips(of: outcome, under: policy),
      kept: kept(of: outcome, under: policy), fine: fine(instead: outcome, in: graph),
      notes: outcome.notes.compactMap(ShownNote.init), privacy: Score.whole(outcome.adherence),
      service: outcome.service.map { Score.whole(100 * $0) }, isKnowledge: outcome.isKnowledge,
      meters: step.moved.map {
        ShownMeter(
          title: $0.meter.title, before: $0.before, now: $0.now,
          minimum: $0.meter.bounds.lowerBound, maximum: $0.meter.bounds.upperBound)
      })
  }

  /// What would have been fine: the author's words or an option's, else the smallest change.
  private func fine(instead outcome: DecisionOutcome, in graph: ScenarioGraph) -> Fine? {
    if let words = outcome.fine { return .words(words) }
    let change = outcome.slipped?.smallestChange(by: graph.judge, vocabulary: graph.vocabulary)
    guard let change, !change.steps.isEmpty else { return nil }
    return .change(
      change.steps.map { ShownChange($0, vocabulary: graph.vocabulary, in: language) })
  }

  private func slips(of outcome: DecisionOutcome, under policy: Policy) -> [RuleCard] {
    rules(outcome.stakes.filter { $0.violated > 0 }.map(\.clause), under: policy)
  }

  private func kept(of outcome: DecisionOutcome, under policy: Policy) -> [RuleCard] {
    rules(outcome.stakes.filter { $0.violated == 0 }.map(\.clause), under: policy)
  }

  // MARK: Looking back

  /// Looks back at a finished attempt, or at a rehearsal that came to its end.
  public func debrief(of sitting: Sitting) throws -> Debrief {
    if case .rehearsal = sitting.reason { return try debriefOfRehearsal(sitting) }
    let attempt = try store.attempt(sitting.attempt)
    guard let attempt, let result = attempt.result else {
      throw StaffDeskError.brokenAttempt(sitting.attempt)
    }
    let current = try restored(attempt)
    let policy = current.graph.judge.policy
    let decisions = decided(in: current)
    let occasion = try occasion(with: attempt.item)
    let isMoment = occasion != nil || isMoment(attempt.item)
    let verdict = try isMoment ? .moment : verdict(of: current, result)
    var openRules: [RuleCard] = []
    switch verdict {
    case .done, .mustGetRight, .rehearsal: break
    case .moment, .privacyBelow, .serviceBelow, .tooFewDecisions:
      openRules = rules(try redLines(of: attempt.item, me()), under: policy)
    }
    let cycle = library.organisation?.cycle ?? .year
    let retention = library.organisation?.retention ?? Organisation.Retention()
    let lastDay = try store.decisions(of: attempt.id).last?.decidedOn ?? attempt.startedOn
    return Debrief(
      ending: current.isRetake ? nil : current.ending?.ending.title,
      privacy: Score.whole(result.adherence),
      service: Score.whole(result.service), verdict: verdict, openRules: openRules,
      occasion: occasion, decisions: decisions, monday: monday(decisions),
      storedUntil: cycle.end(of: lastDay).adding(days: retention.decisionDays),
      isManaged: isManaged)
  }

  /// Every decision of a play, looked at afterwards.
  func decided(in current: PlayedAttempt) -> [Debrief.Decided] {
    let policy = current.graph.judge.policy
    return current.moments.map { moment in
      let outcome = moment.step.outcome
      return Debrief.Decided(
        ask: moment.presented.ask, answer: moment.presented.words(of: moment.step.given.answer),
        slips: slips(of: outcome, under: policy), kept: kept(of: outcome, under: policy),
        fine: fine(instead: outcome, in: current.graph), privacy: Score.whole(outcome.adherence),
        service: outcome.service.map { Score.whole(100 * $0) },
        isKnowledge: outcome.isKnowledge)
    }
  }

  private func verdict(
    of current: PlayedAttempt, _ result: AttemptResult
  ) throws -> Debrief.Verdict {
    if result.completion != nil { return .done }
    let attempt = current.attempt
    let mark = current.library.mark(of: attempt.item)
    if attempt.purpose == .full, !result.passed {
      if result.decisions < mark.decisions { return .tooFewDecisions(minimum: mark.decisions) }
      return result.adherence < mark.adherence
        ? .privacyBelow(mark: Int(mark.adherence)) : .serviceBelow(mark: Int(mark.service))
    }
    let person = try me()
    let open = try redLines(of: attempt.item, person)
    let history = ItemHistory(of: attempt.item, among: try store.attempts(of: person.id))
    return .mustGetRight(
      rules(open, under: current.graph.judge.policy),
      inAnotherSituation: parallel(on: open, history) != nil)
  }

  /// What the gravest slip asks for; without a slip, what the gravest rule that was kept does.
  func monday(_ decisions: [Debrief.Decided]) -> String? {
    let cards = decisions.flatMap(\.slips) + decisions.flatMap(\.kept)
    let slipped = decisions.flatMap(\.slips)
    let chosen =
      slipped.first(where: \.mustGetRight) ?? slipped.first
      ?? cards.first(where: \.mustGetRight) ?? cards.first
    return chosen?.action
  }
}

extension Sitting.Progress {
  /// How far something is of which so much is done.
  ///
  /// - Parameters:
  ///   - about: how many decisions are asked.
  ///   - minutes: how long the whole situation takes, with all its `decisions`.
  init(decided: Int, of about: Int, minutes: Int, decisions: Int) {
    let left = Double(minutes) * Double(max(0, about - decided)) / Double(max(1, decisions))
    self.init(decision: decided + 1, about: about, minutesLeft: max(1, Int(left.rounded(.up))))
  }
}

extension Scenario {
  /// The short name that stands for a placeholder.
  fileprivate func shortName(_ placeholder: String) -> String {
    cast.first { $0.id.rawValue == placeholder }?.short ?? placeholder
  }
}

extension ShownNote {
  /// The note, where something is to be said.
  fileprivate init?(_ note: ItemNote) {
    let standing: Standing
    switch note.standing {
    case .right: return nil
    case .keptWrongly: standing = .keptWrongly
    case .missed: standing = .missed
    case .belongs(let name): standing = .belongs(to: name)
    case .tooEarly(let before): standing = .tooEarly(before: before)
    }
    self.init(text: note.text, standing: standing, why: note.why)
  }
}

extension PresentedDecision {
  /// An answer in the words that were shown.
  func words(of answer: Answer) -> [String] {
    let texts = Dictionary(
      choices.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    switch answer {
    case .choose(let id): return [texts[id] ?? id.rawValue]
    case .select(let ids), .redact(let ids):
      return choices.filter { ids.contains($0.id) }.map(\.text)
    case .order(let ids): return ids.map { texts[$0] ?? $0.rawValue }
    case .classify(let classes):
      guard case .classify(_, let known) = task else { return [] }
      let names = Dictionary(
        known.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
      return choices.map { choice in
        "\(choice.text): \(classes[choice.id].flatMap { names[$0] } ?? "")"
      }
    }
  }
}
