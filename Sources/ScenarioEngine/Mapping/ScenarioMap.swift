public import Content

/// A situation as a picture has it: its scenes, and the ways between them.
public struct ScenarioMap: Sendable, Hashable {
  /// What a scene is for.
  public enum Role: Sendable, Hashable {
    /// Something is told, and the story goes on.
    case telling
    /// Something is decided: what the player does, by its word (`choose`, `select`).
    case deciding(DecisionID, kind: String)
    /// It comes later, and the story goes back to where it was.
    case returning
    /// The story ends.
    case ending(Ending)
  }

  /// A scene, or several that follow one another without another way.
  public struct Place: Sendable, Hashable {
    /// The scene; of several the first.
    public let scene: SceneID
    /// What it is for.
    public let role: Role
    /// The scenes that are folded into it, itself included; one where nothing is folded.
    public var scenes: [SceneID]
    /// Of all plays by chance, which share comes here, 0 to 1; nil where that is not known.
    public let reach: Double?
    /// What is wrong with it, a line each.
    public var findings: [String]
  }

  /// What the policy says of a way.
  public enum Verdict: String, Sendable, CaseIterable {
    /// Rules are upheld, and none is violated.
    case kept
    /// A rule is violated.
    case slip
    /// It depends on what was decided before.
    case open
    /// Nothing is judged.
    case neither
  }

  /// A way from one scene to another.
  public struct Way: Sendable, Hashable {
    /// Where it begins.
    public let from: SceneID
    /// Where it leads.
    public let to: SceneID
    /// What is picked or comes out to go it: `an option's id`, `result 2`; empty where it goes on
    /// by itself.
    public let label: String
    /// What the policy says of it.
    public let verdict: Verdict
    /// When it is there, as authors write it; empty for always.
    public let conditions: [String]
    /// After how many more scenes it comes; nil where it is gone at once.
    public let later: Int?
  }

  /// What the situation is called.
  public let title: String
  /// Its name for ever.
  public let scenario: ScenarioID
  /// The scene that it opens with.
  public let start: SceneID
  /// The scenes, in the order of the file.
  public internal(set) var places: [Place]
  /// The ways, in the order of the file.
  public internal(set) var ways: [Way]

  /// Draws the map of a situation.
  ///
  /// - Parameters:
  ///   - reach: by scene, which share of all plays by chance comes there.
  ///   - findings: by scene, what is wrong with it, a line each.
  public init(
    of graph: ScenarioGraph, reach: [SceneID: Double] = [:], findings: [SceneID: [String]] = [:]
  ) {
    let scenario = graph.scenario
    title = scenario.title
    self.scenario = scenario.id
    start = scenario.start
    places = scenario.scenes.map { scene in
      Place(
        scene: scene.id, role: Role(of: scene), scenes: [scene.id], reach: reach[scene.id],
        findings: findings[scene.id] ?? [])
    }
    let known = Set(scenario.scenes.map(\.id))
    ways = scenario.scenes.flatMap { WayFinder(graph, from: $0).ways }
      .filter { known.contains($0.to) }
  }

  /// The place of a scene, perhaps folded with others.
  public func place(of scene: SceneID) -> Place? { places.first { $0.scenes.contains(scene) } }
}

extension ScenarioMap.Role {
  fileprivate init(of scene: Scene) {
    if let ending = scene.ending {
      self = .ending(ending)
    } else if let decision = scene.decision {
      self = .deciding(decision.id, kind: decision.kind.name)
    } else {
      self = scene.returns ? .returning : .telling
    }
  }
}
