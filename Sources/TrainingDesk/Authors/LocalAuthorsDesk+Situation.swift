import Content
import ContentFiles
import Foundation
import PrivacyPolicy
import ScenarioEngine

extension LocalAuthorsDesk {
  /// A situation to be looked at: under its id in the library, or as it stands at a path.
  ///
  /// A path outside the library is laid over it, in place of the situation that has the same id.
  public func situation(_ name: String) throws(AuthorsDeskError) -> AuthoredSituation {
    guard hasLibrary else { throw .noLibrary(place.top.directory.path) }
    var files = place.files
    let id = isPath(name, files) ? try lay(name, over: &files) : ScenarioID(name)
    let library = Library(files)
    let groundwork = library.groundworkDiagnostics.filter { $0.severity == .error }
    guard groundwork.isEmpty else { throw .badContent(groundwork) }
    guard let entry = library.scenario(id) else {
      let wrong = library.diagnostics(ofFolder: name)
      guard wrong.isEmpty else { throw .badContent(wrong) }
      throw .noSuchScenario(name, known: library.scenarios.keys.map(\.rawValue).sorted())
    }
    let found = entry.diagnostics + LibraryCheck(files).check(entry, in: library)
    let findings = Array(Set(found)).sorted()
    let unknown = entry.base.unknownNames(under: library.policy, baseline: library.baseline)
    guard entry.isSound, unknown.isEmpty else {
      let errors = entry.ownDiagnostics.filter { $0.severity == .error } + entry.located(unknown)
      throw .badContent(Array(Set(errors)).sorted())
    }
    return AuthoredSituation(library: library, entry: entry, findings: findings)
  }

  /// The files that a situation is made of, as they stand on disk: its own, and those of the library
  /// that it is judged by.
  ///
  /// - Parameter name: an id, or a path, as ``situation(_:)`` takes it.
  /// - Returns: their paths; only folders where the situation cannot be found.
  public func watchedPaths(of name: String) -> [String] {
    let files = place.files
    let directories = (place.lower + [place.top]).map(\.directory)
    let content = directories.flatMap { directory in
      [
        Library.vocabularyPath, Library.organisationPath, "content/policies", Library.glossaryPath,
      ].map { directory.appendingPathComponent($0).path }
    }
    guard !isPath(name, files) else {
      let file = scenarioFile(at: name)
      return [file.deletingLastPathComponent().path] + content
    }
    let found = files.files.keys.filter { $0.hasSuffix("/\(name)/scenario.yaml") }.sorted()
    let folders = directories.flatMap { directory in
      found.isEmpty
        ? [directory.appendingPathComponent("scenarios").path]
        : found.map { directory.appendingPathComponent($0).deletingLastPathComponent().path }
    }
    return folders + content
  }

  /// Whether a name is a path: it looks like one, or stands for something that no situation does.
  private func isPath(_ name: String, _ files: LibraryFiles) -> Bool {
    if name.contains("/") || name.hasSuffix(".yaml") || name == "." || name == ".." { return true }
    return !files.files.keys.contains { $0.hasSuffix("/\(name)/scenario.yaml") }
      && FileManager.default.fileExists(atPath: name)
  }

  /// Lays what stands at a path over the library, where it lies outside.
  ///
  /// - Returns: the id that the situation gives itself.
  private func lay(
    _ path: String, over files: inout LibraryFiles
  ) throws(AuthorsDeskError) -> ScenarioID {
    let input = try CheckInput(path, library: place.top.directory)
    let file = scenarioFile(at: path)
    let isFolder = input.url.standardizedFileURL != file
    let name = isFolder ? input.name + "/scenario.yaml" : input.name
    guard FileManager.default.fileExists(atPath: file.path) else { throw .noSuchInput(name) }
    if !input.isInside { input.lay(over: &files) }
    var loose = LibraryFiles()
    loose.add(file, as: "scenario.yaml", name: name)
    guard let read = loose["scenario.yaml"] else { throw .badContent(loose.problems) }
    guard let id = LooseFiles.id(of: read) else {
      let wrong = Library(
        LibraryFiles([
          LibraryFile(
            path: "scenarios/outside/it/scenario.yaml", name: name, bytes: read.bytes)
        ]))
      throw .badContent(wrong.diagnostics(ofFolder: "it"))
    }
    return ScenarioID(id)
  }

  private func scenarioFile(at path: String) -> URL {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    var isDirectory: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory)
    if exists, isDirectory.boolValue { return url.appendingPathComponent("scenario.yaml") }
    return url.lastPathComponent == "scenario.yaml"
      ? url : url.deletingLastPathComponent().appendingPathComponent("scenario.yaml")
  }
}
