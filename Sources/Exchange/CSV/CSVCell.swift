/// Where the text of a cell stands in a file's bytes.
struct CSVCell {
  /// The bytes between quotes, or the whole cell where it has none.
  var bytes: Range<Int>
  /// Whether a quotation mark stands doubled in it.
  var hasDoubledQuotes = false
}
