public import Content
public import ContentFiles
public import Foundation

/// A translation brought up to date, and where it belongs.
public struct TranslationWork: Sendable {
  /// The situation's id.
  public let scenario: ScenarioID
  /// The file.
  public let url: URL
  /// The file as its reader would type it.
  public let name: String
  /// What it should hold, and what changed.
  public let draft: TranslationDraft
}

extension LocalAuthorsDesk {
  /// A situation's translation as it should be now; nothing is written.
  ///
  /// It belongs into the library's top layer, beside the situation or where that would stand there.
  ///
  /// - Parameters:
  ///   - scenario: an id, or the path of a situation's folder or file.
  ///   - keys: the entries whose text was read again since it changed.
  ///   - words: what is known already in a new one, by the words of the base language.
  /// - Throws: ``AuthorsDeskError`` where there is no such situation, or it cannot be done.
  public func translation(
    of scenario: String, into language: Language, refreshing keys: Set<String> = [],
    words: [String: String] = [:]
  ) throws(AuthorsDeskError) -> TranslationWork {
    let found = try situation(at: scenario)
    do {
      let draft = try found.entry.translationDraft(
        into: language, refreshing: keys, words: words)
      let file = "\(language).yaml"
      return TranslationWork(
        scenario: found.entry.id, url: found.folder.appendingPathComponent(file),
        name: found.name.isEmpty ? file : "\(found.name)/\(file)", draft: draft)
    } catch {
      throw .translation(error)
    }
  }

  /// A situation by its id or its path, and the folder of the top layer that it belongs into.
  private func situation(
    at name: String
  ) throws(AuthorsDeskError) -> (entry: LibraryScenario, folder: URL, name: String) {
    var files = place.files
    guard name.contains("/") || FileManager.default.fileExists(atPath: name) else {
      let library = Library(files)
      guard let entry = library.scenario(ScenarioID(name)) else {
        let known = library.scenarios.keys.map(\.rawValue).sorted()
        throw .noSuchScenario(name, known: known)
      }
      return try placed(entry)
    }
    var path = name.count > 1 && name.hasSuffix("/") ? String(name.dropLast()) : name
    if path.hasSuffix(".yaml") { path = (path as NSString).deletingLastPathComponent }
    let file = path.isEmpty ? "scenario.yaml" : path + "/scenario.yaml"
    let url = URL(fileURLWithPath: file).standardizedFileURL
    for layer in place.lower + [place.top] {
      let top = layer.directory.path + "/"
      guard url.path.hasPrefix(top) else { continue }
      let relative = String(url.path.dropFirst(top.count))
      let scenarios = Library(files).scenarios.values
      guard let entry = scenarios.first(where: { $0.paths.first == relative }) else { continue }
      return try placed(entry)
    }
    let input = try CheckInput(file, library: place.top.directory)
    input.lay(over: &files)
    let entry = Library(files).scenarios.values.first { entry in
      entry.paths.first.flatMap { files[$0]?.name } == file
    }
    guard let entry else { throw .noSuchScenario(name, known: []) }
    return (entry, url.deletingLastPathComponent(), path)
  }

  private func placed(
    _ entry: LibraryScenario
  ) throws(AuthorsDeskError) -> (entry: LibraryScenario, folder: URL, name: String) {
    let folder = (entry.paths[0] as NSString).deletingLastPathComponent
    let name = place.top.name
    return (
      entry, place.top.directory.appendingPathComponent(folder),
      name.isEmpty ? folder : "\(name)/\(folder)"
    )
  }
}
