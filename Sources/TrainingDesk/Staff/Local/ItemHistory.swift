import Content
import Records

/// The attempts of one person at one item, in the order in which they began.
struct ItemHistory {
  private let attempts: [Attempt]

  /// Makes a history of a person's attempts.
  init(of item: Item, among attempts: [Attempt]) {
    self.attempts = attempts.filter { $0.item == item }
  }

  /// Whether the last whole try that was finished reached its marks.
  var isPassed: Bool {
    attempts.last { $0.purpose == .full && $0.result != nil }?.result?.passed ?? false
  }

  /// Every situation that was played.
  var situations: [ScenarioID] { attempts.flatMap(\.situations) }

  /// The last play of a situation from its beginning in which one of these clauses slipped.
  ///
  /// - Parameter attempt: the attempt before which to look; nil for the end.
  func slip(of clauses: [ClauseID], before attempt: AttemptID? = nil) -> Attempt? {
    attempts.prefix { $0.id != attempt }
      .reduce(into: []) { plays, attempt in
        // A retake asks single decisions of a play before it, in the same situation.
        if case .redLine(let sought) = attempt.purpose,
          plays.last(where: { $0.slipped(sought) })?.situations == attempt.situations
        {
          return
        }
        plays.append(attempt)
      }
      .last { $0.slipped(clauses) }
  }
}

extension Attempt {
  /// Whether one of these clauses slipped that must be got right.
  fileprivate func slipped(_ clauses: [ClauseID]) -> Bool {
    result?.openedRedLines.contains(where: clauses.contains) == true
  }
}
