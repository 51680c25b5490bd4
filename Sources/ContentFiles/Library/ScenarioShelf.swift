import Content

/// The situations of a library, each read when it is first asked for.
struct ScenarioShelf: Sendable {
  /// The folder of a situation, and the situation in it as far as its head.
  private struct Place: Sendable {
    let path: String
    let name: String
    let reading: ReadOnce<Reading<LibraryScenario?>>
  }

  /// The folders, by path.
  private let places: [Place]
  private let byID: ReadOnce<[ScenarioID: LibraryScenario]>

  init(_ files: LibraryFiles, _ groundwork: LibraryGroundwork) {
    let all = files.files(below: "scenarios/")
    let siblings = Dictionary(grouping: all) { $0.folder }
    let places = all.filter { $0.path.hasSuffix("/scenario.yaml") }.map { file in
      let folder = ScenarioFolder(
        file: file, siblings: siblings[file.folder, default: []].filter { $0.path != file.path },
        groundwork: groundwork)
      return Place(path: file.path, name: file.name, reading: ReadOnce { folder.scenario() })
    }
    self.places = places
    byID = ReadOnce {
      Dictionary(
        places.mappedInParallel(\.reading.value.value).compactMap(\.self).map { ($0.id, $0) },
        uniquingKeysWith: { _, last in last })
    }
  }

  /// The situations by id; of two that have the same the last.
  var scenarios: [ScenarioID: LibraryScenario] { byID.value }

  /// Whether a folder has that name, else whether a situation has it.
  func holds(_ id: ScenarioID) -> Bool {
    places.contains { $0.path.hasSuffix("/\(id)/scenario.yaml") } || scenarios[id] != nil
  }

  /// The situation of that name, or nil; where its folder has its name, no other is looked at.
  subscript(id: ScenarioID) -> LibraryScenario? {
    let named = places.last { $0.path.hasSuffix("/\(id)/scenario.yaml") }?.reading.value.value
    return named?.id == id ? named : scenarios[id]
  }

  /// All that is wrong with the situations.
  var diagnostics: [LocatedDiagnostic] {
    var known: Set<ScenarioID> = []
    let found = places.mappedInParallel { place in
      place.reading.value.value?.diagnostics ?? place.reading.value.diagnostics
    }
    return zip(places, found).flatMap { place, found -> [LocatedDiagnostic] in
      guard let scenario = place.reading.value.value,
        !known.insert(scenario.id).inserted
      else { return found }
      return found + [
        LocatedDiagnostic(
          .duplicateID, file: place.name, line: 1, column: 1,
          summary: "the situation `\(scenario.id)` stands in two folders",
          help: "give each situation an id of its own")
      ]
    }
  }

  /// What is wrong with the situation in the folder of that name.
  func diagnostics(ofFolder name: String) -> [LocatedDiagnostic] {
    places.filter { $0.path.hasSuffix("/\(name)/scenario.yaml") }.flatMap { place in
      let reading = place.reading.value
      return reading.diagnostics + (reading.value?.ownDiagnostics ?? [])
    }
  }
}

extension LibraryFile {
  /// The path of the folder it stands in.
  fileprivate var folder: Substring { path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }
}
