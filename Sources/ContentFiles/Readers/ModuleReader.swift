import Content
import Curriculum

/// Reads a module.
struct ModuleReader {
  let decoder: ContentDecoder

  func module() -> TrainingModule? {
    guard
      let map = decoder.document(.module),
      let id = map.id("id", as: ModuleID.self), let title = map.localised("title"),
      let lesson = map.localised("lesson")
    else { return nil }
    return TrainingModule(
      id: id, title: title, pillar: map.string("pillar") ?? "", lesson: lesson,
      scenarios: map.ids("scenarios", as: ScenarioID.self),
      mark: map.whole("mark"), minimum: map.whole("minimum"))
  }
}
