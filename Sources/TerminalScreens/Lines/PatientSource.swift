/// Lines that can be waited for: what is typed while something is to be read is kept for the
/// question that follows.
final class PatientSource: LineSource {
  /// What somebody does who is to read.
  enum Patience {
    /// They go on.
    case goesOn
    /// They leave.
    case leaves
    /// Nothing more comes.
    case ends
    /// They ask for something beside it.
    case asks(LineKey)
  }

  private let source: any LineSource
  private var kept: TypedLine?

  init(_ source: any LineSource) { self.source = source }

  var isPerson: Bool { source.isPerson }

  func next() -> TypedLine {
    defer { kept = nil }
    return kept ?? source.next()
  }

  /// Waits for Enter, or for a key that is served beside what is read.
  func waitsForEnter() -> Patience {
    let line = source.next()
    guard case .text(let text) = line else { return line == .end ? .ends : .goesOn }
    let key = LineKey(text)
    switch key {
    case .enter: return .goesOn
    case .leave: return .leaves
    case .rule, .term, .remark, .help: return .asks(key)
    case .numbers, .back, .again, .unknown:
      kept = line
      return .goesOn
    }
  }
}
