package import Content
package import TrainingDesk

extension ShownDecision {
  /// The number that stands before a choice.
  package func number(of id: ChoiceID) -> Int {
    (choices.firstIndex { $0.id == id } ?? -1) + 1
  }

  /// What is typed in line mode to give a reply: a line, or one for each item to class.
  package func lines(for reply: Reply) -> [String] {
    func line(_ ids: [ChoiceID]) -> String {
      ids.isEmpty ? "0" : ids.map { String(number(of: $0)) }.joined(separator: " ")
    }
    switch reply {
    case .choose(let id): return [line([id])]
    case .select(let ids), .redact(let ids): return [line(ids.sorted())]
    case .order(let ids): return [line(ids)]
    case .classify(let answer):
      guard case .classify(let classes) = task else { return [] }
      return choices.map { choice in
        String((classes.firstIndex { $0.id == answer[choice.id] } ?? -1) + 1)
      }
    }
  }
}
