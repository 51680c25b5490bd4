import Foundation

/// How long the program takes from its start to the first thing it shows, on a store with an open
/// attempt, beside `--version`, which only has to be loaded.
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
      .timed("home", ProgramRun(program, ["--plain"] + common).time),
      .timed(
        "home, in Spanish",
        ProgramRun(program, ["--plain", "--lang", "es"] + common).time),
      .timed("status", ProgramRun(program, ["status"] + common).time),
    ]
    let series = try Race(unit: nil, contestants: contestants, rounds: rounds).run()
    return Report(
      title: "Start: from the start of the program to its end, first frame shown", series: series,
      targets: series.dropFirst().map { .time($0, of: series[0], atMost: 3) })
  }
}
