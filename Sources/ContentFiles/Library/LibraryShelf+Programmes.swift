import Content
import Curriculum
import Refreshers

extension LibraryShelf {
  /// The programmes by id, and the file of each.
  typealias Programmes = [ProgrammeID: (programme: Programme, file: LibraryFile)]

  /// The programmes, whatever modules they name.
  func programmes() -> Reading<Programmes> {
    var programmes: Programmes = [:]
    var diagnostics: [LocatedDiagnostic] = []
    for file in files.files(below: Library.programmesPath) {
      let decoder = decoder(of: file)
      if let programme = ProgrammeReader(decoder: decoder).programme() {
        if programmes[programme.id] != nil {
          reportTwice(programme.id.rawValue, "programme", decoder)
        }
        programmes[programme.id] = (programme, file)
      }
      diagnostics += decoder.problems.diagnostics
    }
    return Reading(value: programmes, diagnostics: diagnostics)
  }

  /// The modules that a programme names and that are not there, and a year too short for one.
  func diagnostics(
    of programme: Programme, in file: LibraryFile, modules: Modules,
    minutes: (ScenarioID) -> Int?
  ) -> [LocatedDiagnostic] {
    var diagnostics = programme.modules.enumerated().compactMap { place, id in
      modules[id] == nil && !hasFile(of: id)
        ? Diagnostic(
          .unknownReference, at: ContentPath(["modules", String(place)]),
          "there is no module `\(id)`",
          help: NearName.help(for: id.rawValue, in: modules.keys.map(\.rawValue), kind: "module"))
        : nil
    }
    let situations = programme.modules.flatMap { modules[$0]?.module.scenarios ?? [] }
    let longest = situations.compactMap(minutes).max() ?? 0
    if longest > programme.minutesAYear {
      diagnostics.append(
        Diagnostic(
          .contradiction, at: "minutes_a_year",
          "a situation takes \(longest) minutes, more than a year may ask for",
          help: "write at least \(longest)"))
    }
    guard !diagnostics.isEmpty, let root = decoder(of: file).root else { return [] }
    return DiagnosticCollector.located(diagnostics, in: root, file: file.name)
  }

  /// Whether a module has a file of its name; what keeps it from being read is told there.
  private func hasFile(of id: ModuleID) -> Bool {
    files.files["\(Library.modulesPath)\(id).yaml"] != nil
  }
}
