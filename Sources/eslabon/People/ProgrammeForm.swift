import Content
import Curriculum

/// What a new programme is asked for, and the file that it becomes.
struct ProgrammeForm {
  /// The file's name and its text.
  typealias Draft = (id: String, yaml: String)

  let modules: [TrainingModule]
  let known: Set<String>
  let language: Language

  /// Asks, and writes the file's text.
  func asked(_ questions: Questions) throws -> Draft {
    func pick(_ english: String, _ spanish: String) -> String { questions.pick(english, spanish) }
    let whole = pick("write a whole number", "escribe un número entero")
    func number(_ question: String, _ usual: Int, _ range: ClosedRange<Int>) throws -> Int {
      try questions.ask(question, usual: String(usual), help: whole) { answer in
        Int(answer).flatMap { range.contains($0) ? $0 : nil }
      }
    }
    let id: String = try questions.ask(
      pick("A short name for it, such as annual:", "Un nombre corto, como anual:"),
      help: pick(
        "lowercase letters and digits, joined by hyphens; none that is taken",
        "minúsculas y cifras, unidas por guiones; que no esté cogido")
    ) { IdentifierForm.kebab.admits($0) && !known.contains($0) ? $0 : nil }
    let some = pick("write a few words", "escribe unas palabras")
    let title: String = try questions.ask(
      pick("Its title in English:", "Su título en inglés:"), help: some
    ) { $0.isEmpty ? nil : $0 }
    let spanish: String = try questions.ask(
      pick("Its title in Spanish:", "Su título en español:"), usual: title, help: some
    ) { $0.isEmpty ? nil : $0 }
    let list = modules.enumerated()
      .map { "  \($0.offset + 1)  \($0.element.title[language])\n" }.joined()
    try Terminal.say(list)
    let chosen: [ModuleID] = try questions.ask(
      pick("Which modules? Numbers, such as 1 3:", "¿Qué módulos? Números, como 1 3:"),
      usual: modules.indices.map { String($0 + 1) }.joined(separator: " "),
      help: pick("numbers from the list", "números de la lista")
    ) { answer in
      let places = answer.split(separator: " ").map { Int($0) ?? 0 }
      guard !places.isEmpty, places.allSatisfy({ (1...max(1, modules.count)).contains($0) }),
        Set(places).count == places.count
      else { return nil }
      return places.map { modules[$0 - 1].id }
    }
    let audience: String = try questions.ask(
      pick(
        "Who takes it: everyone, managers, executives, or team labels with commas between?",
        "¿Quién lo hace: everyone (todos), managers, executives, o equipos separados por comas?"),
      usual: "everyone", help: some
    ) { $0.isEmpty ? nil : ProgrammeForm.audience($0) }
    let months = try number(
      pick("Every how many months?", "¿Cada cuántos meses?"), 12, 3...36)
    let joining = try number(
      pick(
        "How many days do those have who have just joined?",
        "¿Cuántos días tienen quienes se acaban de incorporar?"), 30, 1...365)
    return (
      id,
      yaml(
        id: id, title: (title, spanish), modules: chosen, audience: audience, months: months,
        joining: joining)
    )
  }

  private static func audience(_ answer: String) -> String {
    switch answer.lowercased() {
    case "everyone": return "everyone"
    case "managers", "executives", "staff": return "{manager_levels: [\(answer.lowercased())]}"
    default:
      let teams = answer.split(separator: ",")
        .map { $0.drop { $0 == " " } }.map { quoted(String($0)) }
      return "{teams: [\(teams.joined(separator: ", "))]}"
    }
  }

  /// A text in YAML's double quotes.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private func yaml(
    id: String, title: (String, String), modules: [ModuleID], audience: String, months: Int,
    joining: Int
  ) -> String {
    """
    # How each key works stands in README.md beside this file.
    format: 1
    id: \(id)
    title: {en: \(ProgrammeForm.quoted(title.0)), es: \(ProgrammeForm.quoted(title.1))}

    modules: [\(modules.map(\.rawValue).joined(separator: ", "))]
    audience: \(audience)
    cycle: {months: \(months)}

    new_hires: {within_days: \(joining)}
    minimum_active_months: \(max(1, months / 2))
    minutes_a_year: 60

    reminders:
      - {days: -14, to: employee}
      - {days: -3, to: employee}
      - {days: 1, to: [employee, manager]}
      - {days: 14, to: [manager, hr]}

    """
  }
}
