import Content
import ContentFiles
import Foundation
import TrainingDesk

/// How long `eslabon check` takes over the shipped library, and over one of 100 situations in two
/// languages, from the files on disk to all that is wrong.
struct CheckBenchmark {
  static let situations = 100
  static let scenes = 15

  func report(rounds: Int) throws -> Report {
    let top = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../..")
      .standardizedFileURL
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let generated = URL(filePath: folder.path("library"))
    try GeneratedLibrary.write(
      situations: CheckBenchmark.situations, scenes: CheckBenchmark.scenes, over: top,
      to: generated)
    let contestants = [
      Contestant("files alone") {
        let files = LibraryFiles(reading: generated, namedUnder: "")
        try require(files.files.count > 3 * CheckBenchmark.situations)
      },
      Contestant("generated, read") {
        let library = Library(LibraryFiles(reading: generated, namedUnder: ""))
        try require(library.diagnostics.isEmpty)
      },
      Contestant("generated, checked") { try CheckBenchmark.check(generated) },
      Contestant("shipped, checked") { try CheckBenchmark.check(top) },
    ]
    let series = try Race(unit: nil, contestants: contestants, rounds: rounds).run()
    return Report(
      title: "Check: \(CheckBenchmark.situations) situations of \(CheckBenchmark.scenes) scenes "
        + "in two languages, and what is shipped; \(ProcessInfo.processInfo.activeProcessorCount) cores",
      series: series,
      targets: [.seconds(series[2], atMost: 1), .seconds(series[3], atMost: 0.3)])
  }

  private static func check(_ library: URL) throws {
    let found = try LocalAuthorsDesk(library: library, namedUnder: "").check([])
    if let first = found.first(where: { $0.severity == .error }) {
      print(first.text)
      throw UnmetRequirement(file: #fileID, line: #line)
    }
  }
}
