/// A place in a file: line and column, both counted from 1, the column in Unicode scalars.
struct YAMLPosition: Hashable, Comparable, Sendable {
  let line: Int
  let column: Int

  /// Where every file begins.
  static let top = YAMLPosition(line: 1, column: 1)

  static func < (left: YAMLPosition, right: YAMLPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
