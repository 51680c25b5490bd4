/// A meter as it stands.
public struct ShownLevel: Sendable, Hashable {
  /// What it is called.
  public let title: String
  /// What it stands at.
  public let value: Int
  /// The least it can stand at.
  public let minimum: Int
  /// The most it can stand at.
  public let maximum: Int

  /// Makes a level.
  public init(title: String, value: Int, minimum: Int, maximum: Int) {
    self.title = title
    self.value = value
    self.minimum = minimum
    self.maximum = maximum
  }
}
