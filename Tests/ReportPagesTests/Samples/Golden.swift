import Foundation
import Testing

/// Pages that were read and found good; RECORD_GOLDEN=1 writes them anew and fails that run.
enum Golden {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden")

  static func expect(_ text: String, _ name: String) throws {
    let file = folder.appendingPathComponent("\(name).html")
    guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == nil else {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)")
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    let (found, known) = (text.split(separator: "\n"), golden.split(separator: "\n"))
    let first = zip(found, known).first { $0 != $1 }
    #expect(text == golden, "\(name) begins to differ at: \(first.map { "\($0)" } ?? "its end")")
  }
}
