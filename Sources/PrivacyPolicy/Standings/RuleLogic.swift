import Content

/// A clause as numbers of questions: its verdict follows from how they stand, and from nothing else.
struct RuleLogic: Sendable {
  let clause: Clause
  let namesOp: Bool
  let when: [Int]
  /// What keeps the clause: `require` where it has one, then each `unless`.
  let ways: [[Int]]
  /// All questions it reads, in order.
  let questions: [Int]

  init(_ rule: Rule, number: (Question) -> Int) {
    clause = rule.clause
    namesOp = rule.namesOp
    when = rule.when.questions.map(number)
    ways = ([rule.require].compactMap(\.self) + rule.unless).map { $0.questions.map(number) }
    questions = Set(when + ways.joined()).sorted()
  }

  /// The verdict, as ``Judge`` gives it; nil where the clause does not speak.
  func verdict(_ standings: Standings, touchesNoData: Bool) -> ClauseVerdict? {
    if touchesNoData && namesOp { return nil }
    let speaks = speaks(standings)
    guard speaks != .no else { return nil }
    let kept = ways.some { way in way.all { RuleLogic.truth(standings[$0]) } }
    if kept == .yes { return .upheld }
    if speaks == .unknown { return .undetermined }
    return kept == .no ? .violated : .undetermined
  }

  private func speaks(_ standings: Standings) -> Truth {
    var allHold = true
    var isOpen = false
    for question in when {
      switch standings[question] {
      case .no: return .no
      case .open: (allHold, isOpen) = (false, true)
      case .unstated: allHold = false
      case .yes: break
      }
    }
    return allHold ? .yes : isOpen ? .unknown : .no
  }

  private static func truth(_ standing: Standing) -> Truth {
    switch standing {
    case .no: .no
    case .open, .unstated: .unknown
    case .yes: .yes
    }
  }
}

/// A policy as numbered questions: those that several clauses ask are one.
struct PolicyLogic: Sendable {
  let policy: Policy
  let questions: [Question]
  /// In the order of the policy.
  let rules: [RuleLogic]
  /// The numbers of the questions by what they ask about.
  let byDimension: [ActDimension: [Int]]

  init(_ judge: Judge) {
    policy = judge.policy
    var numbers: [Question: Int] = [:]
    var questions: [Question] = []
    rules = judge.rules.map { rule in
      RuleLogic(rule) { question in
        if let known = numbers[question] { return known }
        numbers[question] = questions.count
        questions.append(question)
        return questions.count - 1
      }
    }
    self.questions = questions
    byDimension = Dictionary(grouping: questions.indices) { questions[$0].dimension }
  }

  /// How every question stands for an act.
  func standings(of act: LaidOutAct) -> Standings {
    var standings = Standings(count: questions.count)
    for (number, question) in questions.enumerated() {
      let measure = question.measure(act, policy.register)
      standings.values[number] =
        measure.isUnstated ? .unstated : Standing(measure.truth)
    }
    return standings
  }
}
