public import Content

/// How many people stand how with what they were asked to take.
public struct ProgressCounts: Sendable, Hashable {
  /// The day on which they stand so.
  public let day: Day
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
  /// Those who have not been asked for anything yet.
  public let notAsked: Int

  /// Makes counts.
  public init(
    on day: Day, done: Int, due: Int, overdue: Int, away: Int, exempt: Int, notAsked: Int = 0
  ) {
    self.day = day
    self.done = done
    self.due = due
    self.overdue = overdue
    self.away = away
    self.exempt = exempt
    self.notAsked = notAsked
  }

  /// All of them.
  public var people: Int { done + due + overdue + away + exempt + notAsked }
}

/// The counts as a page has them, in the order of columns.
struct ProgressView: Sendable {
  /// One count under its word.
  struct Count: Sendable {
    let label: PageText
    let number: Int
  }

  let counts: [Count]

  /// The states in the order of columns.
  static let states: [ReportTerm] = [.done, .due, .overdue, .away, .exempt, .notAsked]

  init(_ progress: ProgressCounts, words: PageWords) {
    let numbers = [
      progress.done, progress.due, progress.overdue, progress.away, progress.exempt,
      progress.notAsked,
    ]
    counts = zip(ProgressView.states, numbers).map { Count(label: words($0), number: $1) }
  }
}
