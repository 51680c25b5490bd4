import Content
import ContentFiles
import Curriculum
import PrivacyPolicy
public import Records
import ScenarioEngine
import Scoring

extension LocalStaffDesk {
  /// Sits down at an item: goes on with what is unfinished, else begins.
  public func sit(at item: Item) throws -> Sitting {
    let person = try me()
    let asked = try occasion(with: item)
    let occasion = asked?.next == item ? asked : nil
    let open = try store.openAttempt(of: person.id, item: item)
    if let open {
      // Another desk may have gone on with it meanwhile.
      played[open.id] = nil
      return sitting(
        at: try restored(open), isResumed: true, isFresh: false, occasion: occasion)
    }
    let (attempt, edition) = try newAttempt(at: item, person)
    let fresh = try restored(attempt, edition: edition, decisions: [])
    do throws(RecordsError) {
      try store.begin(attempt, edition: edition)
    } catch {
      // Another desk began in this very moment: there is one attempt, and both go on with it.
      guard case .openAttemptExists(let id) = error, let other = try store.attempt(id) else {
        throw error
      }
      return sitting(
        at: try restored(other), isResumed: true, isFresh: false, occasion: occasion)
    }
    played[attempt.id] = fresh
    return sitting(at: fresh, isResumed: false, isFresh: true, occasion: occasion)
  }

  /// Takes an answer: plays it, saves it, and only then says what it came to.
  public func answer(
    _ reply: Reply, at sitting: Sitting
  ) throws -> (outcome: Outcome, next: Sitting) {
    if case .rehearsal(let decision) = sitting.reason {
      return try rehearsed(reply, from: decision, at: sitting)
    }
    guard var current = played[sitting.attempt], current.decided == sitting.sequence,
      let presented = current.decision
    else { throw StaffDeskError.reply("another answer was given meanwhile") }
    let step: Step
    do throws(AnswerError) {
      step = try current.advance(with: reply.answer)
    } catch {
      throw StaffDeskError.reply(String(describing: error))
    }
    let person = try me()
    let result = current.isOver ? try result(of: current, person) : nil
    let decision = try record(of: step, presented, current, sequence: sitting.sequence, person)
    _ = try store.record(decision, finishing: result)
    played[sitting.attempt] = current
    return (
      outcome(of: step, in: current.graph),
      self.sitting(at: current, isResumed: false, isFresh: false)
    )
  }

  // MARK: Beginning and resuming

  /// A new attempt at an item: the whole, or what must still be got right.
  private func newAttempt(
    at item: Item, _ person: Person
  ) throws -> (Attempt, Edition) {
    let now = surroundings.now()
    let open = try redLines(of: item, person)
    let attempts = try store.attempts(of: person.id)
    let history = ItemHistory(of: item, among: attempts)
    var purpose = AttemptPurpose.full
    var scenario = try agenda(of: person, attempts).drawn(for: item)
      .flatMap { library.scenario($0)?.id }
    var edition: Edition?
    if scenario == nil, history.isPassed, let slip = history.slip(of: open) {
      purpose = .redLine(open)
      scenario = parallel(on: open, history)
      if scenario == nil {
        scenario = slip.situations.first
        edition = try store.edition(slip.edition)
      }
    }
    guard let drawn = try scenario ?? next(of: item, person) else { throw nothingToDraw(item) }
    let today = day(of: now)
    let kept = try edition ?? self.edition(of: drawn, item)
    let attempt = Attempt(
      id: AttemptID(surroundings.newName()), person: person.id, item: item, purpose: purpose,
      situations: [drawn], edition: kept.id, seed: surroundings.newSeed(), startedAt: now,
      startedOn: today, team: try store.team(of: person.id, in: cycle(of: today)),
      cycle: cycle(of: today))
    return (attempt, kept)
  }

  /// The situation in which all these clauses can be got right: one that was not played for the
  /// item, else one besides that in which they slipped last.
  func parallel(on clauses: [ClauseID], _ history: ItemHistory) -> ScenarioID? {
    let candidates = clauses.first.map { library.curriculum.situations(on: $0) } ?? []
    let parallels = candidates.filter { candidate in
      library.scenario(candidate) != nil
        && clauses.allSatisfy { library.curriculum.situations(on: $0).contains(candidate) }
    }
    let justPlayed = history.slip(of: clauses)?.situations ?? []
    return parallels.first { !history.situations.contains($0) }
      ?? parallels.first { !justPlayed.contains($0) }
  }

  /// Why an item has no situation to draw: those it names cannot be read, or are not there.
  private func nothingToDraw(_ item: Item) -> StaffDeskError {
    let errors = library.diagnostics.filter {
      $0.severity == .error && $0.file.hasSuffix("/scenario.yaml")
    }
    return errors.isEmpty ? .noSuchItem(title(of: item), known: []) : .badContent(errors)
  }

  /// The files that a situation is played from, as they are now.
  private func edition(of scenario: ScenarioID, _ item: Item) throws -> Edition {
    try requireSound(scenario)
    return files.edition(library.editionPaths(of: [scenario], module: item.module))
  }

  /// Refuses a situation that has errors, or words and rules that have.
  private func requireSound(_ id: ScenarioID) throws {
    guard let entry = library.scenario(id) else {
      throw unreadable(id.rawValue) ?? .noSuchItem(id.rawValue, known: [])
    }
    var errors = (library.groundworkDiagnostics + (entry.isSound ? [] : entry.ownDiagnostics))
      .filter { $0.severity == .error && !$0.code.isAboutTranslation }
    errors += entry.located(
      entry.base.unknownNames(under: library.policy, baseline: library.baseline)
        + entry.base.routeProblems
    ).filter { $0.severity == .error }
    guard errors.isEmpty else { throw StaffDeskError.badContent(errors) }
  }

  /// How far an attempt is; only one that asks single decisions again has to be played for that.
  func progress(of attempt: Attempt) throws -> Sitting.Progress {
    if attempt.purpose == .full, played[attempt.id] == nil {
      guard let edition = try edition(attempt.edition), let id = attempt.situations.first,
        let scenario = situation(id, in: edition)
      else { throw StaffDeskError.brokenAttempt(attempt.id) }
      return Sitting.Progress(
        decided: try store.decisions(of: attempt.id).count, of: scenario.decisionCount,
        minutes: scenario.minutes, decisions: scenario.decisionCount)
    }
    return sitting(at: try restored(attempt), isResumed: true, isFresh: false).progress
  }

  /// An attempt with its stored answers played again.
  func restored(_ attempt: Attempt) throws -> PlayedAttempt {
    if let known = played[attempt.id] { return known }
    let decisions = try store.decisions(of: attempt.id)
    guard let edition = try edition(attempt.edition) else {
      throw StaffDeskError.brokenAttempt(attempt.id)
    }
    let restored = try restored(attempt, edition: edition, decisions: decisions)
    played[attempt.id] = restored
    return restored
  }

  private func restored(
    _ attempt: Attempt, edition: Edition, decisions: [DecisionRecord]
  ) throws -> PlayedAttempt {
    guard let id = attempt.situations.first,
      let (library, graph) = graph(of: id, in: edition, for: attempt.item)
    else { throw StaffDeskError.brokenAttempt(attempt.id) }
    let former = try slips(askedAgainBy: attempt)
    do throws(AnswerError) {
      var restored = PlayedAttempt(attempt, library, graph, id)
      if let former {
        restored = try PlayedAttempt(
          attempt, library, graph, id, asking: former.clauses, of: former.answers,
          seed: former.seed)
      }
      for decision in decisions {
        guard let answer = Answer(decision.answer) else { throw .nothingToDecide }
        try restored.advance(with: answer)
      }
      return restored
    } catch {
      throw StaffDeskError.brokenAttempt(attempt.id)
    }
  }

  /// A situation as an edition has it, with the edition's library; nil where it lacks it.
  private func graph(
    of scenario: ScenarioID, in edition: Edition, for item: Item
  ) -> (library: Library, graph: ScenarioGraph)? {
    let key = GraphKey(edition: edition.id, scenario: scenario)
    if let known = graphs[key] { return known }
    let library = library(of: edition, playing: scenario, for: item)
    guard let entry = library.scenario(scenario) else { return nil }
    let graph = ScenarioGraph(
      entry.scenario(in: language), judge: Judge(library.policy), vocabulary: library.vocabulary)
    graphs[key] = (library, graph)
    return (library, graph)
  }

  /// What a retake asks again, and the play it comes from; nil where a situation is played whole.
  private func slips(
    askedAgainBy attempt: Attempt
  ) throws -> (clauses: [ClauseID], answers: [GivenAnswer], seed: UInt64)? {
    guard case .redLine(let clauses) = attempt.purpose else { return nil }
    let history = ItemHistory(of: attempt.item, among: try store.attempts(of: attempt.person))
    guard let source = history.slip(of: clauses, before: attempt.id),
      source.situations == attempt.situations
    else { return nil }
    let answers = try store.decisions(of: source.id).compactMap { decision in
      Answer(decision.answer).map { GivenAnswer(decision.decision, $0) }
    }
    return (clauses, answers, source.seed)
  }

  // MARK: Recording

  private func record(
    of step: Step, _ presented: PresentedDecision, _ current: PlayedAttempt, sequence: Int,
    _ person: Person
  ) throws -> DecisionRecord {
    let now = surroundings.now()
    let today = day(of: now)
    let met = try store.met(by: person.id)
    let metBefore = met.contains {
      $0.scenario == current.scenario && $0.decision == presented.id
    }
    let weight = TallyWeight.of(step.outcome, metBefore: metBefore)
    return DecisionRecord(
      attempt: current.attempt.id, sequence: sequence, scenario: current.scenario,
      decision: presented.id, answer: step.given.answer.description, decidedAt: now,
      decidedOn: today, team: try store.team(of: person.id, in: cycle(of: today)),
      cycle: cycle(of: today), service: step.outcome.service,
      findings: step.outcome.records(tallyWeight: weight))
  }

  /// How a finished attempt went, and whether it completes its item.
  private func result(
    of current: PlayedAttempt, _ person: Person
  ) throws -> AttemptResult {
    let attempt = current.attempt
    let score = Score(of: current.outcomes)
    let before = try redLines(of: attempt.item, person)
    let isWhole = attempt.purpose == .full
    let opened = RedLine.opened(by: current.outcomes, mending: isWhole ? [] : before)
    let mark = current.library.mark(of: attempt.item)
    // Refusing everything mends nothing: a retake asks for the job too.
    let serves = isWhole || score.service >= mark.service
    let lifted =
      serves
      ? RedLine.lifted(before, by: current.outcomes).filter { !opened.contains($0) } : []
    let history = ItemHistory(of: attempt.item, among: try store.attempts(of: person.id))
    let reaches =
      isWhole ? score.reaches(mark) : history.isPassed
    let isOpen = !Set(before).union(opened).subtracting(lifted).isEmpty
    let today = day(of: surroundings.now())
    return AttemptResult(
      adherence: score.adherence, service: score.service, decisions: score.outcomes.count,
      passed: reaches, endings: current.ending.map { [$0.scene] } ?? [], openedRedLines: opened,
      liftedRedLines: lifted,
      completion: reaches && !isOpen
        ? Completion(day: today, attestation: .selfAttested) : nil)
  }

  func cycle(of day: Day) -> String {
    (library.organisation?.cycle ?? .year).name(of: day)
  }
}

/// What a graph is kept under.
struct GraphKey: Hashable {
  let edition: EditionID
  let scenario: ScenarioID
}

extension Reply {
  /// The answer as a person gives it.
  init(_ answer: Answer) {
    switch answer {
    case .choose(let id): self = .choose(id)
    case .select(let ids): self = .select(ids)
    case .redact(let ids): self = .redact(ids)
    case .classify(let classes): self = .classify(classes)
    case .order(let ids): self = .order(ids)
    }
  }

  /// The reply as the engine takes it.
  var answer: Answer {
    switch self {
    case .choose(let id): .choose(id)
    case .select(let ids): .select(ids)
    case .redact(let ids): .redact(ids)
    case .classify(let classes): .classify(classes)
    case .order(let ids): .order(ids)
    }
  }
}

extension DiagnosticCode {
  /// Whether it keeps nothing from being played: where a translation is wrong the base text stands.
  fileprivate var isAboutTranslation: Bool {
    [.missingTranslation, .staleTranslation, .orphanTranslation, .translationMarks].contains(self)
  }
}

extension DecisionOutcome {
  /// The stakes as they are kept; conduct that could not be told is kept without weight.
  func records(tallyWeight: Double) -> [FindingRecord] {
    stakes.map { stake in
      FindingRecord(
        clause: stake.clause, verdict: stake.violated > 0 ? .violated : .upheld,
        severity: stake.severity.weight, violated: stake.violated, tallyWeight: tallyWeight)
    }
  }
}

extension Library {
  /// What a pass at an item asks for.
  func mark(of item: Item) -> Mark {
    guard case .module(let id) = item, let module = module(id) else { return Mark() }
    return Mark(adherence: Double(module.mark), decisions: module.minimum)
  }
}
