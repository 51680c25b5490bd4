/// How long a measuring cycle lasts: the time over which decisions are counted together.
public enum MeasuringCycle: String, Sendable, CaseIterable {
  /// A calendar year, named `2026`.
  case year
  /// Half a calendar year, named `2026-1` or `2026-2`.
  case halfYear = "half-year"

  /// The name of the cycle that holds `day`.
  public func name(of day: Day) -> String {
    let (year, month, _) = day.civil
    return self == .year ? "\(year)" : "\(year)-\(month <= 6 ? 1 : 2)"
  }

  /// The last day of the cycle that holds `day`.
  public func end(of day: Day) -> Day {
    let (year, month, _) = day.civil
    let isFirstHalf = self == .halfYear && month <= 6
    let last =
      isFirstHalf ? Day(year: year, month: 6, day: 30) : Day(year: year, month: 12, day: 31)
    return last ?? day
  }
}
