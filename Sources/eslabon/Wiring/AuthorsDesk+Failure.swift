import ArgumentParser
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
    case .noSuchSituation(let name, let near):
      Failure(
        status: .noInput, what: "there is no situation `\(name)`",
        help: near.map { "did you mean `\($0)`?" } ?? "write its id, or the path of its folder")
    case .badContent(let diagnostics): .badContent(diagnostics)
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
