import Content

/// The answers that show a finding, in words.
package enum Witness {
  /// More answers than this are not written out.
  private static let most = 12

  /// The answers as the end of a help line; empty where it takes none.
  package static func words(_ answers: [GivenAnswer]) -> String {
    guard !answers.isEmpty else { return "" }
    let shown = answers.prefix(most).map { "`\($0.decision)`: \($0.answer.words)" }
    let rest = answers.count > most ? "; and \(answers.count - most) more" : ""
    return "; to see it, answer " + shown.joined(separator: "; ") + rest
  }
}

extension Answer {
  /// The answer as an author would write it down in a play.
  fileprivate var words: String {
    func list(_ ids: some Sequence<ChoiceID>, _ verb: String) -> String {
      let names = ids.map { "`\($0)`" }
      return verb + " " + (names.isEmpty ? "nothing" : names.joined(separator: ", "))
    }
    return switch self {
    case .choose(let option): "`\(option)`"
    case .select(let items): list(items.sorted(), "tick")
    case .redact(let spans): list(spans.sorted(), "hide")
    case .order(let steps): list(steps, "in the order")
    case .classify(let classes):
      classes.sorted { $0.key < $1.key }.map { "`\($0.key)` into `\($0.value)`" }
        .joined(separator: ", ")
    }
  }
}
