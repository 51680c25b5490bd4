import Content
import PrivacyPolicy
import Testing

@Suite("Any inquiry")
struct InquiryProperties {
  private typealias Answers = RandomInquiry.Answers

  @Test("says what the judge says once all is answered", arguments: 0..<40 as Range<UInt64>)
  func saysWhatTheJudgeSays(seed: UInt64) {
    let random = RandomInquiry(seed: seed)
    let inquiry = random.inquiry
    for answers in random.completions {
      let ruling = inquiry.ruling(on: answers)
      #expect(ruling.act == random.act(of: answers))
      let standings = random.standings(of: answers)
      func clauses(_ wanted: String...) -> [ClauseID] {
        random.policy.clauses.map(\.id).filter { standings[$0].map(wanted.contains) ?? false }
      }
      #expect(ruling.broken == clauses("violated", "hopeless"))
      #expect(ruling.hopeless == clauses("hopeless"))
      #expect(ruling.doubtful == clauses("undetermined"))
      #expect(ruling.kept == clauses("upheld"))
      #expect(ruling.open.isEmpty)
    }
  }

  @Test(
    "comes to the same as all questions would, and asks none that changes nothing",
    arguments: 0..<40 as Range<UInt64>)
  func asksWhatMatters(seed: UInt64) {
    let random = RandomInquiry(seed: seed)
    let inquiry = random.inquiry
    let all = random.completions.map { ($0, random.standings(of: $0)) }
    var known: [[String]: QuestionID?] = [:]
    for (completion, standings) in all {
      var answers: Answers = [:]
      while true {
        let key = answers.map { "\($0.key): \($0.value)" }.sorted()
        let next =
          known[key]
          ?? {
            let next = inquiry.next(after: answers)?.id
            #expect(next == reference(answers, all, random.questionnaire))
            return next
          }()
        known[key] = .some(next)
        guard let next else { break }
        answers[next] = completion[next]
      }
      let (early, late) = (inquiry.ruling(on: answers), inquiry.ruling(on: completion))
      #expect(early.answer == late.answer)
      guard early.answer != .no else {
        #expect(early.hopeless.allSatisfy { standings[$0] == "hopeless" })
        continue
      }
      #expect(early.broken == late.broken)
      #expect(early.kept == late.kept)
      #expect(early.doubtful == late.doubtful)
    }
  }

  /// The first question whose answer changes what becomes of a clause in some way to answer the
  /// rest; nil where there is none, or where a clause is hopeless in all.
  private func reference(
    _ answers: Answers, _ all: [(Answers, [ClauseID: String])], _ questionnaire: Questionnaire
  ) -> QuestionID? {
    let open = all.filter { completion, _ in
      answers.allSatisfy { completion[$0.key] == $0.value }
    }
    let hopeless = open.map { Set($0.1.filter { $0.value == "hopeless" }.keys) }
    if let first = hopeless.first, hopeless.contains(where: { !$0.isEmpty }),
      !hopeless.dropFirst().reduce(first, { $0.intersection($1) }).isEmpty
    {
      return nil
    }
    return asked(questionnaire.questions, answers).first { question in
      var known: [[String]: [ClauseID: String]] = [:]
      return open.contains { completion, standings in
        let rest = completion.filter {
          $0.key != question && !$0.key.rawValue.hasPrefix("\(question).")
        }
        let key = rest.map { "\($0.key): \($0.value)" }.sorted()
        defer { known[key] = standings }
        return known[key].map { $0 != standings } ?? false
      }
    }
  }

  /// The questions that may come next, in order.
  private func asked(_ questions: [AskedQuestion], _ answers: Answers) -> [QuestionID] {
    questions.flatMap { question -> [QuestionID] in
      guard case .chosen(let ids)? = answers[question.id] else { return [question.id] }
      return asked(
        question.options.filter { ids.contains($0.id) }.compactMap { option in
          if case .finer(let finer, _) = option.meaning { finer } else { nil }
        }, answers)
    }
  }

  @Test("never says yes to what it does not know", arguments: 0..<30 as Range<UInt64>)
  func neverGuesses(seed: UInt64) {
    let random = RandomInquiry(seed: seed)
    let inquiry = random.inquiry
    let all = random.completions.map { ($0, random.standings(of: $0)) }
    for question in random.questionnaire.questions {
      for (completion, _) in all {
        let told = completion.filter {
          $0.key != question.id && !$0.key.rawValue.hasPrefix("\(question.id).")
        }
        let ruling = inquiry.ruling(on: told.merging([question.id: .unknown]) { $1 })
        let may = all.filter { other, _ in told.allSatisfy { other[$0.key] == $0.value } }.map(\.1)
        let mayBreak = may.contains { $0.values.contains { $0 != "upheld" } }
        #expect((ruling.answer == .yes) == (!mayBreak && !ruling.kept.isEmpty))
        for clause in ruling.kept { #expect(may.allSatisfy { $0[clause] == "upheld" }) }
        for clause in ruling.broken {
          #expect(may.allSatisfy { ["violated", "hopeless"].contains($0[clause]) })
        }
      }
    }
  }
}
