import ArgumentParser
import Foundation
import Records
import SQLiteRecords
import TerminalScreens

/// Where the records are kept.
struct StoreOption: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: ArgumentHelp(
      "The file that records are kept in.",
      discussion: "Otherwise $ESLABON_STORE, or eslabon/records.db in your data folder.",
      valueName: "file"))
  var path: String?

  /// The file: as named, by the environment, else below `$XDG_DATA_HOME` or `~/.local/share`.
  var file: String {
    let environment = ProcessInfo.processInfo.environment
    if let path = path ?? environment["ESLABON_STORE"], !path.isEmpty { return path }
    let home = environment["HOME"] ?? NSHomeDirectory()
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (data ?? home + "/.local/share") + "/eslabon/records.db"
  }

  /// Opens the store, making it and its folder where there are none.
  func open(_ words: Words) throws -> SQLiteStore {
    let notice = words.waiting
    return try SQLiteStore(path: file, onWait: { Terminal.complain(notice + "\n") })
  }
}
