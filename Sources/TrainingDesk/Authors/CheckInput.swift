import ContentFiles
import Foundation

/// A path that is to be checked.
struct CheckInput {
  /// The path as it was typed, without a slash at its end.
  let name: String
  let url: URL
  /// Whether it lies inside the library.
  let isInside: Bool
  /// Whether it is a library of its own.
  let isLibrary: Bool
  private let isDirectory: Bool
  /// The path from the library's top, where it lies inside.
  private let relative: String

  init(_ path: String, library: URL) throws(AuthorsDeskError) {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw .noSuchInput(path)
    }
    name = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    url = URL(fileURLWithPath: path).standardizedFileURL
    self.isDirectory = isDirectory.boolValue
    let top = library.standardizedFileURL.path
    let isTop = url.path == top
    isInside = isTop || url.path.hasPrefix(top + "/")
    isLibrary = !isTop && self.isDirectory && LibraryFiles.isLibrary(url)
    relative = isTop ? "" : String(url.path.dropFirst(top.count + 1))
  }

  /// Whether a diagnostic's file lies at or below this path of the library.
  func holds(_ file: String, below prefix: String) -> Bool {
    guard isInside, file.hasPrefix(prefix) else { return false }
    let path = file.dropFirst(prefix.count)
    return relative.isEmpty || path == relative || path.hasPrefix(relative + "/")
  }

  /// The names of the files laid over the library.
  var fileNames: [String] { isInside ? [] : outside.map(\.name) }

  /// Lays files from outside over a library, each where a file of its kind belongs.
  ///
  /// A situation takes the place of the one that has its id; a translation or plays come with the
  /// situation beside them.
  func lay(over files: inout LibraryFiles) {
    for (url, name) in outside {
      var loose = LibraryFiles()
      loose.add(url, as: name, name: name)
      guard let file = loose[name] else {
        files.add(url, as: name, name: name)
        continue
      }
      let kind = LooseFiles.kind(of: file)
      switch kind {
      case .scenario, .translation, .plays:
        let folder = url.deletingLastPathComponent()
        let scenario = folder.appendingPathComponent("scenario.yaml")
        let place = "scenarios/outside/\(folder.path.replacingOccurrences(of: "/", with: "_"))"
        if kind == .scenario {
          LooseFiles.id(of: file).map { files.removeScenario($0) }
          files.add(url, as: "\(place)/scenario.yaml", name: name)
          addSiblings(of: url, named: name, at: place, to: &files)
        } else if files["\(place)/scenario.yaml"] == nil {
          let sibling = (name as NSString).deletingLastPathComponent + "/scenario.yaml"
          var loose = LibraryFiles()
          loose.add(scenario, as: sibling, name: sibling)
          loose[sibling].flatMap(LooseFiles.id(of:)).map { files.removeScenario($0) }
          files.add(scenario, as: "\(place)/scenario.yaml", name: sibling)
          files.add(url, as: "\(place)/\(url.lastPathComponent)", name: name)
        }
      case .vocabulary: files.add(url, as: Library.vocabularyPath, name: name)
      case .organisation: files.add(url, as: Library.organisationPath, name: name)
      case .policy: files.add(url, as: "content/policies/\(url.lastPathComponent)", name: name)
      case .module: files.add(url, as: "content/modules/\(url.lastPathComponent)", name: name)
      case .programme:
        files.add(url, as: "content/programmes/\(url.lastPathComponent)", name: name)
      case .talk: files.add(url, as: "content/talks/\(url.lastPathComponent)", name: name)
      case .cases: files.add(url, as: "content/cases.yaml", name: name)
      case .glossary: files.add(url, as: Library.glossaryPath, name: name)
      case .questions: files.add(url, as: Library.questionsPath, name: name)
      case .acts: files.add(url, as: "content/acts/\(url.lastPathComponent)", name: name)
      }
    }
  }

  private func addSiblings(
    of url: URL, named name: String, at place: String, to files: inout LibraryFiles
  ) {
    let folder = url.deletingLastPathComponent()
    let prefix = (name as NSString).deletingLastPathComponent
    for path in LibraryFiles.yamlPaths(below: folder.path) where !path.contains("/") {
      guard path != url.lastPathComponent, path != "scenario.yaml" else { continue }
      files.add(
        folder.appendingPathComponent(path), as: "\(place)/\(path)",
        name: prefix.isEmpty ? path : "\(prefix)/\(path)")
    }
  }

  private var outside: [(url: URL, name: String)] {
    guard isDirectory else { return [(url, name)] }
    return LibraryFiles.yamlPaths(below: url.path).map {
      (url.appendingPathComponent($0), "\(name)/\($0)")
    }
  }
}
