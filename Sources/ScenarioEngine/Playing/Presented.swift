public import Content

/// A scene as the player meets it.
public struct PresentedScene: Sendable, Hashable {
  /// The scene.
  public let id: SceneID
  /// The things shown, with names filled in.
  public let artefacts: [Artefact]
  /// What is said, a paragraph or several each.
  public let texts: [String]

  /// Makes a scene to be shown.
  public init(id: SceneID, artefacts: [Artefact], texts: [String]) {
    self.id = id
    self.artefacts = artefacts
    self.texts = texts
  }
}

/// Something to pick, tick, hide, class or put in order, as the player meets it.
public struct PresentedChoice: Sendable, Hashable {
  /// Its name.
  public let id: ChoiceID
  /// What the player reads.
  public let text: String

  /// Makes a choice to be shown.
  public init(id: ChoiceID, text: String) {
    self.id = id
    self.text = text
  }
}

/// A class as the player meets it.
public struct PresentedClass: Sendable, Hashable {
  /// Its name.
  public let id: ClassID
  /// What the player reads.
  public let text: String

  /// Makes a class to be shown.
  public init(id: ClassID, text: String) {
    self.id = id
    self.text = text
  }
}

/// A decision as the player meets it: neither acts nor right answers are in it.
public struct PresentedDecision: Sendable, Hashable {
  /// What the player does.
  public enum Task: Sendable, Hashable {
    /// Picks one.
    case choose([PresentedChoice])
    /// Ticks any.
    case select([PresentedChoice])
    /// Hides any spans of the artefact, which come in reading order.
    indirect case redact(Artefact, [PresentedChoice])
    /// Puts each into a class.
    case classify([PresentedChoice], into: [PresentedClass])
    /// Puts all in order.
    case order([PresentedChoice])
  }

  /// The decision.
  public let id: DecisionID
  /// The question.
  public let ask: String
  /// What the player does.
  public let task: Task

  /// Makes a decision to be shown.
  public init(id: DecisionID, ask: String, task: Task) {
    self.id = id
    self.ask = ask
    self.task = task
  }

  /// All there is to pick, tick, hide, class or order.
  public var choices: [PresentedChoice] {
    switch task {
    case .choose(let choices), .select(let choices), .redact(_, let choices),
      .classify(let choices, _), .order(let choices):
      choices
    }
  }
}

/// A meter's value, and what it was before.
public struct MeterReading: Sendable, Hashable {
  /// The meter.
  public let meter: Meter
  /// What it stood at before.
  public let before: Int
  /// What it stands at.
  public let now: Int

  /// Makes a reading.
  public init(meter: Meter, before: Int, now: Int) {
    self.meter = meter
    self.before = before
    self.now = now
  }
}

/// What an answer led to.
public struct Step: Sendable, Hashable {
  /// The answer.
  public let given: GivenAnswer
  /// What it comes to.
  public let outcome: DecisionOutcome
  /// What the story says to it.
  public let feedback: [String]
  /// The meters that the player sees and that moved, through the scenes that follow too.
  public let moved: [MeterReading]
  /// The scenes that follow, up to the next decision or the ending.
  public let scenes: [PresentedScene]

  /// Makes a step.
  public init(
    given: GivenAnswer, outcome: DecisionOutcome, feedback: [String], moved: [MeterReading],
    scenes: [PresentedScene]
  ) {
    self.given = given
    self.outcome = outcome
    self.feedback = feedback
    self.moved = moved
    self.scenes = scenes
  }
}
