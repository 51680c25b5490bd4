public import Content

/// What staff take: a lesson card and situations.
public struct TrainingModule: Sendable, Hashable {
  /// Its name for ever.
  public let id: ModuleID
  /// What it is called.
  public let title: LocalisedText
  /// The pillar it belongs to.
  public let pillar: String
  /// The lesson card, in paragraphs.
  public let lesson: LocalisedText
  /// Its situations.
  public let scenarios: [ScenarioID]
  /// The least privacy kept that passes, 0 to 100.
  public let mark: Int
  /// The fewest decisions that pass.
  public let minimum: Int

  /// Makes a module.
  public init(
    id: ModuleID, title: LocalisedText, pillar: String, lesson: LocalisedText,
    scenarios: [ScenarioID], mark: Int = 80, minimum: Int = 1
  ) {
    self.id = id
    self.title = title
    self.pillar = pillar
    self.lesson = lesson
    self.scenarios = scenarios
    self.mark = mark
    self.minimum = minimum
  }
}
