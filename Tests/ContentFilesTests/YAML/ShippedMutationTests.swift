import Content
import Foundation
import Testing

@testable import ContentFiles

/// Ways to damage a file as editors, merges and disks do.
enum Mutation: CaseIterable {
  case flippedBytes, droppedLine, doubledLine, swappedLines, renamedKey, cut, indented, spliced

  /// The bytes damaged in this way, at random.
  func applied(to bytes: [UInt8], using generator: inout SplitMix64) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let line = Int.random(in: 0..<lines.count, using: &generator)
    let other = Int.random(in: 0..<lines.count, using: &generator)
    switch self {
    case .flippedBytes:
      var bytes = bytes
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      }
      return bytes
    case .droppedLine: lines.remove(at: line)
    case .doubledLine: lines.insert(lines[line], at: other)
    case .swappedLines: lines.swapAt(line, other)
    case .renamedKey:
      guard let colon = lines[line].firstIndex(of: UInt8(ascii: ":")) else { return bytes }
      let keys = ["id", "go", "if", "kind", "text", "act", "say", "when", "t"]
      let key = keys[Int.random(in: 0..<keys.count, using: &generator)]
      let margin = lines[line].prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") }
      lines[line] = Array(margin) + Array(key.utf8) + lines[line][colon...]
    case .cut: return Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &generator)))
    case .indented: lines[line].insert(contentsOf: [0x20, 0x20], at: 0)
    case .spliced: lines[line] = lines[other] + lines[line]
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}

@Suite("A damaged file of the shipped library", .timeLimit(.minutes(30)))
struct ShippedMutationTests {
  private static let files = LibraryFiles(reading: ProgrammeReaderTests.root, namedUnder: "")
  private static let library = Library(files)
  /// How many damaged files are read for each that is shipped; `ESLABON_MUTATIONS` says otherwise.
  private static let count =
    ProcessInfo.processInfo.environment["ESLABON_MUTATIONS"].flatMap { Int($0) } ?? 40

  @Test(arguments: ContentSchemaTests.shipped)
  func isReadOrRefused(path: String) throws {
    let bytes = try #require(Self.files[path]).bytes
    let reader = try ReaderRefusal(path: path, in: Self.library, files: Self.files)
    var generator = SplitMix64(seed: path.utf8.reduce(5) { ($0 &* 31) &+ UInt64($1) })
    var refused = 0
    for _ in 0..<Self.count {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let mutation = Mutation.allCases[
          Int.random(in: 0..<Mutation.allCases.count, using: &generator)]
        damaged = mutation.applied(to: damaged, using: &generator)
      }
      let tree = YAMLTree(bytes: damaged, file: path)
      let lines = damaged.count { $0 == 0x0A || $0 == 0x0D } + 1
      var found = tree.problems
      if let root = tree.root { found += reader.diagnostics(of: root) }
      if !found.isEmpty { refused += 1 }
      for problem in found where problem.line < 1 || problem.line > lines || problem.column < 1 {
        Issue.record("\(problem.text) is outside of the file")
      }
      if tree.root == nil, tree.problems.isEmpty { Issue.record("no answer") }
    }
    #expect(refused > 0)
  }
}
