import Foundation
import Testing

/// What no file of `Sources` may hold.
private func forbidden(in source: String) -> [String] {
  let tokens = SwiftTokens(source)
  let rules: [(name: String, tokens: [String], glued: Bool)] = [
    ("try!", ["try", "!"], true), ("as!", ["as", "!"], true),
    ("fatalError(", ["fatalError", "("], false),
    ("@unchecked Sendable", ["@", "unchecked", "Sendable"], false),
    ("nonisolated(unsafe)", ["nonisolated", "(", "unsafe", ")"], false),
  ]
  return rules.filter { tokens.contains($0.tokens, glued: $0.glued) }.map(\.name)
}

@Suite("The sources")
struct SourceRulesTests {
  @Test func holdNothingThatTheStyleForbids() throws {
    for file in try Repository.sources() {
      #expect(forbidden(in: file.text) == [], "\(file.path)")
    }
  }

  @Test(arguments: [
    ("let x = try! read()", "try!"), ("let x = y as! Int", "as!"),
    ("fatalError(\"no\")", "fatalError("),
    ("default: fatalError()", "fatalError("),
    ("class A: @unchecked Sendable {}", "@unchecked Sendable"),
    ("class A: @unchecked\n  Sendable {}", "@unchecked Sendable"),
    ("nonisolated(unsafe) var x = 1", "nonisolated(unsafe)"),
    ("nonisolated( unsafe ) var x = 1", "nonisolated(unsafe)"),
  ])
  func areToldWhatTheyHold(source: String, name: String) {
    #expect(forbidden(in: source) == [name])
  }

  @Test(arguments: [
    "let x = try? read()", "let x = try !isEmpty()", "let x = y as? Int", "// never try! this",
    "let text = \"fatalError(\"", "if alias!= x {}", "struct A: Sendable {}",
    "nonisolated func f() {}", "/// `@unchecked Sendable` is forbidden",
  ])
  func mayHoldAnythingElse(source: String) {
    #expect(forbidden(in: source) == [])
  }

  @Test func areShortFiles() throws {
    for file in try Repository.sources() {
      #expect(
        file.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 401,
        "\(file.path)")
    }
  }

  @Test func areReadWhole() throws {
    let paths = try Repository.sources().map(\.path)
    #expect(paths.count > 100)
    #expect(paths.contains("Sources/PrivacyPolicy/Judge/Judge.swift"))
  }

  /// The folder of notes beside the repository is no part of it.
  @Test func mentionNoFolderBesideTheRepository() throws {
    let beside = Data([".", ".", "/", "shared"].joined().utf8)
    for path in try Repository.files() {
      let bytes = try Data(contentsOf: Repository.root.appending(path: path))
      #expect(bytes.range(of: beside) == nil, "\(path)")
    }
  }
}
