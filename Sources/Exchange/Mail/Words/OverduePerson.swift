/// Somebody of a manager's with something overdue: the name and the titles, and nothing else.
public struct OverduePerson: Hashable, Sendable {
  /// The person's name.
  public let name: String
  /// What is overdue.
  public let titles: [String]

  /// Makes the line of one person.
  public init(name: String, titles: [String]) {
    self.name = name
    self.titles = titles
  }
}
