import Content
import TrainingDesk

extension Words {
  /// What a policy answers about a task, in a line.
  func said(_ kind: TaskAnswer.Kind) -> String {
    switch kind {
    case .yes: self(.mayIYes)
    case .no: self(.mayINo)
    case .notYet: self(.mayINotYet)
    case .cannotTell: self(.mayICannotTell)
    case .noRule: self(.mayINoRule)
    case .notCovered: self(.mayINotCovered)
    }
  }

  /// What follows from the answer; nil where the answer says all.
  func advice(on answer: TaskAnswer) -> String? {
    switch answer.kind {
    case .yes: self(.mayIYesMeans)
    case .no, .notYet: nil
    case .cannotTell: self(.mayICannotTellMeans)
    case .noRule: self(.mayINoRuleMeans)
    case .notCovered: self(.mayINotCoveredMeans)
    }
  }

  /// The smallest change, as sentences; nil where there is none.
  func change(in answer: TaskAnswer) -> String? {
    guard !answer.changes.isEmpty else { return nil }
    let again = answer.asksAgain ? [self(.mayIAgain)] : []
    return (answer.changes.map(said) + again).joined(separator: " ")
  }

  /// Whom to ask.
  func whomToAsk(_ contact: Organisation.Contact?) -> String {
    let known = [contact?.name, contact?.phone, contact?.email].compactMap(\.self)
    return known.isEmpty ? self(.mayIAskNobody) : known.joined(separator: ", ")
  }

  /// How to reach somebody.
  func said(_ contact: Organisation.Contact) -> String {
    [contact.phone, contact.name, contact.email].compactMap(\.self).joined(separator: ", ")
  }
}
