import TrainingDesk

extension Words {
  /// What is told of an item, step or span.
  func said(_ note: ShownNote) -> String {
    let text =
      switch note.standing {
      case .keptWrongly: self(.keptWrongly, ("text", note.text))
      case .missed: self(.missed, ("text", note.text))
      case .belongs(let place): self(.belongs, ("text", note.text), ("place", place))
      case .tooEarly(let place): self(.tooEarly, ("text", note.text), ("place", place))
      }
    return [text, note.why].compactMap(\.self).joined(separator: " ")
  }
}
