public import Content

/// Something to pick, tick, hide, class or put in order.
public struct ShownChoice: Sendable, Hashable {
  /// Its name, for the reply.
  public let id: ChoiceID
  /// What is read.
  public let text: String

  /// Makes a choice to show.
  public init(id: ChoiceID, text: String) {
    self.id = id
    self.text = text
  }
}

/// A class to put things into.
public struct ShownClass: Sendable, Hashable {
  /// Its name, for the reply.
  public let id: ClassID
  /// What is read.
  public let text: String

  /// Makes a class to show.
  public init(id: ClassID, text: String) {
    self.id = id
    self.text = text
  }
}

/// A decision as a person meets it: neither acts nor right answers are in it.
public struct ShownDecision: Sendable, Hashable {
  /// What is to be done.
  public enum Task: Sendable, Hashable {
    /// Pick one.
    case choose
    /// Tick any.
    case select
    /// Hide any spans of the artefact.
    case redact(ShownArtefact)
    /// Put each into a class.
    case classify(into: [ShownClass])
    /// Put all in order.
    case order
  }

  /// The question.
  public let ask: String
  /// What is to be done.
  public let task: Task
  /// With what, in the order shown.
  public let choices: [ShownChoice]

  /// Makes a decision to show.
  public init(ask: String, task: Task, choices: [ShownChoice]) {
    self.ask = ask
    self.task = task
    self.choices = choices
  }
}

/// What a person answers.
public enum Reply: Sendable, Hashable {
  /// The one picked.
  case choose(ChoiceID)
  /// Those ticked.
  case select(Set<ChoiceID>)
  /// Those hidden.
  case redact(Set<ChoiceID>)
  /// The class of each.
  case classify([ChoiceID: ClassID])
  /// First to last.
  case order([ChoiceID])
}
