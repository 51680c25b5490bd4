public import Content

/// A text that is said where its condition holds.
public struct Passage: Sendable, Hashable {
  /// When it is said; nil for always.
  public let condition: Condition?
  /// What is said.
  public let text: Prose

  /// Makes a passage.
  public init(_ text: Prose, if condition: Condition? = nil) {
    self.condition = condition
    self.text = text
  }
}

/// A way to another scene that is taken where its condition holds.
public struct Route: Sendable, Hashable {
  /// When it is taken; nil for always.
  public let condition: Condition?
  /// Where it leads.
  public let to: SceneID

  /// Makes a route.
  public init(to scene: SceneID, if condition: Condition? = nil) {
    self.condition = condition
    to = scene
  }
}

/// What is added to a meter.
public struct Effect: Sendable, Hashable {
  /// The meter.
  public let meter: MeterID
  /// What is added; the meter keeps to its bounds.
  public let change: Int

  /// Makes an effect.
  public init(_ meter: MeterID, _ change: Int) {
    self.meter = meter
    self.change = change
  }
}

/// A scene that comes later: it plays before the next scene once that many scenes are finished.
public struct Later: Sendable, Hashable {
  /// How many scenes are finished first, this one not counted.
  public let after: Int
  /// The scene that plays.
  public let scene: SceneID

  /// Makes a later scene.
  public init(after: Int, scene: SceneID) {
    self.after = after
    self.scene = scene
  }
}

/// How a situation ends.
public struct Ending: Sendable, Hashable {
  /// How it feels.
  public enum Tone: String, Sendable, CaseIterable {
    /// Well.
    case good
    /// With something left over.
    case mixed
    /// Badly.
    case bad
  }

  /// What the ending is called.
  public let title: String
  /// How it feels.
  public let tone: Tone

  /// Makes an ending.
  public init(title: String, tone: Tone) {
    self.title = title
    self.tone = tone
  }
}

/// A scene: what is shown and said, perhaps a decision, and where it leads.
public struct Scene: Sendable, Equatable {
  /// Its name.
  public let id: SceneID
  /// The artefacts shown above the text.
  public let show: [ArtefactID]
  /// What is said.
  public let say: [Passage]
  /// What entering it does to meters.
  public let effects: [Effect]
  /// What is decided in it.
  public let decision: Decision?
  /// Where it leads, tried in order, where an option or result names no way of its own.
  public let go: [Route]
  /// How the situation ends here.
  public let ending: Ending?
  /// Whether it goes back to where the story was, being entered through `later` only.
  public let returns: Bool

  /// Makes a scene.
  public init(
    id: SceneID, show: [ArtefactID] = [], say: [Passage] = [], effects: [Effect] = [],
    decision: Decision? = nil, go: [Route] = [], ending: Ending? = nil, returns: Bool = false
  ) {
    self.id = id
    self.show = show
    self.say = say
    self.effects = effects
    self.decision = decision
    self.go = go
    self.ending = ending
    self.returns = returns
  }
}
