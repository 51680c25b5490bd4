import Content
import PrivacyPolicy
import TrainingDesk

extension Failure {
  /// Why the policy cannot be asked.
  static func of(_ error: PolicyDeskError) -> Failure {
    switch error {
    case .badContent(let diagnostics): .badContent(diagnostics)
    case .noQuestions:
      Failure(
        status: .noInput, what: "this library asks no questions about tasks",
        help: "write content/questions.yaml, after the one that Eslabon ships with")
    }
  }

  /// Why a task that is stated cannot be understood.
  static func of(_ error: StatedActError) -> Failure {
    switch error {
    case .noStatement(let text):
      Failure(
        status: .usage, what: "`\(text)` states nothing",
        help: "write a dimension and its words, such as data=user.name,user.contact.email")
    case .noSuchDimension(let name, let near):
      Failure(
        status: .usage, what: "an act has no `\(name)`",
        help: near.map { "did you mean `\($0)`?" }
          ?? "it has \(ActDimension.names.joined(separator: ", "))")
    case .noSuchWord(let word, let dimension, let near):
      Failure(
        status: .usage, what: "`\(word)` is no word of `\(dimension.name)`",
        help: near.map { "did you mean `\($0)`?" } ?? "look it up in content/vocabulary.yaml")
    case .ambiguousWord(let word, let dimension, let words):
      Failure(
        status: .usage, what: "`\(word)` could be several words of `\(dimension.name)`",
        help: "write one of \(words.map(\.rawValue).joined(separator: ", "))")
    case .noNumber(let text, let dimension):
      Failure(
        status: .usage, what: "`\(text)` is no number for `\(dimension.name)`",
        help: "write 0 or more in digits, such as \(dimension.name)=30")
    case .oneValue(let dimension):
      Failure(
        status: .usage, what: "`\(dimension.name)` holds one value",
        help: "state it once, with one word or number")
    }
  }
}
