import ArgumentParser
import Content
import ContentFiles
import TrainingDesk

/// `eslabon new scenario`: writes a situation to begin with.
struct NewScenario: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract:
      "Write a situation to begin with: it checks clean, and its comments teach the format.",
    discussion: "Its plays and its translations are written too. An existing one is never replaced."
  )

  @Argument(help: "Its id, in lowercase words joined by hyphens.")
  var id: String

  @Option(help: "The pillar it belongs to, and the folder it stands in.")
  var pillar = "minimisation"

  @Option(help: "What it is called.")
  var title: String?

  @Option(help: ArgumentHelp("The language to write it in: en or es.", valueName: "lang"))
  var lang: String?

  @OptionGroup var library: LibraryOption

  func run() throws {
    do {
      let room = try TemplateRoom(library.place())
      let name: ScenarioID = try TemplateRoom.id(id)
      let template = SituationTemplate(
        id: name, pillar: try TemplateRoom.pillar(pillar),
        title: try title.map(TemplateRoom.title), language: try room.language(lang))
      try room.write(template, id: name)
      try room.sayWhatToDo(
        with: [template.folder],
        next: [
          ("eslabon preview \(id)", "play it, as it changes"),
          ("eslabon graph \(id)", "see where it leads"),
        ])
    } catch {
      throw Failure.of(error, store: "")
    }
  }
}
