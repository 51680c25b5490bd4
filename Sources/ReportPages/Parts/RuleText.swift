public import Content

/// What a page says of a rule besides figures.
public struct RuleText: Sendable, Hashable {
  /// The rule in plain words.
  public let title: LocalisedText
  /// The situation behind its slips and the choice that tempts in it, where they may be told.
  public let behind: LocalisedText?
  /// What to do about it.
  public let step: NextStep?

  /// Makes the text of a rule.
  public init(title: LocalisedText, behind: LocalisedText? = nil, step: NextStep? = nil) {
    self.title = title
    self.behind = behind
    self.step = step
  }
}

/// What somebody can do about a rule, by a command of the program.
public struct NextStep: Sendable, Hashable {
  /// The command as typed: `eslabon talk SEC-1`.
  public let command: String
  /// How many minutes it takes.
  public let minutes: Int

  /// Makes a step.
  public init(command: String, minutes: Int) {
    self.command = command
    self.minutes = minutes
  }
}
