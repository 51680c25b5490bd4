import Foundation
import TrainingDesk

/// What the commands have in common that authors use.
enum AuthorsCommand {
  /// Opens the authors' desk over the library, and reports what goes wrong.
  static func run(in library: LibraryOption, _ body: (LocalAuthorsDesk) throws -> Void) throws {
    do {
      try body(LocalAuthorsDesk(library: library.place()))
    } catch let error as AuthorsDeskError {
      throw error.failure.reported()
    } catch let failure as Failure {
      throw failure.reported()
    }
  }

  /// Whether the environment asks for plain lines.
  static var isPlain: Bool { ProcessInfo.processInfo.asks(for: "ESLABON_PLAIN") }
}
