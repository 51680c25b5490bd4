/// How many people stand how with what they were asked to take.
public struct ProgressCounts: Sendable, Hashable {
  /// Those who are done.
  public let done: Int
  /// Those with something due, not yet late.
  public let due: Int
  /// Those with something overdue.
  public let overdue: Int
  /// Those away.
  public let away: Int
  /// Those exempt.
  public let exempt: Int

  /// Makes counts.
  public init(done: Int, due: Int, overdue: Int, away: Int, exempt: Int) {
    self.done = done
    self.due = due
    self.overdue = overdue
    self.away = away
    self.exempt = exempt
  }

  /// All of them.
  public var people: Int { done + due + overdue + away + exempt }
}

/// The counts as a page has them, in the order of columns.
struct ProgressView: Sendable {
  /// One count under its word.
  struct Count: Sendable {
    let label: PageText
    let number: Int
  }

  let counts: [Count]

  init(_ progress: ProgressCounts, words: PageWords) {
    counts = [
      Count(label: words(.done), number: progress.done),
      Count(label: words(.due), number: progress.due),
      Count(label: words(.overdue), number: progress.overdue),
      Count(label: words(.away), number: progress.away),
      Count(label: words(.exempt), number: progress.exempt),
    ]
  }
}
