public import Content
public import PrivacyPolicy

extension Library {
  /// Diagnostics about a policy with their lines: each in the policy's own file where what is meant
  /// stands there, else in that of the policy it extends.
  public func located(
    _ diagnostics: [Diagnostic], of policy: Policy
  ) -> [LocatedDiagnostic] {
    let trees = files(of: policy).compactMap { file in
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

  /// The names of a policy's own file and of that of the policy it extends, as diagnostics give them.
  public func fileNames(of policy: Policy) -> [String] { files(of: policy).map(\.name) }

  private func files(of policy: Policy) -> [LibraryFile] {
    [policy.id, policy.extends].compactMap(\.self)
      .compactMap { groundwork.policyPaths[$0] }.compactMap { shelf.files[$0] }
  }

  /// Whether a policy, the one it extends and the words they use were read without an error.
  public func isSound(_ policy: Policy) -> Bool {
    let names =
      fileNames(of: policy) + [shelf.files[Library.vocabularyPath]?.name].compactMap(\.self)
    return !groundwork.diagnostics.contains {
      $0.severity == .error && names.contains($0.file)
    }
  }
}
