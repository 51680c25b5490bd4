import Content

/// How a clause may punish what protects people.
enum Setback: Hashable, Sendable {
  /// Adding this safeguard makes an act violate it that did not.
  case safeguard(Word)
  /// Adding this data makes an act no longer violate it.
  case data(Word)
}

/// Looks for acts that one more safeguard makes violate a clause, or that one more category of data
/// clears of it.
struct Monotony {
  let space: ActSpace

  /// The first setback of each kind, if there is one.
  func setbacks(of rule: RuleLogic) -> [Setback] {
    [.measure, .data].compactMap { setback(of: rule, adding: $0) }
  }

  private func setback(of rule: RuleLogic, adding dimension: WordDimension) -> Setback? {
    let own = rule.questions.filter { space.logic.questions[$0].dimension == .words(dimension) }
    guard !own.isEmpty, !isMonotone(rule, in: dimension) else { return nil }
    for context in contexts(telling: rule) {
      let axis = WordAxis(dimension, of: space.logic, for: context.act, questions: own)
      for step in steps(axis) {
        // What a safeguard turns into a violation, data must not turn out of one.
        let guilty = dimension == .measure ? step.after : step.before
        let innocent = dimension == .measure ? step.before : step.after
        guard turns(rule, context, except: dimension, from: innocent, to: guilty) else { continue }
        return dimension == .measure ? .safeguard(step.word) : .data(step.word)
      }
    }
    return nil
  }

  /// Whether the way in which a clause asks rules a setback out, so that no act needs to be looked at:
  /// a safeguard more can only meet its ways out, data more can only meet its `when` or miss them.
  private func isMonotone(_ rule: RuleLogic, in dimension: WordDimension) -> Bool {
    func tests(_ questions: [Int]) -> [Atom.Operator] {
      questions.map { space.logic.questions[$0] }.filter { $0.dimension == .words(dimension) }
        .map(\.test)
    }
    let growing: Set<Atom.Operator> = [.any, .every, .beyond]
    let ways = rule.ways.flatMap(tests)
    guard dimension == .data else {
      return tests(rule.when).isEmpty && ways.allSatisfy(growing.contains)
    }
    return tests(rule.when).allSatisfy(growing.contains)
      && ways.allSatisfy { !growing.contains($0) }
  }

  private struct Side {
    let standings: [(question: Int, standing: Standing)]
    let isEmpty: Bool
  }

  private struct Step {
    let word: Word
    let before: Side
    let after: Side
  }

  /// One more word, at every list that differs.
  private func steps(_ axis: WordAxis) -> [Step] {
    let words = space.vocabulary.words(of: axis.dimension)
    let isList = space.vocabulary.lists.contains(axis.dimension)
    let range = DimensionRange(axis, words: words, isList: isList)
    return range.outcomes.flatMap { outcome -> [Step] in
      guard case .words(let stated) = outcome.values, isList || stated.isEmpty else { return [] }
      let tally = axis.tally(of: stated)
      let before = Side(standings: outcome.standings, isEmpty: outcome.isEmpty)
      return words.filter { !stated.contains($0) }.compactMap { word in
        let after = axis.standings(of: axis.adding(axis.mark(of: word), to: tally))
        guard outcome.isEmpty || after.map(\.standing) != before.standings.map(\.standing)
        else { return nil }
        return Step(word: word, before: before, after: Side(standings: after, isEmpty: false))
      }
    }
  }

  /// Whether for some act the clause is violated on one side and not on the other.
  private func turns(
    _ rule: RuleLogic, _ context: PurposeContext, except dimension: WordDimension,
    from innocent: Side, to guilty: Side
  ) -> Bool {
    var start = Standings(count: space.logic.questions.count)
    start.lay(context.standings)
    let others = ActDimension.all.filter { other in
      other != .words(dimension) && other != .words(.purpose) && other != .words(.origin)
        && rule.questions.contains { space.logic.questions[$0].dimension == other }
    }
    func touchesNoData(_ side: Side) -> Bool { dimension == .data && side.isEmpty }
    func verdict(_ standings: Standings, _ side: Side) -> ClauseVerdict? {
      var standings = standings
      standings.lay(side.standings)
      return rule.verdict(standings, touchesNoData: touchesNoData(side))
    }
    func anyTurns(_ standings: Standings, _ left: ArraySlice<ActDimension>) -> Bool {
      guard let next = left.first else {
        guard verdict(standings, guilty) == .violated else { return false }
        let other = verdict(standings, innocent)
        return other == nil || other == .upheld
      }
      return outcomes(of: next, for: rule, in: context).contains { outcome in
        var standings = standings
        standings.lay(outcome)
        return anyTurns(standings, left.dropFirst())
      }
    }
    return anyTurns(start, others[...])
  }

  /// How the questions of a clause can stand where it is violated: `when` holds, so that it speaks.
  private func outcomes(
    of dimension: ActDimension, for rule: RuleLogic, in context: PurposeContext
  ) -> [[(question: Int, standing: Standing)]] {
    var known: Set<[Standing]> = []
    return space.range(of: dimension, in: context).outcomes.compactMap { outcome in
      guard outcome.meets(rule.when) else { return nil }
      let own = outcome.standings.filter { rule.questions.contains($0.question) }
      return known.insert(own.map(\.standing)).inserted ? own : nil
    }
  }

  /// The contexts that a clause tells apart.
  private func contexts(telling rule: RuleLogic) -> [PurposeContext] {
    struct Key: Hashable {
      let standings: [Standing]
      let row: PurposeContext.Row?
    }
    let readsRegister = rule.questions.contains { space.logic.questions[$0].readsRegister }
    var known: Set<Key> = []
    return space.contexts.single.filter { context in
      guard context.meets(rule.when) else { return false }
      let own = context.standings.filter { rule.questions.contains($0.question) }
      let key = Key(
        standings: own.map(\.standing), row: readsRegister ? context.row : nil)
      return known.insert(key).inserted
    }
  }
}
