import Mustache

/// The templates of pages.
enum Templates {
  /// A page there is a template of.
  enum Name: String, CaseIterable {
    case team, organisation, scenario, map
  }

  /// Fills the template of a page; text is escaped.
  static func page(_ name: Name, _ view: some Sendable) -> String {
    library.render(view, withTemplate: name.rawValue) ?? ""
  }

  private static let library: MustacheLibrary = {
    let sources = [
      "head": PageParts.head, "rule": PageParts.rule, "chart": PageParts.chart,
      "gravity": PageParts.gravity,
      Name.team.rawValue: teamTemplate, Name.organisation.rawValue: organisationTemplate,
      Name.scenario.rawValue: scenarioTemplate, Name.map.rawValue: mapTemplate,
    ]
    do {
      return MustacheLibrary(templates: try sources.mapValues { try MustacheTemplate(string: $0) })
    } catch {
      preconditionFailure("a template does not parse: \(error)")
    }
  }()
}
