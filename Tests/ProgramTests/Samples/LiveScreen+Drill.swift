import DeskSamples
import Foundation
import TerminalEmulator
import Testing

extension LiveScreen {
  /// Starts a drill, by default one of three questions, and goes to its first question, or on to where it was left.
  static func drill(
    _ library: SmallLibrary = Home.threeQuestions, in home: Home, options: [String] = [],
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws -> LiveScreen {
    let screen = LiveScreen(
      ["play", "drill"] + (try home.options(for: library)) + options, in: home, columns: columns,
      rows: rows, environment: environment)
    try screen.looks(for: "frame") { !$0.isCursorShown }
    try screen.readsOn(to: "Enter confirms")
    return screen
  }

  /// The number that stands before a choice; empty where it is not in view.
  func number(of choice: String) -> String {
    let lines = terminal.below.filter { $0.hasSuffix("  " + choice) }
    return String(lines.first?.drop { !$0.isNumber }.prefix { $0.isNumber } ?? "")
  }
}

extension Home {
  /// The options that name a library, which is written here, and the store.
  func options(for library: SmallLibrary) throws -> [String] {
    ["--library", try write(library), "--store", store]
  }
}
