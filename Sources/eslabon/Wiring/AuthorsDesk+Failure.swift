import ArgumentParser
import Content
import ContentFiles
import TrainingDesk

extension AuthorsDeskError {
  /// The error as the user reads it.
  var failure: Failure {
    switch self {
    case .noSuchInput(let path):
      Failure(
        status: .noInput, what: "there is no file or folder `\(path)`", help: "look at the path")
    case .noLibrary(let path):
      Failure(
        status: .noInput, what: "\(path) is no library",
        help: "name a folder that holds scenarios/ and content/ by --library")
    case .noSuchScenario(let name, let known):
      Failure(
        status: .noInput, what: "there is no situation `\(name)`",
        help: known.isEmpty
          ? "name its folder or its scenario.yaml"
          : NearName.help(for: name, in: known, kind: "situation"))
    case .translation(let error): error.failure
    case .noSuchClause(let name, let near):
      Failure(
        status: .noInput, what: "the policy has no clause `\(name)`",
        help: near.map { "did you mean `\($0)`?" } ?? "eslabon talk lists rules by their ids")
    case .badContent(let diagnostics): .badContent(diagnostics)
    }
  }
}

extension TranslationDraftError {
  /// The error as the user reads it.
  var failure: Failure {
    switch self {
    case .isBaseLanguage:
      Failure(
        status: .usage, what: "the situation is written in that language",
        help: "name another language")
    case .brokenSituation(let diagnostics):
      Failure(
        status: .badData, what: "the situation has errors, so its texts are not known",
        help: "put them right first; eslabon check shows them too", diagnostics: diagnostics)
    case .brokenTranslation(let diagnostics):
      Failure(
        status: .badData, what: "the translation cannot be read; it was left as it is",
        help: "put it right first; eslabon check shows what is wrong too",
        diagnostics: diagnostics)
    case .notOneEntryALine(let file):
      Failure(
        status: .badData, what: "the texts of \(file) do not begin a line each",
        help: "write `path: {of: …, t: …}`, one below another, indented under `text:`")
    }
  }
}

extension Failure {
  /// Content that cannot be used.
  static func badContent(_ diagnostics: [LocatedDiagnostic]) -> Failure {
    Failure(
      status: .badData, what: "the content has errors and cannot be used",
      help: "put them right; eslabon check shows them too", diagnostics: diagnostics)
  }
}
