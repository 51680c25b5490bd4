/// Everything an attempt is played and judged from, as it was when the attempt began: situations,
/// their translations, the policies, the vocabulary, the module.
///
/// An attempt resumes under its edition, and is evidence under it, whatever the files say now.
/// Files are addressed by their content, so editions share those that did not change.
public struct Edition: Hashable, Sendable {
  /// The SHA-256 of ``manifest(of:)``.
  public let id: EditionID
  /// The files, ordered by path.
  public let files: [EditionFile]

  /// Makes an edition; the caller has computed `id` over the manifest of `files`.
  public init(id: EditionID, files: [EditionFile]) {
    self.id = id
    self.files = files.sorted { $0.path < $1.path }
  }

  /// The file at a library-relative path, or nil where the edition has none.
  public func file(at path: String) -> EditionFile? { files.first { $0.path == path } }

  /// The text whose SHA-256 names an edition of `files`: a line `<hash>  <path>` for each, by path.
  ///
  /// This is what `sha256sum` prints and `sha256sum --check` reads.
  public static func manifest(of files: [EditionFile]) -> String {
    files.sorted { $0.path < $1.path }.map { "\($0.hash)  \($0.path)\n" }.joined()
  }
}
