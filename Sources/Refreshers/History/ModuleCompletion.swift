public import Content
public import People

/// That a person has done a module: passed, with every must-get-right lifted, or by a workshop.
public struct ModuleCompletion: Hashable, Sendable {
  /// How it was done.
  public enum Way: String, Hashable, Sendable, CaseIterable {
    /// Played.
    case played
    /// A recorded workshop: no score, no tallies, no booster.
    case workshop
  }

  /// Who has done it.
  public let person: PersonID
  /// What.
  public let module: ModuleID
  /// When.
  public let day: Day
  /// How.
  public let way: Way

  /// Makes a completion.
  public init(person: PersonID, module: ModuleID, day: Day, way: Way = .played) {
    self.person = person
    self.module = module
    self.day = day
    self.way = way
  }
}
