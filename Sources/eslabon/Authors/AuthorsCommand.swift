import Foundation
import TrainingDesk

/// What the commands have in common that authors use.
enum AuthorsCommand {
  /// Opens the authors' desk over the library, and reports what goes wrong.
  static func run(in library: LibraryOption, _ body: (LocalAuthorsDesk) throws -> Void) throws {
    try reporting { try body(LocalAuthorsDesk(library: library.place())) }
  }

  /// Does something, and reports what goes wrong.
  static func reporting<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw Failure.of(error, store: "") }
  }

  /// Whether the environment asks for plain lines.
  static var isPlain: Bool { ProcessInfo.processInfo.asks(for: "ESLABON_PLAIN") }
}
