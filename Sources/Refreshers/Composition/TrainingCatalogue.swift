public import Content
public import PrivacyPolicy

/// What can be asked of people: the modules' situations, the moments, and how grave each clause is.
public struct TrainingCatalogue: Hashable, Sendable {
  /// The situations of each module, in the module's order.
  public let modules: [ModuleID: [Exercise]]
  /// The moments, situations of one decision, by id.
  public let moments: [Exercise]
  /// How grave it is to violate each clause.
  public let severities: [ClauseID: Severity]
  private let exercises: [ScenarioID: Exercise]

  /// Makes a catalogue.
  public init(
    modules: [ModuleID: [Exercise]], moments: [Exercise] = [],
    severities: [ClauseID: Severity] = [:]
  ) {
    self.modules = modules
    self.moments = moments.sorted { $0.id < $1.id }
    self.severities = severities
    exercises = Dictionary(
      (modules.values.joined() + moments).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The situation or moment of that name, or nil.
  public subscript(id: ScenarioID) -> Exercise? { exercises[id] }
}
