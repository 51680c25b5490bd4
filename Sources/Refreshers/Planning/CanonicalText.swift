import Content

/// Bytes that say the same things in the same way every time, so that they can be hashed.
///
/// Each field is written with its length, so that no two lists of fields write the same bytes.
struct CanonicalText {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ text: String) {
    bytes += Array("\(text.utf8.count):".utf8)
    bytes += Array(text.utf8)
  }

  mutating func add(_ number: Int) { add(String(number)) }
  mutating func add(_ day: Day) { add(day.number) }
  mutating func add(_ id: some Identifier) { add(id.rawValue) }

  mutating func add(_ text: String?) {
    bytes += Array((text == nil ? "-" : "+").utf8)
    if let text { add(text) }
  }

  mutating func add(_ day: Day?) { add(day.map { String($0.number) }) }

  /// Begins a record of a kind, with how many fields or entries follow where that is not fixed.
  mutating func begin(_ kind: String, count: Int? = nil) {
    bytes += Array("\n\(kind)".utf8)
    if let count { add(count) }
  }

  mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts { add(text) }
  }
}
