public import Content

/// The order in which a file writes day, month and year: `dd/MM/yyyy`, `d.M.yyyy`.
public struct RosterDateFormat: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case year
    case month(digits: ClosedRange<Int>)
    case day(digits: ClosedRange<Int>)
    case literal(UInt8)
  }

  /// The format as written.
  public let pattern: String
  private let parts: [Part]

  /// Dates as `2026-11-23`.
  public static let iso = RosterDateFormat(
    pattern: "yyyy-MM-dd",
    parts: [
      .year, .literal(UInt8(ascii: "-")), .month(digits: 2...2), .literal(UInt8(ascii: "-")),
      .day(digits: 2...2),
    ])

  /// Reads a format: `d` or `dd`, `M` or `MM` and `yyyy`, each once, in either case.
  ///
  /// - Throws: ``RosterOptionError/badDateFormat(_:)`` where it is none.
  public init(_ pattern: String) throws(RosterOptionError) {
    var parts: [Part] = []
    var rest = Array(pattern.utf8)[...]
    while let byte = rest.first {
      let letter = byte | 0x20
      let run = rest.prefix { $0 | 0x20 == letter && letter >= 0x61 }.count
      switch (letter, run) {
      case (UInt8(ascii: "d"), 1...2): parts.append(.day(digits: run...2))
      case (UInt8(ascii: "m"), 1...2): parts.append(.month(digits: run...2))
      case (UInt8(ascii: "y"), 4): parts.append(.year)
      case _ where byte < 0x80 && run == 0 && !(0x30...0x39).contains(byte):
        parts.append(.literal(byte))
      default: throw .badDateFormat(pattern)
      }
      rest = rest.dropFirst(max(1, run))
    }
    self.init(pattern: pattern, parts: parts)
    guard isWhole else { throw .badDateFormat(pattern) }
  }

  private init(pattern: String, parts: [Part]) {
    self.pattern = pattern
    self.parts = parts
  }

  /// Whether each of day, month and year stands in it once.
  private var isWhole: Bool {
    let kinds = parts.compactMap { part -> Int? in
      switch part {
      case .year: 0
      case .month: 1
      case .day: 2
      case .literal: nil
      }
    }
    return kinds.sorted() == [0, 1, 2]
  }

  /// The day that a text writes in this format, or nil where it is none.
  public func day(_ text: String) -> Day? {
    var rest = Array(text.utf8)[...]
    var (year, month, day) = (0, 0, 0)
    for part in parts {
      switch part {
      case .literal(let byte):
        guard rest.popFirst() == byte else { return nil }
      case .year:
        guard let number = RosterDateFormat.number(4...4, &rest) else { return nil }
        year = number
      case .month(let digits):
        guard let number = RosterDateFormat.number(digits, &rest) else { return nil }
        month = number
      case .day(let digits):
        guard let number = RosterDateFormat.number(digits, &rest) else { return nil }
        day = number
      }
    }
    return rest.isEmpty ? Day(year: year, month: month, day: day) : nil
  }

  private static func number(_ digits: ClosedRange<Int>, _ rest: inout ArraySlice<UInt8>) -> Int? {
    let found = rest.prefix(digits.upperBound).prefix { (0x30...0x39).contains($0) }
    guard digits.contains(found.count) else { return nil }
    rest = rest[found.endIndex...]
    return found.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
