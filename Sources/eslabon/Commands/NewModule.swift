import ArgumentParser
import Content
import ContentFiles
import TrainingDesk

/// `eslabon new module`: writes a module to begin with.
struct NewModule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "module",
    abstract: "Write a module to begin with, in the languages of the organisation.",
    discussion: """
      It holds the situations that --scenario names; without any, a situation to begin with is \
      written too. An existing module is never replaced.
      """)

  @Argument(help: "Its id, in lowercase words joined by hyphens.")
  var id: String

  @Option(help: "The pillar it belongs to.")
  var pillar = "minimisation"

  @Option(help: "What it is called, in every language.")
  var title: String?

  @Option(
    name: .customLong("scenario"),
    help: ArgumentHelp("A situation that it holds; several in their order.", valueName: "id"))
  var scenarios: [String] = []

  @OptionGroup var library: LibraryOption

  func run() throws {
    do {
      let room = try TemplateRoom(library.place())
      let name: ModuleID = try TemplateRoom.id(id)
      let pillar = try TemplateRoom.pillar(pillar)
      let first = ScenarioID("\(id)-first")
      let held: [ScenarioID] = scenarios.isEmpty ? [first] : try room.known(scenarios)
      let module = ModuleTemplate(
        id: name, pillar: pillar, title: try title.map(TemplateRoom.title), scenarios: held,
        languages: room.languages)
      try room.refuseExisting(module, id: name)
      var written = [module.path]
      if scenarios.isEmpty {
        let template = SituationTemplate(
          id: try TemplateRoom.id(first.rawValue), pillar: pillar,
          language: try room.language(nil))
        try room.write(template, id: first)
        written.append(template.folder)
      }
      try room.write(module)
      try room.sayWhatToDo(
        with: written,
        next: [
          ("eslabon play \(id)", "take it, as staff will"),
          ("eslabon new programme", "ask for it, every year or so"),
        ])
    } catch {
      throw Failure.of(error, store: "")
    }
  }
}
