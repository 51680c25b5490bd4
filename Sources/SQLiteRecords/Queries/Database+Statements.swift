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
