import Content

extension Asked {
  /// Checks that an answer is of the decision's kind, complete, and made of what is offered.
  ///
  /// - Returns: where what a choose answer picks stands in the offer; nil for the other kinds.
  func check(_ answer: Answer) throws(AnswerError) -> Int? {
    if decision.isChoose, case .choose(let id) = answer {
      guard let picked = offer.choices.firstIndex(where: { $0.id == id }) else {
        throw .notOffered([id])
      }
      return picked
    }
    try decision.decision.kind.check(answer)
    return nil
  }
}

extension DecisionKind {
  /// Checks an answer to any kind but choose, of which everything is offered.
  fileprivate func check(_ answer: Answer) throws(AnswerError) {
    switch (self, answer) {
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
