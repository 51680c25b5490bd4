public import Content
public import People

/// What is kept about one person's training and days.
public struct PersonRecord: Hashable, Sendable {
  /// What they were asked, in the order in which it was written.
  public var assignments: [Assignment] = []
  /// The modules they have done, by day.
  public var completions: [ModuleCompletion] = []
  /// When they were or will be away.
  public var absences: [Absence] = []
  /// What they need not take.
  public var exemptions: [Exemption] = []
  /// What they were given more time for.
  public var extensions: [Extension] = []
  /// When they last met each situation or moment.
  public var met: [ScenarioID: Day] = [:]
  /// For a clause the moment at which it was last missed, where that is known.
  public var missed: [ClauseID: ScenarioID] = [:]
  /// What anybody was told about their assignments, in the order in which it was sent.
  public var notices: [Notice] = []

  /// Nothing yet.
  public init() {}

  /// The last day on which the module was done; nil for never.
  public func lastDone(_ module: ModuleID) -> Day? {
    completions.lazy.filter { $0.module == module }.map(\.day).max()
  }

  /// The last day that something was recorded for; days that lie ahead, as of an absence, are none.
  public var latestDay: Day? {
    let days =
      assignments.map(\.assignedOn) + completions.map(\.day) + extensions.map(\.givenOn)
      + notices.map(\.day) + Array(met.values) + assignments.compactMap(\.state.day)
    return days.max()
  }
}

extension Assignment.State {
  /// The day on which it came to stand so; nil while it is open.
  public var day: Day? {
    switch self {
    case .open: nil
    case .done(let day), .withdrawn(let day), .lapsed(let day): day
    }
  }
}
