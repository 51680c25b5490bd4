public import People

/// A column of a file under another name than ours: `old=new`.
public struct RosterMapping: Hashable, Sendable {
  /// The name in the file.
  public let header: String
  /// The column it stands for.
  public let column: RosterColumn

  /// Makes a mapping.
  public init(header: String, column: RosterColumn) {
    self.header = header
    self.column = column
  }

  /// Reads `old=new`; what stands after the last `=` is our name.
  ///
  /// - Throws: ``RosterOptionError/badMapping(_:)`` without a `=` or an old name,
  ///   ``RosterOptionError/unknownColumn(_:)`` where we have no such column.
  public init(_ text: String) throws(RosterOptionError) {
    guard let sign = text.lastIndex(of: "=") else { throw .badMapping(text) }
    let header = String(text[..<sign])
    let name = String(text[text.index(after: sign)...])
    guard !HeaderKey.of(header).isEmpty else { throw .badMapping(text) }
    let column = RosterColumn.allCases.first { HeaderKey.of($0.rawValue) == HeaderKey.of(name) }
    guard let column else { throw .unknownColumn(name) }
    self.init(header: header, column: column)
  }
}
