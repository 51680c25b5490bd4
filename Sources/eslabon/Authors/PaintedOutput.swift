import Foundation
import TerminalScreens

/// Styled lines on standard output: in colour where it is a terminal that has them.
enum PaintedOutput {
  /// Which colours standard output may be given; nil where it is no terminal.
  static var colours: ColourMode? {
    isatty(1) == 1 ? ColourMode(environment: ProcessInfo.processInfo.environment) : nil
  }

  /// Writes lines.
  static func say(_ lines: [StyledText]) throws {
    let colours = colours
    let text = lines.map { $0.painted(in: colours) + "\n" }.joined()
    try Terminal.say(bytes: Array(text.utf8))
  }
}
