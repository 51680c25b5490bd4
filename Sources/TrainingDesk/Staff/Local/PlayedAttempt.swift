import Content
import ContentFiles
import Records
import ScenarioEngine

/// An attempt played again from its stored answers, under the edition it began with.
struct PlayedAttempt {
  /// A decision and what was answered.
  struct Moment {
    let presented: PresentedDecision
    let step: Step
  }

  let attempt: Attempt
  /// The library of the edition, whose marks and rules count.
  let library: Library
  let graph: ScenarioGraph
  let scenario: ScenarioID
  /// Where each decision that is asked again stands; empty where the whole is played.
  private var targets: [Playthrough]
  private var whole: Playthrough
  private(set) var moments: [Moment] = []
  /// The scenes that lead to what is asked now.
  private(set) var scenes: [PresentedScene]

  /// Plays the whole situation.
  init(
    _ attempt: Attempt, _ library: Library, _ graph: ScenarioGraph, _ scenario: ScenarioID
  ) {
    self.attempt = attempt
    self.library = library
    self.graph = graph
    self.scenario = scenario
    whole = Playthrough(graph, seed: attempt.seed)
    scenes = whole.opening
    targets = []
  }

  /// Asks again the decisions of a former play at which some clauses slipped, each where it stood.
  init(
    _ attempt: Attempt, _ library: Library, _ graph: ScenarioGraph, _ scenario: ScenarioID,
    asking clauses: [ClauseID], of former: [GivenAnswer], seed: UInt64
  ) throws(AnswerError) {
    self.attempt = attempt
    self.library = library
    self.graph = graph
    self.scenario = scenario
    whole = Playthrough(graph, seed: seed)
    var targets: [Playthrough] = []
    for given in former {
      let before = whole
      let step = try whole.advance(with: given.answer)
      if step.outcome.violated.contains(where: clauses.contains) { targets.append(before) }
    }
    self.targets = targets
    scenes = targets.first?.remembered ?? []
  }

  /// Whether single decisions are asked again.
  var isRetake: Bool { !targets.isEmpty }

  /// How many decisions there are, about.
  var about: Int { isRetake ? targets.count : graph.scenario.decisions.count }

  /// How many were answered.
  var decided: Int { moments.count }

  /// What is asked now; nil at the end.
  var decision: PresentedDecision? { current?.presentedDecision }

  /// How the story ended; for a retake, how the former play did.
  var ending: (scene: SceneID, ending: Ending)? { whole.ending }

  /// Whether there is nothing more to answer.
  var isOver: Bool { decision == nil }

  /// What every answer came to.
  var outcomes: [DecisionOutcome] { moments.map(\.step.outcome) }

  /// The meters that are shown, as they stand now.
  var levels: [ShownLevel] {
    (current ?? targets.last ?? whole).meters.filter { !$0.meter.isHidden }.map { meter, value in
      ShownLevel(
        title: meter.title, value: value, minimum: meter.bounds.lowerBound,
        maximum: meter.bounds.upperBound)
    }
  }

  /// The clauses at stake in what was asked there, in the order of the policy.
  func clausesAtStake(at sequence: Int) -> [ClauseID] {
    sequence < decided
      ? moments[sequence].step.outcome.stakes.map(\.clause) : current?.clausesAtStake ?? []
  }

  /// The decision that was asked there; at the end the last.
  func decision(at sequence: Int) -> DecisionID? {
    sequence < decided ? moments[sequence].presented.id : decision?.id ?? moments.last?.presented.id
  }

  /// The attempt at its beginning, to be played another way: the whole, or, of decisions asked
  /// again, the one of that number alone, counted from 1.
  ///
  /// - Parameter route: the answers to play; those to a retake are about that decision alone.
  func rehearsed(from decision: Int, route: [Answer]) throws(AnswerError) -> PlayedAttempt {
    var rehearsed: PlayedAttempt
    if isRetake {
      rehearsed = self
      rehearsed.targets = [targets[decision - 1]]
      rehearsed.moments = []
      rehearsed.scenes = rehearsed.targets[0].remembered
    } else {
      rehearsed = PlayedAttempt(attempt, library, graph, scenario)
    }
    for answer in route { try rehearsed.advance(with: answer) }
    if !isRetake, route.count == decision - 1 {
      rehearsed.scenes = rehearsed.whole.withContext(rehearsed.scenes)
    }
    return rehearsed
  }

  /// Takes an answer.
  @discardableResult
  mutating func advance(with answer: Answer) throws(AnswerError) -> Step {
    guard var playthrough = current, let presented = playthrough.presentedDecision else {
      throw .nothingToDecide
    }
    let step = try playthrough.advance(with: answer)
    moments.append(Moment(presented: presented, step: step))
    if isRetake {
      scenes = current?.remembered ?? []
    } else {
      whole = playthrough
      scenes = step.scenes
    }
    return step
  }

  private var current: Playthrough? {
    guard isRetake else { return whole }
    return targets.indices.contains(decided) ? targets[decided] : nil
  }
}

extension Playthrough {
  /// The scene that asks the current decision, as it was entered, with what is needed to answer.
  fileprivate var remembered: [PresentedScene] {
    withContext((replayed.last ?? opening).suffix(1).map { $0 })
  }

  /// Some scenes, after what the story showed last before them where they show nothing themselves:
  /// what is asked is mostly about it.
  fileprivate func withContext(_ scenes: [PresentedScene]) -> [PresentedScene] {
    var isRedaction = false
    if case .redact? = presentedDecision?.task { isRedaction = true }
    guard !isRedaction, scenes.allSatisfy({ $0.artefacts.isEmpty }) else { return scenes }
    let shown = (opening + replayed.joined()).last { !$0.artefacts.isEmpty }
    let context = shown.map { PresentedScene(id: $0.id, artefacts: $0.artefacts, texts: []) }
    return [context].compactMap(\.self) + scenes
  }

  /// The scenes that followed each answer.
  private var replayed: [[PresentedScene]] {
    var again = Playthrough(graph, seed: seed)
    return answers.compactMap { try? again.advance(with: $0.answer).scenes }
  }
}
