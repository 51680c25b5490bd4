import Foundation

/// Programs of others that judge our pages; `.ci/judges` installs them.
enum PageJudges {
  /// The interpreter of the venv, or nil where `$ESLABON_JUDGES` names none that can judge pages.
  static let python: String? = {
    let venv = ProcessInfo.processInfo.environment["ESLABON_JUDGES"] ?? ""
    guard !venv.isEmpty else {
      return absent("ESLABON_JUDGES is not set; ESLABON_JUDGES=$(.ci/judges ~/.cache/eslabon)")
    }
    return venv + "/bin/python"
  }()

  /// A Chromium, or nil where there is none.
  static let browser: String? =
    program(["chromium", "chromium-browser", "google-chrome"])
    ?? absent("no Chromium here to look at them by axe")

  /// A Java, or nil where there is none.
  static let java: String? =
    program(["java"]) ?? absent("no Java here to run the Nu checker")

  /// What a judge says of the pages in a folder; empty where it is content.
  static func complaints(by script: String, _ arguments: [String]) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: python ?? "")
    process.arguments = [folder + "/" + script] + arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus != 0 else { return "" }
    return "\(script): \(process.terminationStatus)\n" + String(decoding: said, as: UTF8.self)
  }

  private static func program(_ names: [String]) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func absent(_ reason: String) -> String? {
    print("!!! Pages are NOT judged: \(reason)")
    return nil
  }
}
