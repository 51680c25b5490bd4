/// Where in a graph a condition stands.
enum ConditionSite: Sendable, Hashable {
  /// That of a text of a scene.
  case say(scene: Int, Int)
  /// That of an option.
  case option(decision: Int, Int)
  /// That of facts of a decision.
  case facts(decision: Int, Int)
  /// That of a result of a decision.
  case result(decision: Int, Int)
  /// That of a way on.
  case route(PlayState.Way, Int)
  /// That of a text about an answer, said after the way that the option or result would lead.
  case feedback(PlayState.Way, Int)
}
