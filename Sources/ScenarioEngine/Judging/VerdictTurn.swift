public import Content
public import PrivacyPolicy

/// How the verdict on an answer turns from one edition of a policy to another.
public struct VerdictTurn: Hashable, Sendable {
  /// The answer.
  public let change: VerdictChange
  /// What was said of the whole act; nil where the answer is sorted, not judged.
  public let before: ActVerdict?
  /// What is said of it now.
  public let after: ActVerdict?
  /// The clauses that it violates now and did not.
  public let broken: [ClauseID]
  /// The clauses that it violated and does not any more.
  public let mended: [ClauseID]
  /// The clauses that cannot be told now and could.
  public let opened: [ClauseID]
  /// The clauses that could not be told and can, or speak no more.
  public let settled: [ClauseID]
  /// For an item to sort, the class it belonged to.
  public let oldClass: ClassID?
  /// For an item to sort, the class it belongs to now.
  public let newClass: ClassID?

  /// Whether other clauses are violated or cannot be told, or an item belongs elsewhere: what staff
  /// who met it have to hear of.
  public var matters: Bool {
    !(broken + mended + opened + settled).isEmpty || oldClass != newClass
  }
}

extension Scenario {
  /// The answers on which the verdict turns from one edition of a policy to another, in the order of
  /// the file.
  ///
  /// Facts that hold only at times are looked at in every combination; what turns under one of them
  /// turns.
  public func verdictTurns(from old: Judge, to new: Judge) -> [VerdictTurn] {
    decisions.flatMap { decision -> [VerdictTurn] in
      var turned: [ChoiceID?: VerdictTurn] = [:]
      for facts in decision.factsThatMayHold {
        let found = TurnFinder(scenario: id, decision: decision, facts: facts)
          .turns(from: old, to: new)
        for turn in found {
          let choice = turn.change.choice
          turned[choice] = turned[choice]?.joined(with: turn) ?? turn
        }
      }
      let places = decision.kind.choices.map(Optional.some) + [nil]
      return places.compactMap { turned[$0] }
    }
  }
}

extension VerdictTurn {
  /// What turns under some facts, and what under others.
  fileprivate func joined(with other: VerdictTurn) -> VerdictTurn {
    func union(_ part: (VerdictTurn) -> [ClauseID]) -> [ClauseID] {
      part(self) + part(other).filter { !part(self).contains($0) }
    }
    return VerdictTurn(
      change: change, before: before, after: after, broken: union(\.broken),
      mended: union(\.mended), opened: union(\.opened), settled: union(\.settled),
      oldClass: oldClass, newClass: newClass)
  }
}

/// Finds what turns at one decision under some facts.
private struct TurnFinder {
  let scenario: ScenarioID
  let decision: Decision
  let facts: ActStatement

  func turns(from old: Judge, to new: Judge) -> [VerdictTurn] {
    let before = DecisionVerdicts(of: decision, facts: facts, judge: old)
    let after = DecisionVerdicts(of: decision, facts: facts, judge: new)
    let choices = decision.kind.choices
    switch (before, after) {
    case (.choose(let before), .choose(let after)):
      return choices.indices.compactMap { place in
        guard let old = before[place], let new = after[place] else { return nil }
        return turn(choices[place], old, new)
      }
    case (.handle(let before), .handle(let after)):
      func turned(_ choice: ChoiceID?, keeping kept: [Int]) -> VerdictTurn? {
        turn(choice, before.whole(keeping: kept), after.whole(keeping: kept))
      }
      let items = choices.indices.compactMap { turned(choices[$0], keeping: [$0]) }
      guard !items.contains(where: \.matters) else { return items }
      let ends = [[], Array(choices.indices)].compactMap { turned(nil, keeping: $0) }
      let end = ends.first(where: \.matters) ?? (items.isEmpty ? ends.first : nil)
      return items + (end.map { [$0] } ?? [])
    case (.classify(let before), .classify(let after)):
      return choices.indices.filter { before[$0] != after[$0] }.map { place in
        VerdictTurn(
          change: change(choices[place]), before: nil, after: nil, broken: [], mended: [],
          opened: [], settled: [], oldClass: before[place], newClass: after[place])
      }
    default: return []
    }
  }

  private func change(_ choice: ChoiceID?) -> VerdictChange {
    VerdictChange(scenario: scenario, decision: decision.id, choice: choice)
  }

  private func turn(_ choice: ChoiceID?, _ old: Judgement, _ new: Judgement) -> VerdictTurn? {
    func more(_ verdict: ClauseVerdict, _ one: Judgement, _ other: Judgement) -> [ClauseID] {
      let known = other.clauses(verdict)
      return one.clauses(verdict).filter { !known.contains($0) }
    }
    let broken = more(.violated, new, old)
    let mended = more(.violated, old, new)
    let opened = more(.undetermined, new, old)
    let settled = more(.undetermined, old, new).filter { !broken.contains($0) }
    let isSame = (broken + mended + opened + settled).isEmpty && old.verdict == new.verdict
    return isSame
      ? nil
      : VerdictTurn(
        change: change(choice), before: old.verdict, after: new.verdict, broken: broken,
        mended: mended, opened: opened, settled: settled, oldClass: nil, newClass: nil)
  }
}

extension HandlingVerdicts {
  /// All that is found of keeping some items.
  func whole(keeping kept: [Int]) -> Judgement {
    Judgement(findings: judgement(keeping: kept).findings)
  }
}
