public import Content

/// How a finished attempt went.
public struct AttemptResult: Hashable, Sendable {
  /// Privacy kept, from 0 to 100.
  public let adherence: Double
  /// Job done, from 0 to 100.
  public let service: Double
  /// How many decisions counted.
  public let decisions: Int
  /// Whether both axes reached their marks over enough decisions; red lines stand beside it.
  public let passed: Bool
  /// The scene each situation ended in, in the order of the attempt's situations.
  public let endings: [SceneID]
  /// Clauses that must be got right and were not; they stay open for the item until lifted.
  public let openedRedLines: [ClauseID]
  /// Open clauses of the item that were got right this time. One that is opened too stays open.
  public let liftedRedLines: [ClauseID]
  /// The completion, where this attempt finished the item for good.
  public let completion: Completion?

  /// Makes a result.
  public init(
    adherence: Double, service: Double, decisions: Int, passed: Bool, endings: [SceneID],
    openedRedLines: [ClauseID] = [], liftedRedLines: [ClauseID] = [],
    completion: Completion? = nil
  ) {
    self.adherence = adherence
    self.service = service
    self.decisions = decisions
    self.passed = passed
    self.endings = endings
    self.openedRedLines = openedRedLines
    self.liftedRedLines = liftedRedLines
    self.completion = completion
  }
}
