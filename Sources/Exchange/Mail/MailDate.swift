internal import Content
public import Records

/// An instant as a mail gives it: the civil time somewhere, and how far from UTC that is.
///
/// - SeeAlso: RFC 5322, section 3.3.
public struct MailDate: Hashable, Sendable, CustomStringConvertible {
  /// When.
  public let instant: Timestamp
  /// Minutes east of UTC.
  public let offsetMinutes: Int

  /// Makes a date.
  ///
  /// - Parameter offsetMinutes: minutes east of UTC, less than a day either way.
  /// - Throws: ``MailError/badOffset(minutes:)``.
  public init(_ instant: Timestamp, offsetMinutes: Int) throws(MailError) {
    guard abs(offsetMinutes) < 1440 else { throw .badOffset(minutes: offsetMinutes) }
    self.instant = instant
    self.offsetMinutes = offsetMinutes
  }

  /// `Thu, 26 Nov 2026 21:52:08 +0100`, in English whatever the mail's language.
  public var description: String {
    let local = Timestamp(milliseconds: instant.milliseconds + Int64(offsetMinutes) * 60_000)
    let day = local.dayInUTC
    let (_, month, dayOfMonth) = day.civil
    let weekday = Self.weekdays[((day.number + 4) % 7 + 7) % 7]
    let time = local.iso.drop { $0 != "T" }.dropFirst().prefix(8)
    let offset = abs(offsetMinutes)
    let zone = String(10_000 + offset / 60 * 100 + offset % 60).dropFirst()
    return "\(weekday), \(dayOfMonth) \(Self.months[month - 1]) \(day.iso.prefix { $0 != "-" }) "
      + "\(time) \(offsetMinutes < 0 ? "-" : "+")\(zone)"
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
