internal import Foundation
internal import GRDB
internal import Records

extension Database {
  /// An edition with its files, or nil where none has this id.
  func edition(_ id: EditionID) throws -> Edition? {
    guard try hasEdition(id) else { return nil }
    let files = try rows(
      """
      SELECT path, hash, bytes FROM edition_file JOIN content USING (hash)
      WHERE edition = ? ORDER BY path
      """, [id.rawValue]
    ).map { row in
      let bytes: Data = try row.value("bytes")
      return EditionFile(
        path: try row.value("path"), hash: try row.id("hash"), bytes: [UInt8](bytes))
    }
    return Edition(id: id, files: files)
  }

  /// Keeps an edition and those of its files that are not kept yet.
  ///
  /// - Throws: ``Records/RecordsError/refused(rule:)`` where other files are kept under its id, or
  ///   other bytes under a file's hash.
  func keep(_ edition: Edition) throws {
    if try hasEdition(edition.id) {
      guard try manifest(of: edition.id) == Edition.manifest(of: edition.files) else {
        throw RecordsError.refused(rule: "edition_id")
      }
      return
    }
    try run("INSERT INTO edition (id) VALUES (?)", [edition.id.rawValue])
    for file in edition.files {
      try keep(file)
      try run(
        "INSERT INTO edition_file (edition, path, hash) VALUES (?, ?, ?)",
        [edition.id.rawValue, file.path, file.hash.rawValue])
    }
  }

  private func keep(_ file: EditionFile) throws {
    let bytes = Data(file.bytes)
    try run(
      "INSERT INTO content (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING",
      [file.hash.rawValue, bytes])
    guard changesCount == 0 else { return }
    let kept = try row(
      "SELECT 1 FROM content WHERE hash = ? AND bytes = ?", [file.hash.rawValue, bytes])
    guard kept != nil else { throw RecordsError.refused(rule: "content_hash") }
  }

  private func hasEdition(_ id: EditionID) throws -> Bool {
    try row("SELECT 1 FROM edition WHERE id = ?", [id.rawValue]) != nil
  }

  private func manifest(of id: EditionID) throws -> String {
    let files = try rows("SELECT path, hash FROM edition_file WHERE edition = ?", [id.rawValue])
    return Edition.manifest(
      of: try files.map { row in
        EditionFile(path: try row.value("path"), hash: try row.id("hash"), bytes: [])
      })
  }
}
