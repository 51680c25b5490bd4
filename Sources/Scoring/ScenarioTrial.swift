public import Content
import PrivacyPolicy
public import ScenarioEngine

/// What happens when a situation is played many times: by its authors' plays and by chance.
public struct ScenarioTrial: Sendable {
  /// One play.
  public struct Play: Sendable {
    /// How it came out.
    public let score: Score
    /// The scene it ended in; nil where it did not end.
    public let ending: SceneID?
    /// The scene from which it led nowhere, or went round without end; nil where it did neither.
    public let stuck: SceneID?
    /// The scenes that were to come later and never came.
    public let leftQueued: [SceneID]
    /// The words that were read: the story, all that was on offer, and what was said of the answers.
    public let words: Int
    /// How many decisions were met.
    public let decisions: Int

    /// The clauses that were at stake.
    public var met: Set<ClauseID> { Set(score.outcomes.flatMap(\.stakes).map(\.clause)) }

    /// How long it takes, in minutes: words at 200 a minute, and 20 seconds a decision.
    public var minutes: Double { Double(words) / 200 + Double(decisions) / 3 }
  }

  /// The plays by chance, in the order of their seeds.
  public let random: [Play]
  /// The authors' plays that can be played.
  public let scripted: [Play]
  /// The clauses of the policy that it is played under.
  let clauses: Set<ClauseID>

  /// Plays a situation.
  ///
  /// - Parameters:
  ///   - plays: the authors' plays.
  ///   - count: how many plays by chance, from seed 0 up.
  public init(of graph: ScenarioGraph, plays: [ScriptedPlay] = [], random count: Int) {
    clauses = Set(graph.judge.policy.clauses.map(\.id))
    var counter = WordCounter()
    random = (0..<count).map { seed in
      var player = RandomPlayer(seed: UInt64(seed))
      return Play(on: graph, seed: UInt64(seed), &counter) { player.answer($1) }
    }
    scripted = plays.map { play in
      Play(on: graph, seed: 0, &counter) { play.answers[$1.id] }
    }
  }

  /// The plays that pass, of both kinds.
  public func passing(_ mark: Mark) -> [Play] {
    (random + scripted).filter { $0.ending != nil && $0.score.passes(mark) }
  }

  /// How long it takes, in minutes: words at 200 a minute, and 20 seconds a decision.
  ///
  /// The authors' plays go the ways that people go; chance counts where there are none.
  public var minutes: Double {
    let plays = scripted.isEmpty ? random : scripted
    let times = plays.map(\.minutes)
    return times.isEmpty ? 0 : times.reduce(0, +) / Double(times.count)
  }
}

extension ScenarioTrial.Play {
  /// Plays to the end, or until no answer is given or can be taken.
  init(
    on graph: ScenarioGraph, seed: UInt64, _ counter: inout WordCounter,
    answer: (Playthrough, PresentedDecision) -> Answer?
  ) {
    var playthrough = Playthrough(graph, seed: seed)
    var words = counter.count(graph.scenario.title)
    words += counter.count(graph.scenario.brief.rendered { $0 })
    for scene in playthrough.opening { words += counter.count(scene) }
    while playthrough.answers.count < 1000, let decision = playthrough.presentedDecision {
      words += counter.count(decision)
      guard let answer = answer(playthrough, decision),
        let step = try? playthrough.advance(with: answer)
      else { break }
      for text in step.feedback { words += counter.count(text) }
      words += counter.count(step.outcome, of: graph)
      for scene in step.scenes { words += counter.count(scene) }
    }
    score = Score(of: playthrough.outcomes)
    ending = playthrough.ending?.scene
    let isEndless = playthrough.isStuck || playthrough.answers.count >= 1000
    stuck = isEndless ? playthrough.scene : nil
    leftQueued = ending == nil ? [] : playthrough.queuedScenes
    self.words = words
    decisions = playthrough.outcomes.count
  }
}
