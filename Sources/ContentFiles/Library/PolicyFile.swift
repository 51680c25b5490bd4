public import Content
public import PrivacyPolicy

/// A policy read from a file that stands in no library.
public struct PolicyFile: Sendable {
  /// The policy; nil where too much is wrong.
  public let policy: Policy?
  /// What its reader found.
  public let diagnostics: [LocatedDiagnostic]
  private let root: YAMLNode?
  private let name: String
  private let library: Library

  /// Reads a policy; one that extends another finds it in `library`, as it does its words.
  public init(_ file: LibraryFile, over library: Library) {
    let decoder = ContentDecoder(bytes: file.bytes, file: file.name)
    policy =
      PolicyReader(
        decoder: decoder, vocabulary: library.vocabulary, base: { library.policies[$0] }
      ).policy()
    diagnostics = decoder.problems.diagnostics
    root = decoder.root
    name = file.name
    self.library = library
  }

  /// Diagnostics about the policy with their lines: what it takes over stands in the library.
  public func located(_ diagnostics: [Diagnostic]) -> [LocatedDiagnostic] {
    guard let root else { return [] }
    return diagnostics.flatMap { diagnostic -> [LocatedDiagnostic] in
      let thing = ContentPath(Array(diagnostic.path.keys.prefix(2)))
      if !root.place(at: thing).isExact,
        let base = policy?.extends.flatMap({ library.policies[$0] })
      {
        return library.located([diagnostic], of: base)
      }
      return DiagnosticCollector.located([diagnostic], in: root, file: name)
    }
  }
}
