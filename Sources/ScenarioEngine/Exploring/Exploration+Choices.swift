public import Content

extension Exploration {
  /// The options that no play is ever offered, at decisions that are met; items, spans and steps
  /// always are. Empty where not all states were met.
  public var neverOffered: [GivenAnswer] {
    guard sample == nil else { return [] }
    var offered: [Int: Set<Int>] = [:]
    for table in found.tables {
      offered[table.question.decision, default: []].formUnion(table.question.offered)
    }
    let met = Set(offered.keys).union(found.passed.keys)
    return graph.decisions.filter { $0.isChoose && met.contains($0.place) }.flatMap { decision in
      decision.ids.indices.filter { !offered[decision.place, default: []].contains($0) }
        .map { GivenAnswer(decision.id, .choose(decision.ids[$0])) }
    }
  }

  /// The decisions that some play passes by because nothing is on offer, each with the fewest
  /// answers that lead there.
  public var passedBy: [DecisionID: [GivenAnswer]] {
    var passed: [DecisionID: [GivenAnswer]] = [:]
    for (decision, edge) in found.passed {
      passed[graph.decisions[decision].id] = given(along: edge)
    }
    for (decision, answers) in sample?.passed ?? [:]
    where passed[graph.decisions[decision].id] == nil {
      passed[graph.decisions[decision].id] = answers
    }
    return passed
  }

  /// An answer of which nothing is said.
  public struct SilentAnswer: Sendable, Hashable {
    /// Where the option or result stands.
    public let path: ContentPath
    /// The fewest answers that lead there, the last of them the one of which nothing is said.
    public let answers: [GivenAnswer]
  }

  /// The options and results after which nothing is said of the answer, in some play.
  public var silentAnswers: [SilentAnswer] {
    var silent = sample?.silent ?? [:]
    for (way, edge) in found.silent where edge >= 0 { silent[way] = given(along: edge) }
    return silent.map { SilentAnswer(path: path(of: $0), answers: $1) }
      .sorted { $0.path.description < $1.path.description }
  }
}
