import Content
import PrivacyPolicy

/// A small policy with questions about acts, and what comes of every way to answer them all.
struct RandomInquiry {
  /// All answers, finer ones included.
  typealias Answers = [QuestionID: AskedAnswer]

  /// In how many ways all can be answered at most.
  private static let most = 100
  static let lists: Set<WordDimension> = [.op, .data, .purpose, .origin, .measure]

  let policy: Policy
  let questionnaire: Questionnaire

  init(seed: UInt64) {
    var draw = RandomActs(seed: seed)
    let known = draw.policy()
    let compatible = Clause.requiring(
      id: "CMP-1", [Atom(.purpose, .only, [.compatible])], when: [Atom(.op, .any, ["a"])],
      unless: [[Atom(.origin, .any, ["e"]), Atom(.channel, .any, ["a"])]])
    let rows = known.register.mapValues {
      RegisterRow(data: $0.allowed[.data] ?? [], compatible: ["a", "e.f"])
    }
    policy = Policy(
      id: "random", version: 1, parameters: known.parameters, groups: known.groups,
      register: rows, clauses: known.clauses + [compatible])
    let dimensions: [WordDimension] = draw.shuffled([.op, .data, .purpose, .measure, .channel])
    var questions = dimensions.prefix(3).map { RandomInquiry.question(about: $0, &draw) }
    if draw.below(2) == 0 { questions.append(RandomInquiry.origin("origin", &draw)) }
    if draw.below(4) == 0 { questions.append(RandomInquiry.origin("origin-then", &draw)) }
    if draw.below(2) == 0 { questions.append(RandomInquiry.hours(&draw)) }
    // As many as can be answered in every way.
    while questions.map({ RandomInquiry.ways(of: $0).count }).reduce(1, *) > RandomInquiry.most {
      questions.remove(at: draw.below(questions.count))
    }
    questionnaire = Questionnaire(
      questions: questions,
      choosable: draw.below(2) == 0
        ? [.words(.data), .words(.measure)] : [.words(.channel), .number(.hours)])
  }

  var inquiry: Inquiry {
    Inquiry(
      policy, questionnaire, vocabulary: Vocabulary(entries: [:], lists: RandomInquiry.lists))
  }

  // MARK: Questions

  private static func question(
    about dimension: WordDimension, _ draw: inout RandomActs
  ) -> AskedQuestion {
    let id = QuestionID(dimension.rawValue)
    let several = [.op, .data, .measure].contains(dimension) && draw.below(2) == 0
    var options = (0..<(2 + draw.below(2))).map { place in
      option(ChoiceID("o\(place)"), about: dimension, &draw)
    }
    if draw.below(3) == 0 {
      let finer = AskedQuestion(
        id: QuestionID("\(id).finer"), ask: text, about: [.words(dimension)],
        picksSeveral: several,
        options: (0..<2).map { option(ChoiceID("f\($0)"), about: dimension, &draw) })
      options[0] = AskedOption(id: "o0", text: text, meaning: .finer(finer, coarse: nil))
    }
    if several, draw.below(2) == 0 {
      options.append(
        AskedOption(
          id: "none", text: text, meaning: .says(ActPiece([dimension: []])), standsAlone: true))
    }
    return AskedQuestion(
      id: id, ask: text, about: [.words(dimension)], picksSeveral: several, options: options)
  }

  private static func option(
    _ id: ChoiceID, about dimension: WordDimension, _ draw: inout RandomActs
  ) -> AskedOption {
    var act: Act = [dimension: draw.list(of: 0...2)]
    // Some answers say more than they were asked.
    if draw.below(4) == 0 { act.words[.channel] = draw.list(of: 1...1) }
    return AskedOption(id: id, text: text, meaning: .says(ActPiece(act)))
  }

  private static func origin(_ id: QuestionID, _ draw: inout RandomActs) -> AskedQuestion {
    AskedQuestion(
      id: id, ask: text, about: [.words(.origin)],
      options: [
        AskedOption(
          id: "same", text: text, meaning: .says(ActPiece([:], originIsPurpose: true))),
        AskedOption(
          id: "other", text: text, meaning: .says(ActPiece([.origin: draw.list(of: 1...1)]))),
      ])
  }

  private static func hours(_ draw: inout RandomActs) -> AskedQuestion {
    AskedQuestion(
      id: "hours", ask: text, about: [.number(.hours)],
      options: [1, 5].map { hours in
        AskedOption(
          id: ChoiceID("h\(hours)"), text: text,
          meaning: .says(ActPiece(Act(numbers: [.hours: Double(hours)]))))
      })
  }

  private static let text = LocalisedText(["en": "x"])

  // MARK: Every way to answer

  /// Every way to answer all questions.
  var completions: [Answers] {
    questionnaire.questions.reduce([[:]]) { known, question in
      known.flatMap { answers in
        RandomInquiry.ways(of: question).map { answers.merging($0) { $1 } }
      }
    }
  }

  /// The ways to answer a question and what is finer below it.
  private static func ways(of question: AskedQuestion) -> [Answers] {
    let alone = question.options.filter(\.standsAlone)
    let rest = question.options.filter { !$0.standsAlone }
    let sets =
      question.picksSeveral
      ? (1..<(1 << rest.count)).map { bits in
        rest.indices.filter { bits & (1 << $0) != 0 }.map { rest[$0] }
      } : rest.map { [$0] }
    return (sets + alone.map { [$0] }).flatMap { chosen -> [Answers] in
      let start: Answers = [question.id: .chosen(chosen.map(\.id))]
      return chosen.reduce([start]) { known, option in
        guard case .finer(let finer, _) = option.meaning else { return known }
        return known.flatMap { answers in
          ways(of: finer).map { answers.merging($0) { $1 } }
        }
      }
    }
  }

  /// The act that answers to all questions state, put together by hand.
  func act(of answers: Answers) -> Act {
    var act: Act = [:]
    var isSame = false
    func add(_ question: AskedQuestion) {
      guard case .chosen(let ids)? = answers[question.id] else { return }
      for option in question.options where ids.contains(option.id) {
        switch option.meaning {
        case .finer(let finer, _): add(finer)
        case .incident: break
        case .says(let piece):
          act.numbers.merge(piece.act.numbers) { first, _ in first }
          for (dimension, words) in piece.act.words where dimension != .origin || !isSame {
            let adds = [.op, .data, .measure].contains(dimension)
            let known = act.words[dimension]
            act.words[dimension] =
              known.map { known in
                adds ? known + words.filter { !known.contains($0) } : known
              } ?? words
          }
          isSame = isSame || piece.originIsPurpose && act.words[.origin] == nil
        }
      }
    }
    questionnaire.questions.forEach(add)
    if isSame { act.words[.origin] = act.words[.purpose] }
    return act
  }

  // MARK: What comes of it

  /// What the judge says of each clause that speaks, and whether nothing can keep it that may be
  /// chosen: judged by what the clause asks of the rest alone.
  func standings(of answers: Answers) -> [ClauseID: String] {
    let act = act(of: answers)
    var standings: [ClauseID: String] = [:]
    for finding in Judge(policy).judge(act).findings {
      standings[finding.clause] = finding.verdict.rawValue
    }
    for clause in policy.clauses where standings[clause.id] == "violated" {
      func reduced(_ pattern: Pattern) -> Pattern {
        Pattern(pattern.atoms.filter { !questionnaire.choosable.contains($0.dimension) })
      }
      guard reduced(clause.when) == clause.when else { continue }
      let core = Clause(
        id: clause.id, pillar: clause.pillar, source: clause.source, severity: clause.severity,
        effect: clause.effect, title: clause.title, when: clause.when,
        require: clause.require.map(reduced), unless: clause.unless.map(reduced))
      let finding = core.finding(
        on: act, parameters: policy.parameters, groups: policy.groups, register: policy.register)
      if finding?.verdict == .violated { standings[clause.id] = "hopeless" }
    }
    return standings
  }
}
