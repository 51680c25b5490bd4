import Content
import TrainingDesk

extension LinePrinter {
  /// A thing that a scene shows, said as lines.
  ///
  /// - Parameter numbers: the numbers of its spans, where they are to be hidden.
  func artefact(_ artefact: ShownArtefact, numbers: [ChoiceID: Int] = [:]) throws {
    func said(_ text: Prose) -> String { spelled(text, numbers) }
    try line()
    switch artefact {
    case .email(let from, let to, let subject, let body):
      try line(words(.mail))
      try line(words(.from, ("who", name(from))))
      try line(words(.to, ("who", name(to))))
      try prose(words(.subject, ("text", said(subject))))
      try prose(said(body))
      try end(.mail)
    case .chat(let title, let lines):
      try heading(.chat, said(title))
      for line in lines { try prose("\(shortName(line.from)): \(said(line.text))", indent: "  ") }
      try end(.chat)
    case .table(let title, let columns, let rows):
      try heading(.table, said(title))
      for row in rows {
        let cells = zip(columns, row).map { "\(said($0)): \(said($1))" }
        try prose(cells.joined(separator: ". "), lead: "- ", indent: "  ")
      }
      try end(.table)
    case .form(let title, let fields):
      try heading(.form, said(title))
      for field in fields {
        try prose("\(said(field.label)): \(said(field.value))", lead: "- ", indent: "  ")
      }
      try end(.form)
    case .call(let from, let lines):
      try heading(.call, name(from))
      for line in lines { try prose("\(shortName(line.from)): \(said(line.text))", indent: "  ") }
      try end(.call)
    case .page(let title, let body):
      try heading(.page, said(title))
      try prose(said(body))
      try end(.page)
    }
  }

  private func heading(_ kind: Phrase, _ title: String) throws {
    try prose(title.isEmpty ? words(kind) : "\(words(kind)): \(title)")
  }

  private func end(_ kind: Phrase) throws {
    try line(words(.endOfArtefact, ("kind", words(kind).lowercased())))
  }

  /// A text in which spans carry their numbers.
  private func spelled(_ text: Prose, _ numbers: [ChoiceID: Int]) -> String {
    text.segments.map { segment in
      switch segment {
      case .words(let words): words
      case .placeholder(let name, _): "{\(name)}"
      case .span(let id, let visible):
        numbers[id].map { words(.span, ("n", String($0)), ("words", visible)) } ?? visible
      }
    }.joined()
  }

  private func name(_ party: ShownParty) -> String {
    switch party {
    case .person(let name, let role): role.isEmpty ? name : "\(name), \(role)"
    case .you: words(.you)
    case .everyone: words(.everyone)
    case .address(let address): address
    }
  }

  private func shortName(_ party: ShownParty) -> String {
    if case .person(let name, _) = party { return name }
    return name(party)
  }
}
