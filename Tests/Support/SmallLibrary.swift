package import ContentFiles

/// A library of a few lines, for tests to vary.
///
/// Its policy has two critical rules of conduct (`RED-1`: ring when there is an alarm; `RED-2`: no
/// secrets in use), a serious one (`SER-1`: ring at lunch) and a critical one that is only asked as
/// knowledge (`KNO-1`).
package struct SmallLibrary {
  package var policy = SmallLibrary.policy(redOne: "critical")
  package var timeZone = "Europe/Madrid"
  package var cycle = "year"
  package var languages = "[en]"
  package var decisionDays = 90
  package var modules: [String: String] = [:]
  package var situations: [String: String] = [:]
  /// Other files by path, translations for one.
  package var more: [String: String] = [:]

  package init() {}

  /// A library of one module, `drill`, with these situations.
  package init(
    drill situations: [SmallSituation], mark: Int = 50, minimum: Int = 1, order: [String]? = nil
  ) {
    for situation in situations { self.situations[situation.id] = situation.yaml }
    modules["drill"] = SmallLibrary.module(
      "drill", order ?? situations.map(\.id), mark: mark, minimum: minimum)
  }

  package static func module(
    _ id: String, _ situations: [String], mark: Int = 50, minimum: Int = 1
  ) -> String {
    """
    format: 1
    id: \(id)
    title: {en: "The \(id)", es: "El \(id)"}
    pillar: security
    lesson: {en: "Ring at once.", es: "Llama ya."}
    scenarios: [\(situations.joined(separator: ", "))]
    mark: \(mark)
    minimum: \(minimum)
    """
  }

  package var files: LibraryFiles {
    var texts = [
      "content/vocabulary.yaml": SmallLibrary.vocabulary,
      "content/policies/house.yaml": policy,
      "content/organisation.yaml": organisation,
    ]
    for (id, text) in modules { texts["content/modules/\(id).yaml"] = text }
    for (id, text) in situations { texts["scenarios/\(id)/scenario.yaml"] = text }
    texts.merge(more) { $1 }
    return LibraryFiles(texts.map { LibraryFile(path: $0, bytes: Array($1.utf8)) })
  }

  private var organisation: String {
    """
    format: 1
    name: "House"
    time_zone: \(timeZone)
    languages: \(languages)
    policy: house
    cycle: \(cycle)
    retention: {decision_days: \(decisionDays), completion_days: 365}
    """
  }

  private static let vocabulary = """
    lists: [op, data, response]
    event: {alarm: [], lunch: [], quiz: []}
    response: {ring: [], wait: []}
    op: {use: []}
    data: {name: [], secret: []}
    """

  package static func policy(redOne severity: String) -> String {
    """
    policy: {id: house, version: 1}
    groups: {hidden: {data: [secret]}}
    clauses:
    \(clause("RED-1", severity, "Ring when it burns", when: "event: [alarm]", ring: true))
    \(clause("RED-2", "critical", "Use no secrets", when: "op: [use]\n      data: [secret]"))
    \(clause("SER-1", "serious", "Ring at lunch", when: "event: [lunch]", ring: true))
    \(clause("KNO-1", "critical", "Know the order", when: "event: [quiz]", ring: true))
    """
  }

  private static func clause(
    _ id: String, _ severity: String, _ title: String, when: String, ring: Bool = false
  ) -> String {
    """
      - id: \(id)
        pillar: security
        source: company
        severity: \(severity)
        effect: \(ring ? "require" : "forbid")
        title: {en: "\(title)", es: "\(title), en español"}
        why: {en: "Because of \(id)", es: "Por \(id)"}
        do: {en: "Do \(id)", es: "Haz \(id)"}
        when:
          \(when)
    \(ring ? "    require: {response: {any: [ring]}}\n" : "")    cite: [House 1]
    """
  }
}
