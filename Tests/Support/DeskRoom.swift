package import Content
package import ContentFiles
package import Records
package import People
import SQLiteRecords
package import TrainingDesk

/// A store, a library, a clock and the chance, from which desks are opened.
package final class DeskRoom {
  package let store: any TrainingStore
  package var files: LibraryFiles { didSet { library = Library(files) } }
  package var now: Timestamp
  package var seed: UInt64 = 7
  private var library: Library
  private var names = 0

  private init(_ files: LibraryFiles, _ library: Library) throws {
    self.files = files
    self.library = library
    store = try SQLiteStore.inMemory()
    now = DeskRoom.november
  }

  package convenience init(_ library: SmallLibrary) throws {
    let files = library.files
    try self.init(files, Library(files))
  }

  /// A room with the library that the program ships with.
  package static func shipped() throws -> DeskRoom {
    try DeskRoom(ShippedLibrary.files, ShippedLibrary.library)
  }

  /// Monday 23 November 2026, 10:20:30.123 UTC.
  package static let november = Timestamp(milliseconds: 1_795_429_230_123)

  /// A new desk over the store and the library as they are now.
  package func desk(
    _ language: Language = .english, of person: PersonID = .atKeyboard,
    over store: (any StaffStore)? = nil
  ) -> LocalStaffDesk {
    LocalStaffDesk(
      store: store ?? self.store, person: person, files: files, library: library,
      language: language,
      surroundings: LocalStaffDesk.Surroundings(
        now: { self.now },
        newName: {
          self.names += 1
          return "name-\(self.names)"
        }, newSeed: { self.seed }))
  }

  /// Lets time pass.
  package func pass(days: Int) {
    now = Timestamp(milliseconds: now.milliseconds + Int64(days) * 86_400_000)
  }

  /// The person at the keyboard.
  package func person() throws -> PersonID { try store.personAtKeyboard(now: now).id }

  /// The last attempt of the person at the keyboard.
  package func lastAttempt() throws -> Attempt? {
    try store.attempts(of: store.personAtKeyboard(now: now).id).last
  }
}

extension StaffDesk {
  /// Answers what is asked until there are no replies left.
  package func play(_ sitting: Sitting, _ replies: [Reply]) throws -> Sitting {
    try replies.reduce(sitting) { try answer($1, at: $0).next }
  }

  /// Sits down, answers everything and looks back.
  package func finish(_ item: Item, _ replies: [Reply]) throws -> Debrief {
    try debrief(of: play(sit(at: item), replies))
  }
}

extension Reply {
  /// Picks one, by its id alone.
  package static let ring = Reply.choose("ring")
  /// Picks the one that slips.
  package static let wait = Reply.choose("wait")
  /// Picks the one that serves nobody.
  package static let nothing = Reply.choose("nothing")
}

extension Item {
  /// The module of most small libraries.
  package static let drill = Item.module("drill")
}
