public import Content
import ContentFiles

/// A module to begin with: it checks clean, and its comments teach the format.
public struct ModuleTemplate: Sendable {
  private let id: ModuleID
  private let pillar: String
  private let title: String?
  private let scenarios: [ScenarioID]
  private let languages: [Language]

  /// Makes a module.
  ///
  /// - Parameters:
  ///   - title: what it is called, in all languages; nil for the template's own title.
  ///   - scenarios: the situations it holds, at least one.
  ///   - languages: those that every text must have.
  public init(
    id: ModuleID, pillar: String, title: String? = nil, scenarios: [ScenarioID],
    languages: [Language]
  ) {
    self.id = id
    self.pillar = pillar
    self.title = title
    self.scenarios = scenarios
    self.languages = languages
  }

  /// The path of its file, from the library's top.
  public var path: String { "content/modules/\(id).yaml" }

  /// Its text.
  public var text: String {
    let titles = languages.map { language in
      "  \(language): \(quoted(title ?? title(in: language)))"
    }
    let lessons = languages.map { language in
      "  \(language): |\n" + lesson(in: language).map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }
    return """
      \(ContentSchema.module.comment(forFileAt: path))
      # What staff take: a card to read, and situations. A programme names it, and so asks for it.
      format: 1
      id: \(id)
      title:
      \(titles.joined(separator: "\n"))
      pillar: \(pillar)

      lesson:                                 # the card before the first situation
      \(lessons.joined())
      scenarios: [\(scenarios.map(\.rawValue).joined(separator: ", "))]
      mark: 80                                # privacy kept, in 100, to pass; the job must be half done too
      minimum: \(scenarios.count > 1 ? 4 : 3)                              # decisions a pass rests on

      """
  }

  private func title(in language: Language) -> String {
    language == "es" ? "Lo justo y lo pedido" : "What is needed, what was asked for"
  }

  private func lesson(in language: Language) -> [String] {
    language == "es"
      ? [
        "Pide lo que la tarea necesita y nada más. Un «por si acaso» no es una necesidad.", "",
        "Escribe a quien dijo que sí a que le escribieran, y a nadie más.", "",
        "Cuando la tarea ha terminado, los datos también.",
      ]
      : [
        "Ask for what the task needs, and no more. Just in case is not a need.", "",
        "Write to people who said yes to being written to, and to nobody else.", "",
        "When the task is over, so is the data.",
      ]
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
