public import ContentFiles
public import PrivacyPolicy

/// What authors and privacy officers ask for.
public protocol AuthorsDesk {
  /// All that is wrong with a library, or with what stands at some paths.
  ///
  /// - Parameter paths: files or folders; empty for the whole library.
  /// - Throws: ``AuthorsDeskError`` where a path does not exist.
  func check(_ paths: [String]) throws(AuthorsDeskError) -> [LocatedDiagnostic]

  /// The same, with the files that it was found in.
  func checked(_ paths: [String]) throws(AuthorsDeskError) -> CheckedContent

  /// Judges a file of acts.
  ///
  /// - Parameters:
  ///   - acts: the file of acts.
  ///   - policy: a policy's file; nil for the organisation's.
  ///   - vocabulary: a vocabulary's file; nil for the library's.
  /// - Throws: ``AuthorsDeskError`` where a file does not exist or has errors.
  func judge(
    acts: String, policy: String?, vocabulary: String?
  ) throws(AuthorsDeskError) -> [JudgedAct]

  /// A situation to be looked at: under its id in the library, or as it stands at a path.
  ///
  /// - Parameter name: an id, or the path of a situation's folder or file, anywhere.
  /// - Throws: ``AuthorsDeskError`` where there is none, or where it or what it stands on has errors.
  func situation(_ name: String) throws(AuthorsDeskError) -> AuthoredSituation
}

/// An act and what the judge says of it.
public struct JudgedAct: Sendable {
  /// The act.
  public let act: NamedAct
  /// What the judge says.
  public let judgement: Judgement

  /// Makes a judged act.
  public init(act: NamedAct, judgement: Judgement) {
    self.act = act
    self.judgement = judgement
  }
}

/// Why authors cannot be served.
public enum AuthorsDeskError: Error, Sendable {
  /// There is nothing at that path.
  case noSuchInput(String)
  /// There is no library there.
  case noLibrary(String)
  /// There is no situation of that name or path.
  case noSuchScenario(String, known: [String])
  /// A translation cannot be brought up to date.
  case translation(TranslationDraftError)
  /// The policy has no clause of that name; perhaps one with a near name.
  case noSuchClause(String, near: String?)
  /// The content has errors.
  case badContent([LocatedDiagnostic])
}
