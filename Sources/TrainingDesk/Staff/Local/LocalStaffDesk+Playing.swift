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
    let open = try store.openAttempt(of: person.id, item: item)
    if let open { return sitting(at: try restored(open), isResumed: true, isFresh: false) }
    let (attempt, edition) = try newAttempt(at: item, person)
    let fresh = try restored(attempt, edition: edition, decisions: [])
    try store.begin(attempt, edition: edition)
    played[attempt.id] = fresh
    return sitting(at: fresh, isResumed: false, isFresh: true)
  }

  /// Takes an answer: plays it, saves it, and only then says what it came to.
  public func answer(
    _ reply: Reply, at sitting: Sitting
  ) throws -> (outcome: Outcome, next: Sitting) {
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
      outcome(of: step, under: current.graph.judge.policy),
      self.sitting(at: current, isResumed: false, isFresh: false)
    )
  }

  // MARK: Beginning and resuming

  /// A new attempt at an item: the whole, or what must still be got right.
  private func newAttempt(
    at item: Item, _ person: Person
  ) throws -> (Attempt, Edition) {
    let now = surroundings.now()
    var purpose = AttemptPurpose.full
    guard var scenario = try next(of: item, person) else {
      throw StaffDeskError.noSuchItem(title(of: item), known: [])
    }
    var edition: Edition?
    let open = try redLines(of: item, person)
    if !open.isEmpty, let former = try former(of: item, person, missing: open),
      former.result?.passed == true
    {
      purpose = .redLine(open)
      if let parallel = parallel(on: open, besides: former.situations) {
        scenario = parallel
      } else {
        scenario = former.situations.first ?? scenario
        edition = try store.edition(former.edition)
      }
    }
    let today = day(of: now)
    let kept = try edition ?? self.edition(of: scenario, item)
    let attempt = Attempt(
      id: AttemptID(surroundings.newName()), person: person.id, item: item, purpose: purpose,
      situations: [scenario], edition: kept.id, seed: surroundings.newSeed(), startedAt: now,
      startedOn: today, team: person.team, cycle: cycle(of: today))
    return (attempt, kept)
  }

  /// The situation in which all these clauses can be got right, besides those just played.
  private func parallel(on clauses: [ClauseID], besides played: [ScenarioID]) -> ScenarioID? {
    let candidates = clauses.compactMap { library.curriculum.parallel(on: $0, besides: played) }
    return candidates.first { candidate in
      clauses.allSatisfy { library.curriculum.situations(on: $0).contains(candidate) }
    }
  }

  /// The last whole attempt at an item that missed one of these clauses.
  private func former(
    of item: Item, _ person: Person, missing clauses: [ClauseID]
  ) throws -> Attempt? {
    try store.attempts(of: person.id).last { attempt in
      attempt.item == item && attempt.purpose == .full
        && attempt.result?.openedRedLines.contains(where: clauses.contains) == true
    }
  }

  /// The files that a situation is played from, as they are now.
  private func edition(of scenario: ScenarioID, _ item: Item) throws -> Edition {
    try requireSound(scenario)
    var module: ModuleID?
    if case .module(let id) = item { module = id }
    return files.edition(library.editionPaths(of: [scenario], module: module))
  }

  /// Refuses a situation that has errors, or words and rules that have.
  private func requireSound(_ id: ScenarioID) throws {
    guard let entry = library.scenarios[id] else {
      throw StaffDeskError.noSuchItem(id.rawValue, known: [])
    }
    var errors = library.diagnostics.filter { diagnostic in
      diagnostic.severity == .error
        && (diagnostic.file.contains("content/policies/")
          || diagnostic.file.hasSuffix(Library.vocabularyPath)
          || !entry.isSound && diagnostic.file.hasSuffix(entry.paths[0]))
    }
    errors += entry.located(
      entry.base.unknownNames(under: library.policy) + entry.base.routeProblems
    ).filter { $0.severity == .error }
    guard errors.isEmpty else { throw StaffDeskError.badContent(errors) }
  }

  /// An attempt with its stored answers played again.
  func restored(_ attempt: Attempt) throws -> PlayedAttempt {
    if let known = played[attempt.id] { return known }
    let decisions = try store.decisions(of: attempt.id)
    let edition = try store.edition(attempt.edition)
    guard let edition else { throw StaffDeskError.brokenAttempt(attempt.id) }
    let restored = try restored(attempt, edition: edition, decisions: decisions)
    played[attempt.id] = restored
    return restored
  }

  private func restored(
    _ attempt: Attempt, edition: Edition, decisions: [DecisionRecord]
  ) throws -> PlayedAttempt {
    let library = Library(LibraryFiles(edition))
    guard let id = attempt.situations.first, let entry = library.scenarios[id] else {
      throw StaffDeskError.brokenAttempt(attempt.id)
    }
    let graph = ScenarioGraph(
      entry.scenario(in: language), judge: Judge(library.policy), vocabulary: library.vocabulary)
    do throws(AnswerError) {
      var restored = PlayedAttempt(attempt, library, graph, id)
      if case .redLine(let clauses) = attempt.purpose,
        let source = try source(of: attempt, clauses), source.situations == attempt.situations
      {
        restored = try PlayedAttempt(
          attempt, library, graph, id, asking: clauses, of: try answers(of: source),
          seed: source.seed)
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

  /// The attempt whose slips a retake asks again; nil where there is none or the store fails.
  private func source(
    of attempt: Attempt, _ clauses: [ClauseID]
  ) throws(AnswerError) -> Attempt? {
    let attempts = (try? store.attempts(of: attempt.person)) ?? []
    return attempts.last { former in
      former.item == attempt.item && former.purpose == .full
        && former.result?.openedRedLines.contains(where: clauses.contains) == true
    }
  }

  private func answers(of attempt: Attempt) throws(AnswerError) -> [GivenAnswer] {
    let decisions = (try? store.decisions(of: attempt.id)) ?? []
    return decisions.compactMap { decision in
      Answer(decision.answer).map { GivenAnswer(decision.decision, $0) }
    }
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
      decidedOn: today, team: person.team, cycle: cycle(of: today), service: step.outcome.service,
      findings: step.outcome.records(tallyWeight: weight))
  }

  /// How a finished attempt went, and whether it completes its item.
  private func result(
    of current: PlayedAttempt, _ person: Person
  ) throws -> AttemptResult {
    let attempt = current.attempt
    let score = Score(of: current.outcomes)
    let before = try redLines(of: attempt.item, person)
    let opened = score.redLines
    let lifted = RedLine.lifted(before, by: current.outcomes).filter { !opened.contains($0) }
    let reaches: Bool
    if attempt.purpose == .full {
      reaches = score.reaches(current.library.mark(of: attempt.item))
    } else {
      reaches = try former(of: attempt.item, person, missing: before)?.result?.passed ?? false
    }
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

extension Reply {
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

extension DecisionOutcome {
  /// The stakes as they are kept; conduct that could not be told is kept without weight.
  fileprivate func records(tallyWeight: Double) -> [FindingRecord] {
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
    guard case .module(let id) = item, let module = curriculum[id] else { return Mark() }
    return Mark(adherence: Double(module.mark), decisions: module.minimum)
  }
}
