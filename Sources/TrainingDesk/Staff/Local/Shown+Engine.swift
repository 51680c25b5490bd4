import Content
import ScenarioEngine

extension ShownScene {
  /// A scene as the engine presents it, with the cast's names in its headers.
  init(_ scene: PresentedScene, cast: [CastMember]) {
    self.init(
      artefacts: scene.artefacts.map { ShownArtefact($0, cast: cast) }, texts: scene.texts)
  }
}

extension ShownArtefact {
  init(_ artefact: Artefact, cast: [CastMember]) {
    func party(_ party: Artefact.Party) -> ShownParty { ShownParty(party, cast: cast) }
    func said(_ lines: [Artefact.Line]) -> [ShownLine] {
      lines.map { ShownLine(from: party($0.from), text: $0.text) }
    }
    switch artefact.body {
    case .email(let from, let to, let subject, let body):
      self = .email(from: party(from), to: party(to), subject: subject, body: body)
    case .chat(let title, let lines): self = .chat(title: title, lines: said(lines))
    case .table(let title, let columns, let rows):
      self = .table(title: title, columns: columns, rows: rows)
    case .form(let title, let fields):
      self = .form(
        title: title, fields: fields.map { ShownField(label: $0.label, value: $0.value) })
    case .call(let from, let lines): self = .call(from: party(from), lines: said(lines))
    case .page(let title, let body): self = .page(title: title, body: body)
    }
  }
}

extension ShownParty {
  fileprivate init(_ party: Artefact.Party, cast: [CastMember]) {
    switch party {
    case .you: self = .you
    case .everyone: self = .everyone
    case .address(let address): self = .address(address)
    case .cast(let id):
      let member = cast.first { $0.id == id }
      self = .person(name: member?.name ?? id.rawValue, role: member?.role ?? "")
    }
  }
}

extension ShownDecision {
  init(_ decision: PresentedDecision, cast: [CastMember]) {
    let task: Task =
      switch decision.task {
      case .choose: .choose
      case .select: .select
      case .redact(let artefact, _): .redact(ShownArtefact(artefact, cast: cast))
      case .classify(_, let classes):
        .classify(into: classes.map { ShownClass(id: $0.id, text: $0.text) })
      case .order: .order
      }
    self.init(
      ask: decision.ask, task: task,
      choices: decision.choices.map { ShownChoice(id: $0.id, text: $0.text) })
  }
}
