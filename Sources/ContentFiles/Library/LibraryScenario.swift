public import Content
public import ScenarioEngine

/// A situation of a library with its translations and plays.
public struct LibraryScenario: Sendable {
  /// The situation in its base language.
  public let base: Scenario
  /// The situation in other languages; where a text is missing, the base text stands.
  public let translations: [Language: Scenario]
  /// Its scripted plays.
  public let plays: [ScriptedPlay]
  /// The paths of its files, the situation's first and without plays.
  public let paths: [String]
  /// Whether its own file was read without an error.
  public let isSound: Bool

  let root: YAMLNode
  let name: String
  let playsRoot: YAMLNode?
  let playsName: String

  /// The situation in a language, else in its base language.
  public func scenario(in language: Language) -> Scenario { translations[language] ?? base }

  /// Diagnostics about the situation with their lines.
  public func located(_ diagnostics: [Diagnostic]) -> [LocatedDiagnostic] {
    located(diagnostics, in: root, name)
  }

  /// Diagnostics about its plays with their lines; without plays they stand at the situation's top.
  public func locatedInPlays(_ diagnostics: [Diagnostic]) -> [LocatedDiagnostic] {
    playsRoot.map { located(diagnostics, in: $0, playsName) } ?? located(diagnostics)
  }

  private func located(
    _ diagnostics: [Diagnostic], in root: YAMLNode, _ name: String
  ) -> [LocatedDiagnostic] {
    let collector = DiagnosticCollector(file: name)
    for diagnostic in diagnostics { collector.report(diagnostic, in: root) }
    return collector.diagnostics
  }
}
