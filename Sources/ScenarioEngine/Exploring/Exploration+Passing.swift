public import Content
import PrivacyPolicy

extension Exploration {
  /// How likely a player who knows nothing passes.
  ///
  /// Worked out over states and scores together where these are not too many; else counted from
  /// plays.
  public func passOdds(_ rule: PassRule, of player: ChancePlayer = .random) -> PassOdds {
    if let sample {
      var plays = sample.plays
      if player == .refuser {
        var explorer = StateExplorer(graph)
        let refusing = PlaySample(explorer: &explorer, plays: plays.count, of: player)
        return share(of: refusing.plays, explorer.found, rule)
      }
      if plays.count > PassFlow.plays { plays = Array(plays.prefix(PassFlow.plays)) }
      return share(of: plays, found, rule)
    }
    return PassFlow(flow, PassLedger(found, rule), odds: edgeOdds(of: player)).passing()
  }

  /// The shortest play that passes.
  ///
  /// - Parameters:
  ///   - clause: a clause that is never at stake on it; nil for any play.
  ///   - isRefusing: whether every answer does the least for the job of all on offer, as
  ///     ``ChancePlayer/refuser`` does, and some answer less than another would have.
  public func passRoute(
    _ rule: PassRule, missing clause: ClauseID? = nil, isRefusing: Bool = false
  ) -> PassRoute {
    let ledger = PassLedger(found, rule)
    let place = clause.flatMap { graph.terms.names.clauses[$0] }
    let allowed = found.bands.map { band in
      !band.worth.isRedLine && !(place.map(band.worth.met.contains) ?? false)
        && (!isRefusing || band.isRefusal)
    }
    var search = PassSearch(
      flow, ledger, allows: found.edges.map { allowed[Int($0.band)] },
      due: isRefusing ? found.bands.map(\.shirks) : nil)
    if let route = search.run() { return .found(route.map { given(by: found.edges[$0]) }) }
    guard let sample else { return search.isWhole && isExact ? .none : .unknown }
    let play = sample.plays.first { play in
      let isEnding = play.stop.map { found.stops[$0].isEnding } ?? false
      let isDue = !isRefusing || play.taken.contains { found.bands[$0.band].shirks }
      return isEnding && isDue && play.taken.allSatisfy { allowed[$0.band] }
        && ledger.passes(play.taken.map(\.band))
    }
    return play.map { .found($0.taken.map(given)) } ?? .unknown
  }

  /// Whether the policy that it is explored under holds a clause.
  public func holds(_ clause: ClauseID) -> Bool { graph.terms.names.clauses[clause] != nil }

  private func given(_ taken: (table: Int, band: Int)) -> GivenAnswer {
    GivenAnswer(
      graph.decisions[found.tables[taken.table].question.decision].id,
      found.bands[taken.band].answer)
  }

  /// By edge how likely a player takes it in the state that it leads from.
  private func edgeOdds(of player: ChancePlayer) -> [Double] {
    guard player == .refuser else { return found.edges.map(\.odds) }
    var odds = found.edges.map { found.bands[Int($0.band)].isRefusal ? $0.odds : 0 }
    for node in found.nodes {
      let total = odds[node.edges].reduce(0, +)
      guard total > 0 else { continue }
      for edge in node.edges { odds[edge] /= total }
    }
    return odds
  }

  private func share(
    of plays: [PlaySample.Play], _ found: StateGraph, _ rule: PassRule
  ) -> PassOdds {
    let ledger = PassLedger(found, rule)
    let passed = plays.count { play in
      let isEnding = play.stop.map { found.stops[$0].isEnding } ?? false
      return isEnding && ledger.passes(play.taken.map(\.band))
    }
    return PassOdds(odds: Double(passed) / Double(max(1, plays.count)), plays: plays.count)
  }
}
