import Content
import ContentFiles
import Foundation
import ScenarioEngine
import Testing

@testable import TrainingDesk

@Suite("The check of a damaged situation", .timeLimit(.minutes(60)))
struct MutatedLibraryTests {
  /// How many damaged libraries are checked for each situation; `ESLABON_MUTATIONS` says otherwise.
  private static let count =
    ProcessInfo.processInfo.environment["ESLABON_MUTATIONS"].flatMap { Int($0) } ?? 4

  /// What a situation needs around it.
  private static let ground = Shipped.files.files.values.filter { file in
    [Library.vocabularyPath, Library.organisationPath, "content/cases.yaml"].contains(file.path)
      || file.path.hasPrefix("content/policies/")
  }

  /// Damage that leaves a file readable more often than not, so that the checks beyond the reader
  /// are met too: values exchanged, lines dropped, doubled or moved.
  private static func damaged(
    _ bytes: [UInt8], using generator: inout SeededGenerator
  ) -> [UInt8] {
    var lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    for _ in 0..<Int.random(in: 1...3, using: &generator) where lines.count > 1 {
      let line = Int.random(in: 0..<lines.count, using: &generator)
      let other = Int.random(in: 0..<lines.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: lines.remove(at: line)
      case 1: lines.insert(lines[line], at: line)
      case 2: lines.swapAt(line, other)
      case 3: (lines[line], lines[other]) = swapped(lines[line], lines[other])
      default: lines[line] = numbersChanged(lines[line], using: &generator)
      }
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// Two lines with each other's values.
  private static func swapped(_ left: String, _ right: String) -> (String, String) {
    guard let first = left.firstRange(of: ": "), let second = right.firstRange(of: ": ") else {
      return (left, right)
    }
    return (
      String(left[..<first.upperBound] + right[second.upperBound...]),
      String(right[..<second.upperBound] + left[first.upperBound...])
    )
  }

  private static func numbersChanged(
    _ line: String, using generator: inout SeededGenerator
  ) -> String {
    let numbers = ["0", "-1", "100", "1000000000", "99999999999999999999", "0.5"]
    let number = numbers[Int.random(in: 0..<numbers.count, using: &generator)]
    return line.replacing(/[0-9]+/, with: number, maxReplacements: 1)
  }

  @Test(arguments: Shipped.scenarios.map(\.id))
  func comesToAnEnd(id: ScenarioID) throws {
    let folder = try #require(Shipped.library.scenarios[id]?.paths.first)
      .replacingOccurrences(of: "scenario.yaml", with: "")
    let own = Shipped.files.files.values.filter { $0.path.hasPrefix(folder) }
      .sorted { $0.path < $1.path }
    var generator = SeededGenerator(
      seed: id.rawValue.utf8.reduce(3) { ($0 &* 31) &+ UInt64($1) })
    var found = 0
    for turn in 0..<Self.count {
      let chosen = turn % own.count
      let files = own.enumerated().map { place, file in
        place == chosen
          ? LibraryFile(path: file.path, bytes: Self.damaged(file.bytes, using: &generator)) : file
      }
      let names = Set(files.map(\.name))
      let wrong = LibraryCheck(
        LibraryFiles(Self.ground + files), randomPlays: 10,
        budget: Exploration.Budget(states: 100, steps: 2000, plays: 10)
      ).diagnostics { names.contains($0) }
      #expect(wrong.allSatisfy { $0.line > 0 && $0.column > 0 })
      if !wrong.isEmpty { found += 1 }
    }
    #expect(found > 0)
  }
}
