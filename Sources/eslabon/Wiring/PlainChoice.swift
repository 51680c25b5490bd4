import Foundation

/// Whether a command that opens no store speaks in plain lines.
enum PlainChoice {
  /// Where the terminal can do no more, or as asked for now or by the environment; what the person
  /// chose before stands in the store.
  static func isPlain(asked: Bool?) -> Bool {
    let process = ProcessInfo.processInfo
    guard RawTerminal.canShowScreens(environment: process.environment) else { return true }
    return asked ?? process.asks(for: "ESLABON_PLAIN")
  }
}
