import Content
import ContentFiles
import Foundation
import Records

extension Library {
  /// The civil day of an instant in the organisation's zone, and how far that is from UTC; in UTC where
  /// no zone is known.
  func civilDay(of instant: Timestamp) -> (day: Day, offsetMinutes: Int) {
    let zone = TimeZone(identifier: organisation?.timeZone ?? "UTC") ?? .gmt
    let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
    let seconds = zone.secondsFromGMT(for: date)
    let shifted = Timestamp(milliseconds: instant.milliseconds + Int64(seconds) * 1000)
    return (shifted.dayInUTC, seconds / 60)
  }
}
