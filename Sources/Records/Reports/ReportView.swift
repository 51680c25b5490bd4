public import Content

/// How often a report was looked at in which somebody's decisions are summed up.
public struct ReportView: Hashable, Sendable {
  /// The measuring cycle of the report.
  public let cycle: String
  /// Whether it is that of the person's team; otherwise that of the organisation.
  public let isOfTeam: Bool
  /// How often.
  public let times: Int
  /// The last day on which it was.
  public let latest: Day

  /// Makes a view.
  public init(cycle: String, isOfTeam: Bool, times: Int, latest: Day) {
    self.cycle = cycle
    self.isOfTeam = isOfTeam
    self.times = times
    self.latest = latest
  }
}
