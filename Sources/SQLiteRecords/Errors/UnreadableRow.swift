/// That a stored row holds what the program never wrote.
struct UnreadableRow: Error {
  /// The column.
  let column: String
}
