import Foundation

@testable import Exchange

/// Programs of others that read what we write; `.ci/judges` installs them.
enum Judges {
  /// The Python venv that holds them, or nil where `$ESLABON_JUDGES` names none.
  static let venv: String? = {
    let venv = ProcessInfo.processInfo.environment["ESLABON_JUDGES"] ?? ""
    guard !venv.isEmpty else {
      print("!!! ESLABON_JUDGES is not set: calendars and mails are NOT judged by other programs.")
      print("!!! To judge them: ESLABON_JUDGES=$(.ci/judges ~/.cache/eslabon) swift test")
      return nil
    }
    return venv
  }()

  /// The mail program that hands over to the sink, or nil where it is not installed.
  static let msmtp: String? = {
    let path = ["/usr/bin/msmtp", "/usr/local/bin/msmtp"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    if path == nil { print("!!! msmtp is not installed: delivery of mail is NOT judged.") }
    return path
  }()

  /// Where the programs lie.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path

  /// The interpreter of the venv.
  static var python: String { (venv ?? "") + "/bin/python" }

  /// What a judge complains of; empty where it is content.
  static func complaints(by script: String, about path: String) throws -> String {
    let run = ProgramRun(
      program: python, arguments: [folder + "/" + script, path],
      environment: ProcessInfo.processInfo.environment, patience: .seconds(120))
    let end = try run.run(input: [])
    guard end.way != .exited(0) else { return "" }
    return "\(script): \(end.way)\n\(end.said)"
  }
}
