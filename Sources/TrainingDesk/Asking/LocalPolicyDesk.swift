public import Content
public import ContentFiles
import PrivacyPolicy

/// Why a library's policy cannot be asked.
public enum PolicyDeskError: Error, Sendable {
  /// The content has errors: what it says may be wrong.
  case badContent([LocatedDiagnostic])
  /// It holds no questions.
  case noQuestions
}

/// The policy of a library on this machine, asked in a language.
public struct LocalPolicyDesk: PolicyDesk {
  /// Whom to ask and what to ring; nil where that is not known.
  public let organisation: Organisation?
  private let policy: Policy
  private let questionnaire: Questionnaire
  private let vocabulary: Vocabulary
  private let language: Language

  /// Opens the desk.
  ///
  /// - Throws: ``PolicyDeskError`` where the policy, its words or the questions cannot be trusted.
  public init(_ library: Library, language: Language) throws(PolicyDeskError) {
    let errors = (library.groundworkDiagnostics + library.questionDiagnostics).filter {
      $0.severity == .error
    }
    guard errors.isEmpty else { throw .badContent(Array(Set(errors)).sorted()) }
    guard let questionnaire = library.questionnaire else { throw .noQuestions }
    organisation = library.organisation
    policy = library.policy
    vocabulary = library.vocabulary
    self.questionnaire = questionnaire
    self.language = language
  }

  private func inquiry(given: Act = Act()) -> Inquiry {
    Inquiry(policy, questionnaire, vocabulary: vocabulary, given: given)
  }

  // MARK: Questions

  /// What comes after some replies: another question, or the answer.
  public func step(after replies: [TaskReply]) -> TaskStep {
    var answers: [QuestionID: AskedAnswer] = [:]
    for reply in replies {
      guard let question = questionnaire[reply.question] else { continue }
      if reply.choices.contains(TaskReply.other) {
        return .answer(answer(inquiry().ruling(on: answers), as: .notCovered))
      }
      let chosen = question.options.filter { reply.choices.contains($0.id) }
      if chosen.contains(where: { $0.meaning == .incident }) { return .incident }
      let isUnknown = reply.choices.contains(TaskReply.unknown)
      answers[question.id] = isUnknown ? .unknown : question.answer(chosen)
    }
    let inquiry = inquiry()
    guard let next = inquiry.next(after: answers) else {
      return .answer(answer(inquiry.ruling(on: answers)))
    }
    return .question(shown(next))
  }

  private func shown(_ question: AskedQuestion) -> TaskQuestion {
    var choices = question.options.map { ShownChoice(id: $0.id, text: $0.text[language]) }
    choices.append(ShownChoice(id: TaskReply.unknown, text: questionnaire.unknown[language]))
    choices.append(ShownChoice(id: TaskReply.other, text: questionnaire.other[language]))
    return TaskQuestion(
      id: question.id,
      decision: ShownDecision(
        ask: question.ask[language], task: question.picksSeveral ? .select : .choose,
        choices: choices))
  }

  // MARK: The answer

  /// What the policy says about a task that is stated at once.
  public func answer(to statements: [String]) throws(StatedActError) -> TaskAnswer {
    answer(inquiry(given: try StatedAct(statements, vocabulary).act).ruling(on: [:]))
  }

  private func answer(_ ruling: Ruling, as kind: TaskAnswer.Kind? = nil) -> TaskAnswer {
    let change = kind == nil && ruling.answer == .notLikeThis ? change(of: ruling.example) : nil
    let kind = kind ?? ruling.answer.kind(canBeMended: change != nil)
    return TaskAnswer(
      kind: kind, act: ruling.act,
      broken: broken(ruling), kept: cards(ruling.kept), doubtful: cards(ruling.doubtful),
      changes: (change?.steps ?? []).map {
        ShownChange($0, vocabulary: vocabulary, in: language)
      },
      asksAgain: change.map { !isFine($0.act) } ?? false,
      open: kind == .cannotTell ? open(ruling) : [],
      contact: organisation?.privacyContact)
  }

  private func change(of act: Act) -> ActChange? {
    let change = Judge(policy).smallestChange(
      of: act, changing: questionnaire.choosable, vocabulary: vocabulary)
    guard let change, !change.steps.isEmpty else { return nil }
    // To keep something for no day at all is not to keep it, which is no answer to a question.
    return change.act.numbers[.keepDays] == 0 ? nil : change
  }

  /// Whether an act is fine whatever is answered to the questions that it leaves open.
  private func isFine(_ act: Act) -> Bool { inquiry(given: act).ruling(on: [:]).answer == .yes }

  /// What is not known and would change something; a no stands whatever it is.
  private func open(_ ruling: Ruling) -> [TaskAnswer.Open] {
    ruling.open.compactMap { questionnaire[$0] }.map { question in
      TaskAnswer.Open(
        ask: question.ask[language],
        dimensions: ActDimension.names.filter { name in
          question.about.contains { $0.name == name }
        })
    }
  }

  private func cards(_ clauses: [ClauseID]) -> [RuleCard] {
    clauses.compactMap { policy[$0] }.map { RuleCard($0, in: language) }
  }

  private func broken(_ ruling: Ruling) -> [TaskAnswer.Broken] {
    let findings = Judge(policy).judge(ruling.example).findings
    return ruling.broken.compactMap { id in
      guard let clause = policy[id] else { return nil }
      let failed = findings.first { $0.clause == id && $0.verdict == .violated }?.failed ?? []
      return TaskAnswer.Broken(
        rule: RuleCard(clause, in: language),
        by: clause.effect == .forbid ? [] : failed.flatMap(labels))
    }
  }

  /// The values that came out badly, by their labels.
  private func labels(of atom: FailedAtom) -> [String] {
    atom.offending.map { value in
      switch (value, atom.dimension) {
      case (.word(let word), .words(let dimension)):
        vocabulary.label(word, in: dimension, language)
      case (.number(let number), .number(let dimension)):
        vocabulary.label(number, of: dimension, language)
      case (.word(let word), .number): word.rawValue
      case (.number(let number), .words): String(number)
      }
    }
  }
}

extension AskedQuestion {
  /// What was chosen, as an answer; what goes with nothing else gives way to what is said besides.
  fileprivate func answer(_ chosen: [AskedOption]) -> AskedAnswer {
    let besides = chosen.filter { !$0.standsAlone }
    if !besides.isEmpty { return .chosen(besides.map(\.id)) }
    // Nothing of all this is what such an option says.
    return options.first(where: \.standsAlone).map { .chosen([$0.id]) } ?? .unknown
  }
}

extension Ruling.Answer {
  fileprivate func kind(canBeMended: Bool) -> TaskAnswer.Kind {
    switch self {
    case .yes: .yes
    case .no: .no
    case .notLikeThis: canBeMended ? .notYet : .no
    case .cannotTell: .cannotTell
    case .noRuleSpeaks: .noRule
    }
  }
}
