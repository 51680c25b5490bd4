import CYaml
import Content
import ContentFiles
import Foundation
import PrivacyPolicy
import ScenarioEngine
import Yams

/// How long a situation of 1,000 scenes takes to be read and checked, beside reading its YAML.
struct ContentBenchmark {
  static let scenes = 1_000

  func report(rounds: Int) throws -> Report {
    let yaml = GeneratedFile.yaml(scenes: ContentBenchmark.scenes)
    let bytes = Array(yaml.utf8)
    let files = try library(with: bytes)
    let contestants = [
      Contestant("events alone") { try ContentBenchmark.events(bytes) },
      Contestant("load") { try require(Library(files).scenario("generated")?.base != nil) },
      Contestant("load + check") { try ContentBenchmark.check(files) },
      Contestant("Yams.compose") { try require(try Yams.compose(yaml: yaml) != nil) },
    ]
    let series = try Race(unit: nil, contestants: contestants, rounds: rounds).run()
    return Report(
      title: "Content: \(ContentBenchmark.scenes) scenes, \(bytes.count / 1000) KB of YAML",
      series: series, targets: [.time(series[2], of: series[3], atMost: 0.5)])
  }

  /// The words and the policy of this repository, and no situation but the generated one.
  private func library(with situation: [UInt8]) throws -> LibraryFiles {
    let top = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../..")
    var files = LibraryFiles(reading: top.standardizedFileURL, namedUnder: "")
    files.remove {
      !$0.hasPrefix("content/policies/") && $0 != Library.vocabularyPath
        && $0 != Library.organisationPath
    }
    let path = "scenarios/generated/scenario.yaml"
    return LibraryFiles(files.files.values + [LibraryFile(path: path, bytes: situation)])
  }

  /// What `eslabon check` does but for playing by chance: all readers with what they find, names,
  /// routes, and every act judged under the policy and against what its author expects.
  private static func check(_ files: LibraryFiles) throws {
    let library = Library(files)
    let entry = try found(library.scenario("generated"))
    let scenario = entry.base
    let judge = Judge(library.policy)
    let found =
      scenario.unknownNames(under: library.policy, baseline: library.baseline)
      + scenario.routeProblems
      + ActsCheck(
        scenario, judge: judge, baseline: judge, vocabulary: library.vocabulary
      ).diagnostics
    let all = library.diagnostics + entry.located(found)
    // The one thing wrong with it is that it has no translation.
    try require(scenario.scenes.count == scenes + 1 && all.count == 1)
  }

  private static func events(_ bytes: [UInt8]) throws {
    var parser = yaml_parser_t()
    try require(yaml_parser_initialize(&parser) == 1)
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    try bytes.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var isAtEnd = false
      while !isAtEnd {
        var event = yaml_event_t()
        try require(yaml_parser_parse(&parser, &event) == 1)
        isAtEnd = event.type == YAML_STREAM_END_EVENT
        yaml_event_delete(&event)
      }
    }
  }
}
