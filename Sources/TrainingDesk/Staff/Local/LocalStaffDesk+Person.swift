import Content
import ContentFiles
import Records
import ScenarioEngine

extension LocalStaffDesk {
  /// What is held about the person who asks.
  public func myData() throws -> MyData {
    let person = try me()
    let periods = library.organisation?.retention ?? Organisation.Retention()
    let tables = try store.holdings(of: person.id).compactMap { holding -> MyData.Table? in
      guard let table = DataInventory.store.table(holding.table) else { return nil }
      return MyData.Table(
        name: table.name, topic: MyData.Topic(table.topic), purpose: table.purpose[language],
        kept: table.retention.words(under: periods)[language], rows: holding.rows,
        oldest: holding.oldest)
    }
    var answers: [MyData.Answered] = []
    for attempt in try store.attempts(of: person.id) { answers += try self.answers(of: attempt) }
    let givenOut = try store.decisionExports(of: person.id).map {
      MyData.GivenOut(day: $0.day, who: $0.who, cycle: $0.cycle, reason: $0.reason)
    }
    return MyData(
      tables: tables, answers: answers, givenOut: givenOut,
      reportViews: try store.reportViews(of: person.id).map {
        MyData.ReportView(
          cycle: $0.cycle, isOfTeam: $0.isOfTeam, times: $0.times, latest: $0.latest)
      }, isManaged: isManaged)
  }

  /// The answers of an attempt, in words as far as it can be played again.
  private func answers(of attempt: Attempt) throws -> [MyData.Answered] {
    let decisions = try store.decisions(of: attempt.id)
    guard !decisions.isEmpty else { return [] }
    let moments = (try? restored(attempt))?.moments ?? []
    return decisions.map { decision in
      let moment =
        moments.indices.contains(decision.sequence) ? moments[decision.sequence] : nil
      return MyData.Answered(
        situation: title(of: .scenario(decision.scenario)), decision: decision.decision,
        question: moment?.presented.ask,
        words: moment.map { $0.presented.words(of: $0.step.given.answer) },
        answer: decision.answer, when: decision.decidedAt.iso)
    }
  }

  /// Whether the person chose plain lines; nil where they chose nothing.
  public func prefersPlain() throws -> Bool? { try me().preferences.plain }

  /// Remembers whether the person wants plain lines.
  public func preferPlain(_ plain: Bool) throws {
    let person = try me()
    guard person.preferences.plain != plain else { return }
    try store.setPreferences(
      ReadingPreferences(language: person.preferences.language, plain: plain), of: person.id)
  }
}

extension MyData.Topic {
  fileprivate init(_ topic: InventoryTopic) {
    switch topic {
    case .person: self = .person
    case .dates: self = .dates
    case .attempts: self = .attempts
    case .decisions: self = .decisions
    case .remarks: self = .remarks
    case .reports: self = .reports
    case .editions: self = .editions
    case .audit: self = .audit
    }
  }
}
