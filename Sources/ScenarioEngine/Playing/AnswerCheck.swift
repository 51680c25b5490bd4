import Content

extension DecisionKind {
  /// Checks that an answer is of this kind, complete, and made of what is offered.
  ///
  /// - Parameter offered: the places of the options on offer.
  func check(_ answer: Answer, offered: [Int]) throws(AnswerError) {
    switch (self, answer) {
    case (.choose(let options), .choose(let chosen)):
      guard offered.contains(where: { options[$0].id == chosen }) else {
        throw .notOffered([chosen])
      }
    case (.select, .select(let items)), (.redact, .redact(let items)):
      try require(items.subtracting(choices), isEmptyElse: AnswerError.notOffered)
    case (.classify(let task), .classify(let classes)):
      try require(Set(classes.keys).subtracting(choices), isEmptyElse: AnswerError.notOffered)
      try require(Set(choices).subtracting(classes.keys), isEmptyElse: AnswerError.incomplete)
      let known = Set(task.classes.map(\.id))
      if let unknown = classes.values.sorted().first(where: { !known.contains($0) }) {
        throw .unknownClass(unknown)
      }
    case (.order, .order(let steps)):
      try require(Set(steps).subtracting(choices), isEmptyElse: AnswerError.notOffered)
      try require(Set(choices).subtracting(steps), isEmptyElse: AnswerError.incomplete)
      guard steps.count == choices.count else {
        throw .incomplete(steps.filter { step in steps.count { $0 == step } > 1 })
      }
    default: throw .wrongKind(expected: name)
    }
  }

  private func require(
    _ ids: Set<ChoiceID>, isEmptyElse error: ([ChoiceID]) -> AnswerError
  ) throws(AnswerError) {
    guard ids.isEmpty else { throw error(ids.sorted()) }
  }
}
