public import Content
public import PrivacyPolicy

extension Library {
  /// Diagnostics about a policy with their lines: each in the policy's own file where what is meant
  /// stands there, else in that of the policy it extends.
  public func located(
    _ diagnostics: [Diagnostic], of policy: Policy
  ) -> [LocatedDiagnostic] {
    let files = [policy.id, policy.extends].compactMap(\.self)
      .compactMap { groundwork.policyPaths[$0] }.compactMap { shelf.files[$0] }
    let trees = files.compactMap { file in
      shelf.decoder(of: file).root.map { (root: $0, name: file.name) }
    }
    return diagnostics.flatMap { diagnostic -> [LocatedDiagnostic] in
      let thing = ContentPath(Array(diagnostic.path.keys.prefix(2)))
      let tree =
        trees.first { $0.root.place(at: diagnostic.path).isExact }
        ?? trees.first { $0.root.place(at: thing).isExact } ?? trees.first
      guard let tree else { return [] }
      return DiagnosticCollector.located([diagnostic], in: tree.root, file: tree.name)
    }
  }

  /// Whether a policy, the one it extends and the words they use were read without an error.
  public func isSound(_ policy: Policy) -> Bool {
    let paths = [policy.id, policy.extends].compactMap { $0.flatMap { groundwork.policyPaths[$0] } }
    let names = (paths + [Library.vocabularyPath]).compactMap { shelf.files[$0]?.name }
    return !groundwork.diagnostics.contains {
      $0.severity == .error && names.contains($0.file)
    }
  }
}
