/// The JSON Schemas of the files that authors write, made of what their readers take.
///
/// A schema refuses nothing that a reader takes, but for a text that YAML calls null; a reader also
/// refuses what no schema can see, such as a name that does not exist.
public enum ContentSchema: String, CaseIterable, Sendable {
  case scenario, translation, plays, policy, vocabulary, module, programme, talk
  case organisation, cases, glossary, questions, acts

  /// The folder of a library that the schemas stand in.
  public static let folder = "content/schemas"

  /// Where the schema stands in a library.
  public var path: String { "\(ContentSchema.folder)/\(rawValue).schema.json" }

  /// The schema of a library's file, by where it stands; nil for a file of another kind.
  public init?(ofFileAt path: String) {
    let name = path.split(separator: "/").last ?? ""
    let prefixes: [(String, ContentSchema)] = [
      (Library.policiesPath, .policy), (Library.modulesPath, .module),
      (Library.programmesPath, .programme), (Library.talksPath, .talk), ("content/acts/", .acts),
    ]
    switch path {
    case Library.vocabularyPath: self = .vocabulary
    case Library.organisationPath: self = .organisation
    case Library.casesPath: self = .cases
    case Library.glossaryPath: self = .glossary
    case Library.questionsPath: self = .questions
    case _ where path.hasPrefix("scenarios/"):
      self = name == "scenario.yaml" ? .scenario : name == "plays.yaml" ? .plays : .translation
    default:
      guard let kind = prefixes.first(where: { path.hasPrefix($0.0) })?.1 else { return nil }
      self = kind
    }
  }

  /// The line that tells a YAML language server about the schema, for a file of a library.
  public func comment(forFileAt path: String) -> String {
    let depth = path.split(separator: "/").count - 1
    let up = String(repeating: "../", count: depth)
    return "# yaml-language-server: $schema=\(up)\(self.path)"
  }

  /// The schema, with a newline at its end.
  public var json: String {
    SchemaMaker.schema(of: root, named: rawValue, about: shape.about).pretty() + "\n"
  }

  private var root: ValueShape {
    self == .acts ? .any([.list(.map(.namedAct)), .map(.acts)]) : .map(shape)
  }

  private var shape: MapShape {
    switch self {
    case .scenario: .scenario
    case .translation: .translation
    case .plays: .plays
    case .policy: .policy
    case .vocabulary: .vocabulary
    case .module: .module
    case .programme: .programme
    case .talk: .talk
    case .organisation: .organisation
    case .cases: .cases
    case .glossary: .glossary
    case .questions: .questionnaire
    case .acts: .acts
    }
  }
}
