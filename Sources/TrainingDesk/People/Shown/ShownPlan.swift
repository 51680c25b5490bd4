public import People
public import Refreshers

/// A plan, and how those it speaks of and what it asks for are called.
public struct ShownPlan: Sendable {
  /// The plan.
  public let plan: TrainingPlan
  /// Who works here.
  public let roster: Roster
  /// What each item is called.
  public let titles: [DueItem: String]
  /// What each programme is called.
  public let programmes: [ProgrammeID: String]

  /// What an item is called.
  public func title(of item: DueItem) -> String { titles[item] ?? item.description }

  /// What somebody is called.
  public func name(of person: PersonID) -> String {
    roster.employee(person)?.name ?? person.rawValue
  }
}
