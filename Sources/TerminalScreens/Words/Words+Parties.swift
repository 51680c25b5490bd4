import TrainingDesk

extension Words {
  /// Who wrote or receives something, with what they are.
  func name(_ party: ShownParty) -> String {
    switch party {
    case .person(let name, let role): role.isEmpty ? name : "\(name), \(role)"
    case .you: self(.you)
    case .everyone: self(.everyone)
    case .address(let address): address
    }
  }

  /// Who says something.
  func shortName(_ party: ShownParty) -> String {
    if case .person(let name, _) = party { return name }
    return name(party)
  }

  /// Rules in one line.
  func titles(_ rules: [RuleCard]) -> String {
    rules.map { "\($0.title) (\($0.id))" }.joined(separator: "; ")
  }
}
