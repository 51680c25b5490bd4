public import Content

extension Scenario {
  /// The same situation, beginning at another scene with the meters as they start.
  public func beginning(at start: SceneID) -> Scenario {
    Scenario(
      id: id, version: version, language: language, title: title, pillar: pillar,
      audience: audience, minutes: minutes, exercises: exercises, inspiredBy: inspiredBy,
      brief: brief, meters: meters, cast: cast, artefacts: artefacts, start: start, scenes: scenes)
  }
}
