internal import Content
internal import GRDB

/// Columns as values of the records. GRDB's own subscripts end the process over what they cannot
/// convert, which a damaged file may hold; these throw ``UnreadableRow``.
extension Row {
  /// The value of a column that is never empty.
  func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    guard let value: Value = try optional(column) else { throw UnreadableRow(column: column) }
    return value
  }

  /// The value of a column, nil where empty.
  func optional<Value: DatabaseValueConvertible>(_ column: String) throws -> Value? {
    guard let stored: DatabaseValue = self[column] else { throw UnreadableRow(column: column) }
    guard !stored.isNull else { return nil }
    guard let value = Value.fromDatabaseValue(stored) else { throw UnreadableRow(column: column) }
    return value
  }

  /// An id.
  func id<ID: Identifier>(_ column: String) throws -> ID { ID(rawValue: try value(column)) }

  /// An id, nil where empty.
  func optionalID<ID: Identifier>(_ column: String) throws -> ID? {
    let text: String? = try optional(column)
    return text.map { ID(rawValue: $0) }
  }

  /// One of a few words.
  func word<Word: RawRepresentable<String>>(_ column: String) throws -> Word {
    guard let word = Word(rawValue: try value(column)) else { throw UnreadableRow(column: column) }
    return word
  }

  /// A day.
  func day(_ column: String) throws -> Day {
    guard let day = try optionalDay(column) else { throw UnreadableRow(column: column) }
    return day
  }

  /// A day, nil where empty.
  func optionalDay(_ column: String) throws -> Day? {
    guard let text: String = try optional(column) else { return nil }
    guard let day = Day(iso: text) else { throw UnreadableRow(column: column) }
    return day
  }
}
