import Foundation

/// How long the program takes from its start to its first frame on a terminal, and to the end of what
/// only prints, on a store with an open attempt, beside `--version`, which only has to be loaded.
struct StartBenchmark {
  /// The program's path.
  let program: String

  func report(rounds: Int) throws -> Report {
    try require(FileManager.default.isExecutableFile(atPath: program))
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let store = folder.path("records.db")
    let top = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../..")
    let common = [
      "--store", store, "--library", top.standardizedFileURL.path(percentEncoded: false),
    ]
    // The end of its input leaves the attempt open.
    _ = try ProgramRun(program, ["play", "--plain"] + common).time()
    let contestants: [Contestant] = [
      .timed("--version", ProgramRun(program, ["--version"]).time),
      .timed("first frame", TerminalRun(program, common).time),
      .timed("first frame, in Spanish", TerminalRun(program, ["--lang", "es"] + common).time),
      .timed("first frame of a play", TerminalRun(program, ["play"] + common).time),
      .timed("status", ProgramRun(program, ["status"] + common).time),
    ]
    let series = try Race(unit: nil, contestants: contestants, rounds: rounds).run()
    return Report(
      title: "Start: from the start of the program to its first frame, or its end", series: series,
      targets: series.dropFirst().map { .time($0, of: series[0], atMost: 3) })
  }
}
