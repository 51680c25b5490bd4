public import Content

/// What can be taken, and which situations exercise which clause.
public struct Curriculum: Sendable {
  /// The modules, by id.
  public let modules: [TrainingModule]
  /// The terms that a player can look up.
  public let glossary: Glossary
  private let exercises: [ClauseID: [ScenarioID]]

  /// Makes a curriculum of modules, of the clauses that each situation exercises and of terms.
  public init(
    modules: [TrainingModule], exercises: [ScenarioID: [ClauseID]], glossary: Glossary = Glossary()
  ) {
    self.glossary = glossary
    self.modules = modules.sorted { $0.id < $1.id }
    self.exercises = exercises.reduce(into: [:]) { found, scenario in
      for clause in scenario.value { found[clause, default: []].append(scenario.key) }
    }
  }

  /// The module of that name, or nil.
  public subscript(id: ModuleID) -> TrainingModule? { modules.first { $0.id == id } }

  /// The module that holds a situation, or nil.
  public func module(holding scenario: ScenarioID) -> TrainingModule? {
    modules.first { $0.scenarios.contains(scenario) }
  }

  /// The situations that exercise a clause, by id.
  public func situations(on clause: ClauseID) -> [ScenarioID] {
    (exercises[clause] ?? []).sorted()
  }

  /// A parallel situation: one that exercises the clause and is not among those just played.
  public func parallel(on clause: ClauseID, besides played: [ScenarioID]) -> ScenarioID? {
    situations(on: clause).first { !played.contains($0) }
  }
}
