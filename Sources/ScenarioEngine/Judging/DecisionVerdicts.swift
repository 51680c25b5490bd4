import Content
import PrivacyPolicy

/// What the judge says of everything that can be answered at a decision.
enum DecisionVerdicts: Sendable {
  /// By option; nil where the option is no act.
  case choose([Judgement?])
  case handle(HandlingVerdicts)
  /// By item: the class it belongs to; nil where it matches none.
  case classify([ClassID?])
  /// The pairs of steps that are in order.
  case order(Set<OrderTask.Pair>)

  init(of decision: Decision, facts: ActStatement, judge: Judge) {
    switch decision.kind {
    case .choose(let options):
      self = .choose(
        options.map { option in
          option.act.map {
            judge.judge(facts.overlaid(by: $0).resolved(fillingDefaults: true))
          }
        })
    case .select(let task):
      self = .handle(HandlingVerdicts(task, facts: facts, judge: judge, onlyPersonal: false))
    case .redact(let task, _):
      self = .handle(HandlingVerdicts(task, facts: facts, judge: judge, onlyPersonal: true))
    case .classify(let task):
      self = .classify(task.items.map { task.rightClass(of: $0, under: judge.policy) })
    case .order(let task):
      self = .order(task.closure)
    }
  }
}

/// What the judge says of items kept alone and together.
///
/// With `W` the items that alone violate a clause and `FP` those of them kept, a violation counts
/// `min(1, 2·|FP|/|W|)`, and 1 where keeping nothing violates it too or only the combination does.
struct HandlingVerdicts: Sendable {
  private let task: HandlingTask
  private let judge: Judge
  private let facts: ActStatement
  /// By item; nil where keeping it is no act.
  private let alone: [Judgement?]
  private let empty: Set<ClauseID>
  /// The clauses that some answer violates.
  let atStake: Set<ClauseID>

  init(_ task: HandlingTask, facts: ActStatement, judge: Judge, onlyPersonal: Bool) {
    self.task = task
    self.judge = judge
    self.facts = facts
    let places = task.items.indices
    let isAct = task.items.map { !onlyPersonal || $0.statement.act.words[.data] != nil }
    let judgedAlone: [Judgement?] = places.map { place in
      guard isAct[place] else { return nil }
      return judge.judge(
        task.isJudgedTogether
          ? task.act(keeping: [place], facts: facts, of: isAct)
          : facts.overlaid(by: task.items[place].statement).resolved(fillingDefaults: true))
    }
    alone = judgedAlone
    self.isAct = isAct
    var stakes = Set(judgedAlone.compactMap(\.self).flatMap { $0.clauses(.violated) })
    guard task.isJudgedTogether else {
      (empty, atStake) = ([], stakes)
      return
    }
    func violations(keeping kept: [Int]) -> [ClauseID] {
      judge.judge(task.act(keeping: kept, facts: facts, of: isAct)).clauses(.violated)
    }
    empty = Set(violations(keeping: []))
    stakes.formUnion(empty)
    stakes.formUnion(violations(keeping: Array(places)))
    for left in places {
      stakes.formUnion(violations(keeping: places.filter { $0 != left }))
      for right in places where right > left {
        stakes.formUnion(violations(keeping: [left, right]))
      }
    }
    atStake = stakes
  }

  private let isAct: [Bool]

  /// What keeping these items comes to: the findings, and by violated clause how much it counts.
  func judgement(keeping kept: [Int]) -> (findings: [Finding], violated: [ClauseID: Double]) {
    let findings = findings(keeping: kept)
    return (findings, violated(by: findings, keeping: kept))
  }

  /// What the judge finds of keeping these items, in the order of the policy.
  func findings(keeping kept: [Int]) -> [Finding] {
    let judged =
      task.isJudgedTogether
      ? [judge.judge(task.act(keeping: kept, facts: facts, of: isAct))]
      : kept.compactMap { alone[$0] }
    return worst(of: judged.flatMap(\.findings))
  }

  /// By violated clause how much it counts that these items are kept.
  func violated(by findings: [Finding], keeping kept: [Int]) -> [ClauseID: Double] {
    var violated: [ClauseID: Double] = [:]
    for finding in findings where finding.verdict == .violated {
      violated[finding.clause] = share(of: finding.clause, keeping: kept)
    }
    return violated
  }

  /// By item: the first that states the same, so that keeping either comes to the same findings;
  /// nil where keeping it is no act.
  var kinds: [Int?] {
    task.items.indices.map { place in
      guard isAct[place] else { return nil }
      return task.items.indices.first {
        isAct[$0] && task.items[$0].statement == task.items[place].statement
      }
    }
  }

  /// The kept items that violate something alone; all of them where only the combination does.
  func offenders(among kept: [Int], violated: Set<ClauseID>) -> [Int] {
    let offenders = kept.filter { place in
      (alone[place]?.clauses(.violated) ?? []).contains { violated.contains($0) }
    }
    return offenders.isEmpty && !violated.isEmpty ? kept : offenders
  }

  /// Whether keeping the item alone violates something.
  func violates(_ place: Int) -> Bool { alone[place]?.verdict == .violates }

  private func share(of clause: ClauseID, keeping kept: [Int]) -> Double {
    guard !empty.contains(clause) else { return 1 }
    let violators = task.items.indices.filter {
      alone[$0]?.clauses(.violated).contains(clause) ?? false
    }
    let caught = violators.count(where: kept.contains)
    guard !violators.isEmpty, caught > 0 else { return 1 }
    return min(1, 2 * Double(caught) / Double(violators.count))
  }

  /// One finding a clause, the worst, in the order of the policy.
  private func worst(of findings: [Finding]) -> [Finding] {
    let graveness: (ClauseVerdict) -> Int = { [.upheld, .undetermined].firstIndex(of: $0) ?? 2 }
    var worst: [ClauseID: Finding] = [:]
    for finding in findings {
      if let known = worst[finding.clause],
        graveness(known.verdict) >= graveness(finding.verdict)
      {
        continue
      }
      worst[finding.clause] = finding
    }
    return judge.policy.clauses.compactMap { worst[$0.id] }
  }
}

extension HandlingTask {
  /// The one act of keeping these items: each dimension that they state is the union over them;
  /// where none is kept, each that some item states is stated as empty.
  fileprivate func act(keeping kept: [Int], facts: ActStatement, of isAct: [Bool]) -> Act {
    let statements = kept.filter { isAct[$0] }.map { items[$0].statement }
    guard !statements.isEmpty else {
      var base = facts
      for case .words(let dimension) in Set(items.flatMap(\.statement.stated)) {
        base.act.words[dimension] = []
      }
      return base.resolved(fillingDefaults: true)
    }
    if statements.allSatisfy({ $0.keyedConsent == nil }) {
      let union = ActStatement(act: Act.together(statements.map(\.act)))
      return facts.overlaid(by: union).resolved(fillingDefaults: true)
    }
    return Act.together(
      statements.map { facts.overlaid(by: $0).resolved(fillingDefaults: true) })
  }
}
