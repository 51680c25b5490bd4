import Content
import ContentFiles
import Records

extension LibraryFiles {
  /// The files at some paths as an edition, its id SHA-256 over the manifest of paths and hashes.
  func edition(_ paths: [String]) -> Edition {
    let files = paths.compactMap { self[$0] }.map {
      EditionFile(path: $0.path, hash: ContentHash($0.hash), bytes: $0.bytes)
    }
    let manifest = Array(Edition.manifest(of: files).utf8)
    return Edition(id: EditionID(ContentDigest.hex(of: manifest)), files: files)
  }

  /// The files that an edition kept.
  init(_ edition: Edition) {
    self.init(edition.files.map { LibraryFile(path: $0.path, bytes: $0.bytes) })
  }
}
