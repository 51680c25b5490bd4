/// Lines that can be waited for: what is typed while something is to be read is kept for the
/// question that follows.
final class PatientSource: LineSource {
  private let source: any LineSource
  private var kept: TypedLine?

  init(_ source: any LineSource) { self.source = source }

  var isPerson: Bool { source.isPerson }

  func next() -> TypedLine {
    defer { kept = nil }
    return kept ?? source.next()
  }

  /// Waits for Enter; false where the person leaves or nothing more comes.
  func waitsForEnter() -> Bool {
    let line = source.next()
    guard case .text(let text) = line else { return line != .end }
    switch text.lowercased().split(whereSeparator: \.isWhitespace).joined() {
    case "": return true
    case "q": return false
    default:
      kept = line
      return true
    }
  }
}
