import ContentFiles
import Exchange
import Records
import TrainingDesk

extension PeopleRoom {
  /// A new desk for officers over the store.
  func officer() -> LocalOfficerDesk {
    LocalOfficerDesk(
      store: store, library: Library(files), who: "dpo",
      surroundings: LocalStaffDesk.Surroundings(
        now: { self.now }, newName: { "name" }, newSeed: { .random(in: .min ... .max) }))
  }
}

extension Export {
  /// All rows.
  func rows() throws -> [Row] {
    var rows: [Row] = []
    try forEach { rows.append($0) }
    return rows
  }
}
