import Foundation
import Testing

@testable import ContentFiles

@Suite("The schemas under another program's eyes")
struct SchemaJudgeTests {
  /// The interpreter of the judges, or nil where `$ESLABON_JUDGES` names none.
  static let python: String? = {
    let venv = ProcessInfo.processInfo.environment["ESLABON_JUDGES"] ?? ""
    guard !venv.isEmpty else {
      print("!!! ESLABON_JUDGES is not set: schemas are NOT judged by another program.")
      return nil
    }
    return venv + "/bin/python"
  }()

  @Test(.enabled(if: python != nil, "no judges; see .ci/judges"))
  func takeEveryShippedFileAndNoUnknownKey() throws {
    let root = ProgrammeReaderTests.root.path
    let lines = ContentSchemaTests.shipped.compactMap { path in
      ContentSchema(ofFileAt: path).map { "\($0.path)\t\(path)\n" }
    }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("schemas.py").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.python ?? "")
    process.arguments = [script, root]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(lines.joined().utf8))
    try input.fileHandleForWriting.close()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(said == "judged \(lines.count)\n")
    #expect(process.terminationStatus == 0)
  }
}
