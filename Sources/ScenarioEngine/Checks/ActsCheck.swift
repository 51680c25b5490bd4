public import Content
public import PrivacyPolicy

/// Checks what the acts of a situation state, and what a policy says of them.
public struct ActsCheck {
  private let scenario: Scenario
  private let judge: Judge
  private let baseline: Judge
  private let vocabulary: Vocabulary
  private let met: FactsMet

  /// Makes the check.
  ///
  /// - Parameters:
  ///   - judge: the organisation's policy, which must be able to judge every act.
  ///   - baseline: the shipped policy, against which alone `expect` is held.
  ///   - exploration: the situation explored under the organisation's policy; nil to explore it
  ///     here, where it has facts that hold only at times.
  public init(
    _ scenario: Scenario, judge: Judge, baseline: Judge, vocabulary: Vocabulary,
    exploration: Exploration? = nil
  ) {
    self.scenario = scenario
    self.judge = judge
    self.baseline = baseline
    self.vocabulary = vocabulary
    met = FactsMet(scenario, judge: judge, vocabulary: vocabulary, exploration)
  }

  /// All that is wrong with the acts, in the order of the file.
  public var diagnostics: [Diagnostic] {
    scenario.scenes.flatMap { scene -> [Diagnostic] in
      guard let decision = scene.decision else { return [] }
      let path = scene.path.appending("decide")
      switch decision.kind {
      case .choose(let options):
        return options.indices.flatMap { place in
          check(
            options[place], place, of: decision,
            at: path.appending("options").appending(options[place].id.rawValue))
        }
      case .select(let task):
        return check(task, of: decision, at: path.appending("items"), onlyPersonal: false)
      case .redact(let task, _):
        return check(task, of: decision, at: path.appending("spans"), onlyPersonal: true)
      case .classify(let task): return unclassified(task, at: path.appending("items"))
      case .order: return []
      }
    }
  }

  private func check(
    _ option: ChoiceOption, _ place: Int, of decision: Decision,
    at path: @autoclosure () -> ContentPath
  ) -> [Diagnostic] {
    guard let act = option.act else {
      guard option.expectation != nil else { return [] }
      return [
        Diagnostic(
          .expectation, at: path().appending("expect"), "`\(option.id)` has no act to judge",
          help: "state the `act`, or take out the `expect`")
      ]
    }
    var found = repeats(act, of: decision, at: path().appending("act"))
    for facts in met.facts(of: decision, offering: place) {
      let statement = facts.overlaid(by: act)
      let resolved = statement.resolved(fillingDefaults: true)
      found += unstated(statement, resolved, at: path().appending("act"))
      let judgement = judge.judge(resolved)
      found += undetermined(judgement, at: path().appending("act"))
      // The shipped policy is mostly the organisation's own, and is then asked once.
      let isBaseline = judge.policy.id == baseline.policy.id
      found += contradicted(
        option, isBaseline ? judgement : baseline.judge(resolved), at: path().appending("expect"))
    }
    return found.unique
  }

  private func check(
    _ task: HandlingTask, of decision: Decision, at path: ContentPath, onlyPersonal: Bool
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let judged = task.items.filter { !onlyPersonal || $0.statement.act.words[.data] != nil }
    for item in judged {
      let path = path.appending(item.id.rawValue)
      found += repeats(item.statement, of: decision, at: path)
      for facts in met.facts(of: decision) {
        let statement = facts.overlaid(by: item.statement)
        let resolved = statement.resolved(fillingDefaults: true)
        found += unstated(statement, resolved, at: path)
        found += undetermined(judge.judge(resolved), at: path)
      }
    }
    // Together they are no clearer than alone.
    let isClear = !found.contains { $0.code == .undeterminedAct }
    if task.isJudgedTogether, isClear, !judged.isEmpty {
      for facts in met.facts(of: decision) {
        let acts = judged.map { facts.overlaid(by: $0.statement).resolved(fillingDefaults: true) }
        found += undetermined(judge.judge(Act.together(acts)), at: path)
      }
    }
    return found.unique
  }

  /// A dimension in both facts and act.
  private func repeats(
    _ statement: ActStatement, of decision: Decision, at path: @autoclosure () -> ContentPath
  ) -> [Diagnostic] {
    guard !decision.facts.isEmpty else { return [] }
    let facts = decision.statedFacts.stated
    return statement.stated.intersection(facts).map(\.name).sorted().map { name in
      Diagnostic(
        .factInAct, at: path().appending(name), atKey: true,
        "`\(name)` stands in both the facts and the act",
        help: "keep it in the facts where it is true whatever is chosen, else in every act")
    }
  }

  /// A dimension that belongs to the op and is not stated; for `disclose` before defaults.
  private func unstated(
    _ statement: ActStatement, _ filled: Act, at path: @autoclosure () -> ContentPath
  ) -> [Diagnostic] {
    guard let ops = statement.act.words[.op] else { return [] }
    let stated = (own: statement.stated, filled: filled.stated)
    return ops.flatMap { op -> [Diagnostic] in
      let stated = op.isUnder("disclose") ? stated.own : stated.filled
      return vocabulary.mustState(op).filter { !stated.contains($0) }.map { dimension in
        Diagnostic(
          .unstatedFact, at: path(), "`\(op)` does not state `\(dimension.name)`",
          help: "state `\(dimension.name)` in the act or the facts, even where it is empty")
      }
    }
  }

  private func undetermined(
    _ judgement: Judgement, at path: @autoclosure () -> ContentPath
  ) -> [Diagnostic] {
    let open = judgement.findings.filter { $0.verdict == .undetermined }
    return open.map { finding in
      let names = Set(finding.failed.map(\.dimension.name)).sorted()
      let list = names.map { "`\($0)`" }.joined(separator: ", ")
      return Diagnostic(
        .undeterminedAct, at: path(),
        "the policy can't tell whether this keeps `\(finding.clause)`",
        help: "state \(list) more exactly")
    }
  }

  private func contradicted(
    _ option: ChoiceOption, _ judgement: Judgement, at path: @autoclosure () -> ContentPath
  ) -> [Diagnostic] {
    let violated = judgement.clauses(.violated)
    let upheld = judgement.clauses(.upheld)
    let agrees: Bool
    switch option.expectation {
    case .violates(let clauses): agrees = Set(clauses) == Set(violated)
    case .upholds(let clauses):
      agrees = violated.isEmpty && Set(clauses).isSubset(of: upheld)
    case .uncovered: agrees = judgement.verdict == .uncovered
    case nil:
      guard judgement.verdict == .uncovered else { return [] }
      return [
        Diagnostic(
          .uncoveredAct, at: path(), "no clause speaks about `\(option.id)`",
          help: "say `expect: uncovered` if that is meant, or take out the `act`")
      ]
    }
    guard !agrees else { return [] }
    return [
      Diagnostic(
        .expectation, at: path(), "the judge says that `\(option.id)` \(judgement.words)",
        help: "mend the act, or the `expect` if the judge is right")
    ]
  }

  private func unclassified(_ task: ClassifyTask, at path: ContentPath) -> [Diagnostic] {
    task.items.filter { task.rightClass(of: $0, under: judge.policy) == nil }.map { item in
      Diagnostic(
        .unclassified, at: path.appending(item.id.rawValue), atKey: true,
        "`\(item.id)` belongs to no class", help: "widen a class, or give one `else: true`")
    }
  }
}

extension Judgement {
  /// What the judge says, in words.
  fileprivate var words: String {
    let list: ([ClauseID]) -> String = { $0.map { "`\($0)`" }.joined(separator: ", ") }
    switch verdict {
    case .violates: return "violates \(list(clauses(.violated)))"
    case .undetermined: return "leaves \(list(clauses(.undetermined))) undetermined"
    case .upholds: return "upholds \(list(clauses(.upheld)))"
    case .uncovered: return "is uncovered"
    }
  }
}

extension [Diagnostic] {
  /// Each diagnostic once, in order.
  fileprivate var unique: [Diagnostic] {
    guard count > 1 else { return self }
    var known: Set<Diagnostic> = []
    return filter { known.insert($0).inserted }
  }
}
