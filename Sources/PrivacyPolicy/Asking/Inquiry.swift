import Content

/// Finds out by questions what a policy says about a real task.
///
/// A question is asked only where its answer can change what becomes of some clause: the verdicts of
/// all clauses are looked at for all answers that are still possible. It ends where nothing more can
/// change, or where a clause is broken whatever else is answered and whatever the person does
/// otherwise.
public struct Inquiry: Sendable {
  /// What is asked.
  public let questionnaire: Questionnaire
  /// What is stated beforehand.
  public let given: Act
  private let policy: Policy
  private let lists: Set<WordDimension>

  /// Makes an inquiry.
  ///
  /// - Parameters:
  ///   - policy: the policy that is asked.
  ///   - vocabulary: which dimensions may hold several values.
  ///   - given: what is stated beforehand; questions about a dimension of it are not asked.
  public init(
    _ policy: Policy, _ questionnaire: Questionnaire, vocabulary: Vocabulary, given: Act = Act()
  ) {
    self.policy = policy
    self.questionnaire = questionnaire
    self.given = given
    lists = vocabulary.lists
  }

  /// The question to ask next; nil where the answer is settled.
  public func next(after answers: [QuestionID: AskedAnswer]) -> AskedQuestion? {
    let act = open(answers)
    let outlooks = outlooks(of: act)
    guard !outlooks.contains(where: { $0.outlook.isHopeless }) else { return nil }
    let unasked = act.questions.filter { answers[$0.id] == nil }
    return unasked.first { question in
      outlooks.contains { $0.outlook.depends(on: question.id) }
    }
  }

  /// What the policy says, as far as the answers go.
  public func ruling(on answers: [QuestionID: AskedAnswer]) -> Ruling {
    let act = open(answers)
    let outlooks = outlooks(of: act)
    let possible = outlooks.map { (clause: $0.clause.id, standings: $0.outlook.possible) }
    func clauses(_ isSuch: (Set<ClauseStanding>) -> Bool) -> [ClauseID] {
      let found = Set(possible.filter { isSuch($0.standings) }.map(\.clause))
      return policy.clauses.map(\.id).filter(found.contains)
    }
    let hopeless = clauses { $0 == [.hopeless] }
    let broken = clauses { $0.isSubset(of: [.hopeless, .violated]) }
    let doubtful = clauses {
      !$0.isSubset(of: [.hopeless, .violated]) && !$0.isSubset(of: [.silent, .upheld])
    }
    let kept = clauses { $0 == [.upheld] }
    let answer: Ruling.Answer
    if !hopeless.isEmpty {
      answer = .no
    } else if !broken.isEmpty {
      answer = .notLikeThis
    } else if !doubtful.isEmpty {
      answer = .cannotTell
    } else {
      answer = kept.isEmpty ? .noRuleSpeaks : .yes
    }
    let open = act.questions.filter { question in
      outlooks.contains { $0.outlook.depends(on: question.id) }
    }
    return Ruling(
      answer: answer, act: act.settled, example: act.example, broken: broken, hopeless: hopeless,
      doubtful: doubtful,
      kept: kept, open: open.map(\.id))
  }

  private func open(_ answers: [QuestionID: AskedAnswer]) -> OpenAct {
    OpenAct(questionnaire, given: given, answers: answers, lists: lists)
  }

  /// What may become of each clause, those with the fewest combinations first.
  private func outlooks(of act: OpenAct) -> [(clause: Clause, outlook: ClauseOutlook)] {
    let outlooks = policy.clauses.map { clause in
      let sketch = ClauseSketch(
        clause, of: policy, choosable: questionnaire.choosable, for: act)
      return (clause: clause, outlook: ClauseOutlook(sketch, act))
    }
    return outlooks.sorted { ($0.outlook.count ?? .max) < ($1.outlook.count ?? .max) }
  }
}
