public import Content

/// A play that an author wrote down: answers in, ending and scores out.
public struct ScriptedPlay: Sendable, Hashable {
  /// What the play is called.
  public let name: String
  /// The answers by decision; for redact those hidden.
  public let answers: [DecisionID: Answer]
  /// The scene it ends in.
  public let ends: SceneID
  /// Privacy kept, rounded; nil where it is not said.
  public let adherence: Int?
  /// The job done, rounded; nil where it is not said.
  public let service: Int?
  /// The clauses violated, in any order; nil where they are not said.
  public let violated: Set<ClauseID>?

  /// Makes a play.
  public init(
    name: String, answers: [DecisionID: Answer], ends: SceneID, adherence: Int? = nil,
    service: Int? = nil, violated: Set<ClauseID>? = nil
  ) {
    self.name = name
    self.answers = answers
    self.ends = ends
    self.adherence = adherence
    self.service = service
    self.violated = violated
  }

  /// Plays it.
  ///
  /// - Returns: the playthrough as far as the answers go.
  /// - Throws: ``AnswerError`` at the first answer that cannot be taken.
  public func played(on graph: ScenarioGraph) throws(AnswerError) -> Playthrough {
    var playthrough = Playthrough(graph, seed: 0)
    while let decision = playthrough.currentDecision, let answer = answers[decision.id] {
      guard playthrough.answers.count < 1000 else { break }
      try playthrough.advance(with: answer)
    }
    return playthrough
  }
}
