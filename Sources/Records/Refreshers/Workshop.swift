public import Refreshers

/// That somebody attended a workshop on a module, and what proves it.
public struct Workshop: Hashable, Sendable {
  /// Who, what and when.
  public let completion: ModuleCompletion
  /// What proves it: a list, a reference; never empty.
  public let evidence: String

  /// Makes a record.
  public init(completion: ModuleCompletion, evidence: String) {
    self.completion = completion
    self.evidence = evidence
  }
}
