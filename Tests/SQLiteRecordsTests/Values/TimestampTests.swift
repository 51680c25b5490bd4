import Content
import Records
import Testing

@Suite("A timestamp")
struct TimestampTests {
  @Test(
    "is written in UTC",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
      (1_709_210_096_789, "2024-02-29T12:34:56.789Z"), (-86_400_000, "1969-12-31T00:00:00.000Z"),
    ] as [(Int64, String)])
  func isWrittenInUTC(milliseconds: Int64, text: String) {
    let timestamp = Timestamp(milliseconds: milliseconds)
    #expect(timestamp.iso == text)
    #expect(timestamp.dayInUTC.iso == String(text.prefix(10)))
  }

  @Test("is ordered by time")
  func isOrderedByTime() {
    #expect(Timestamp(milliseconds: -5) < Timestamp(milliseconds: 3))
  }
}
