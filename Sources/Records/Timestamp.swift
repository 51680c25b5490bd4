public import Content

/// An instant in UTC, in whole milliseconds since 1970-01-01T00:00:00Z without leap seconds.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z, negative before.
  public let milliseconds: Int64

  /// Makes an instant from its milliseconds since 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The instant as `2026-11-23T10:20:30.123Z`.
  ///
  /// - SeeAlso: RFC 3339, section 5.6.
  public var iso: String {
    let (days, rest) = (milliseconds.floored(by: 86_400_000), milliseconds.left(by: 86_400_000))
    let fields = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { part in
      part < 10 ? "0\(part)" : "\(part)"
    }
    let fraction = String(1000 + rest % 1000).dropFirst()
    return Day(number: Int(days)).iso + "T" + fields.joined(separator: ":") + "." + fraction + "Z"
  }

  /// The civil date in UTC, which is not always the organisation's.
  public var dayInUTC: Day { Day(number: Int(milliseconds.floored(by: 86_400_000))) }

  /// Orders instants by time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Int64 {
  /// The quotient rounded towards negative infinity; `divisor` is positive.
  fileprivate func floored(by divisor: Int64) -> Int64 {
    self / divisor - (self % divisor < 0 ? 1 : 0)
  }

  /// What ``floored(by:)`` leaves, from 0 up to the divisor.
  fileprivate func left(by divisor: Int64) -> Int64 { self - floored(by: divisor) * divisor }
}
