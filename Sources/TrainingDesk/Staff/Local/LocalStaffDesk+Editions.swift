import Content
import ContentFiles
import PrivacyPolicy
import Records

extension LocalStaffDesk {
  /// What the store kept under a name; nil where it has nothing.
  func edition(_ id: EditionID) throws -> Edition? {
    if let lastEdition, lastEdition.id == id { return lastEdition }
    lastEdition = try store.edition(id)
    return lastEdition
  }

  /// A situation as an edition has it, for what its head says; nil where the edition lacks it.
  func situation(_ id: ScenarioID, in edition: Edition) -> LibraryScenario? {
    if let now = library.scenario(id), let path = now.paths.first,
      let kept = edition.file(at: path), kept.bytes == files[path]?.bytes
    {
      return now
    }
    return Library(LibraryFiles(edition)).scenario(id)
  }

  /// The library of an edition. Where an attempt that began now would have the same files, it is the
  /// desk's own, of which much is read already.
  func library(of edition: Edition, playing scenario: ScenarioID, for item: Item) -> Library {
    let paths = library.editionPaths(of: [scenario], module: item.module)
    let now = Set(paths.filter { files[$0] != nil })
    let isNow =
      now.count == edition.files.count
      && edition.files.allSatisfy { now.contains($0.path) && files[$0.path]?.bytes == $0.bytes }
    return isNow ? library : Library(LibraryFiles(edition))
  }
}
