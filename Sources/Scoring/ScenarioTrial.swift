public import Content
public import ScenarioEngine

/// What happens when a situation is played many times: by its authors' plays and by chance.
public struct ScenarioTrial: Sendable {
  /// One play.
  public struct Play: Sendable {
    /// How it came out.
    public let score: Score
    /// The scene it ended in; nil where it did not end.
    public let ending: SceneID?
    /// The scenes that were to come later and never came.
    public let leftQueued: [SceneID]
    /// The words that were read, all that was on offer included.
    public let words: Int
    /// How many decisions were met.
    public let decisions: Int

    /// The clauses that were at stake.
    public var met: Set<ClauseID> { Set(score.outcomes.flatMap(\.stakes).map(\.clause)) }
  }

  /// The plays by chance, in the order of their seeds.
  public let random: [Play]
  /// The authors' plays that can be played.
  public let scripted: [Play]

  /// Plays a situation.
  ///
  /// - Parameters:
  ///   - plays: the authors' plays.
  ///   - count: how many plays by chance, from seed 0 up.
  public init(of graph: ScenarioGraph, plays: [ScriptedPlay] = [], random count: Int) {
    random = (0..<count).map { seed in
      var player = RandomPlayer(seed: UInt64(seed))
      return Play(on: graph, seed: UInt64(seed)) { player.answer($1) }
    }
    scripted = plays.map { play in
      Play(on: graph, seed: 0) { decision, _ in play.answers[decision] }
    }
  }

  /// The plays that pass, of both kinds.
  public func passing(_ mark: Mark) -> [Play] {
    (random + scripted).filter { $0.ending != nil && $0.score.passes(mark) }
  }

  /// How long it takes, in minutes: words at 200 a minute, and 20 seconds a decision.
  public var minutes: Double {
    let times = (random + scripted).map { Double($0.words) / 200 + Double($0.decisions) / 3 }
    return times.isEmpty ? 0 : times.reduce(0, +) / Double(times.count)
  }
}

extension ScenarioTrial.Play {
  fileprivate init(
    on graph: ScenarioGraph, seed: UInt64, answer: (DecisionID, PresentedDecision) -> Answer?
  ) {
    var playthrough = Playthrough(graph, seed: seed)
    var words = graph.scenario.brief.rendered { $0 }.wordCount
    words += playthrough.opening.reduce(0) { $0 + $1.wordCount }
    while playthrough.answers.count < 1000, let decision = playthrough.presentedDecision {
      words += decision.ask.wordCount + decision.choices.reduce(0) { $0 + $1.text.wordCount }
      guard let answer = answer(decision.id, decision),
        let step = try? playthrough.advance(with: answer)
      else { break }
      words += step.feedback.reduce(0) { $0 + $1.wordCount }
      words += step.outcome.notes.reduce(0) { $0 + ($1.why?.wordCount ?? 0) }
      words += step.scenes.reduce(0) { $0 + $1.wordCount }
    }
    score = Score(of: playthrough.outcomes)
    ending = playthrough.ending?.scene
    leftQueued = ending == nil ? [] : playthrough.queuedScenes
    self.words = words
    decisions = playthrough.outcomes.count
  }
}

extension PresentedScene {
  fileprivate var wordCount: Int {
    texts.reduce(0) { $0 + $1.wordCount }
      + artefacts.flatMap(\.texts).reduce(0) { $0 + $1.rendered { $0 }.wordCount }
  }
}

extension String {
  fileprivate var wordCount: Int { split(whereSeparator: \.isWhitespace).count }
}
