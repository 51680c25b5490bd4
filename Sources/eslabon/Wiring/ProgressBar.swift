import Foundation

/// How far something is, on standard error where that is a terminal.
final class ProgressBar {
  private let isShown = isatty(2) == 1
  private let began = Date()
  private var last = -1

  /// Shows the share that is done, from 0 to 1.
  func show(_ share: Double) {
    let percent = Int(share * 100)
    guard isShown, percent != last, Date().timeIntervalSince(began) > 1 else { return }
    last = percent
    let left = Int(Date().timeIntervalSince(began) / max(share, 0.01) * (1 - share))
    let filled = percent * 30 / 100
    draw(
      "\r" + String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
        + " \(percent) %  \(left) s left  ")
  }

  /// Takes the bar away.
  func end() {
    if last >= 0 { draw("\r" + String(repeating: " ", count: 60) + "\r") }
  }

  /// Its own carriage returns are the only ones that reach the terminal.
  private func draw(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
