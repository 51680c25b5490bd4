/// How lines end in what others read.
enum LineEnds {
  /// CR LF, as RFC 5322 and RFC 5545 ask for.
  static let network = "\r\n"
}
