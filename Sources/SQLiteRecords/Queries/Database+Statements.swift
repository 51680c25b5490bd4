internal import GRDB
internal import Records

extension Database {
  /// What a statement is given.
  typealias Arguments = [(any DatabaseValueConvertible)?]

  /// Runs one statement, prepared once.
  func run(_ sql: String, _ arguments: Arguments) throws {
    try cachedStatement(sql: sql).execute(arguments: checked(arguments))
  }

  /// The rows of one query, prepared once.
  func rows(_ sql: String, _ arguments: Arguments) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: checked(arguments))
  }

  /// What is made of each row of one query, prepared once; the rows are not kept together.
  func map<Value>(
    _ sql: String, _ arguments: Arguments, _ transform: (Row) throws -> Value
  ) throws -> [Value] {
    let cursor = try Row.fetchCursor(
      cachedStatement(sql: sql), arguments: checked(arguments))
    var values: [Value] = []
    while let row = try cursor.next() { values.append(try transform(row)) }
    return values
  }

  /// The first row of one query, prepared once, or nil.
  func row(_ sql: String, _ arguments: Arguments) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: checked(arguments))
  }

  /// Refuses text that holds a NUL, which GRDB would cut short there without a word.
  private func checked(_ arguments: Arguments) throws -> StatementArguments {
    guard !arguments.contains(where: { ($0 as? String)?.utf8.contains(0) == true }) else {
      throw RecordsError.refused(rule: "text_without_nul")
    }
    return StatementArguments(arguments)
  }
}
