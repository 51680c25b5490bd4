/// The floors of the house and what each may import; arrows run down only.
enum House {
  /// A target and what its files may import.
  struct Floor: Sendable {
    let name: String
    /// The floors below that it may stand on.
    let below: Set<String>
    /// Modules of other packages.
    let others: Set<String>

    init(_ name: String, on below: Set<String> = [], others: Set<String> = []) {
      self.name = name
      self.below = below
      self.others = others
    }

    /// Whether it knows no clock, file, database or terminal.
    var isPure: Bool { House.pure.contains(name) }

    /// All that its files may import.
    var mayImport: Set<String> { below.union(others).union(isPure ? [] : House.system) }
  }

  /// The pure floors: the first eight.
  static let pure: Set<String> = [
    "Content", "People", "PrivacyPolicy", "ScenarioEngine", "Scoring", "Curriculum", "Refreshers",
    "Reporting",
  ]

  /// What all but the pure floors may import.
  static let system: Set<String> = ["Foundation", "Glibc", "Dispatch", "Synchronization"]

  /// Every floor there is or will be, from the ground up. Where no package is chosen yet (an HTTP
  /// client, PostgreSQL's library) none is allowed yet.
  static let floors: [Floor] = [
    Floor("Content"),
    Floor("People", on: ["Content"]),
    Floor("PrivacyPolicy", on: ["Content"]),
    Floor("ScenarioEngine", on: ["Content", "PrivacyPolicy"]),
    Floor("Scoring", on: ["Content", "PrivacyPolicy", "ScenarioEngine"], others: ["RealModule"]),
    Floor("Curriculum", on: ["Content", "PrivacyPolicy", "ScenarioEngine"]),
    Floor("Refreshers", on: pure.subtracting(["Refreshers", "Reporting"])),
    Floor(
      "Reporting",
      on: ["Content", "People", "PrivacyPolicy", "Scoring", "Curriculum", "Refreshers"],
      others: ["RealModule"]),
    Floor(
      "ContentFiles",
      on: ["Content", "PrivacyPolicy", "ScenarioEngine", "Curriculum", "Refreshers"],
      others: ["CYaml", "Crypto"]),
    Floor("Records", on: pure),
    Floor("SQLiteRecords", on: pure.union(["Records"]), others: ["GRDB"]),
    Floor("Exchange", on: pure.union(["Records"]), others: ["Crypto"]),
    Floor(
      "ReportPages",
      on: ["Content", "People", "PrivacyPolicy", "ScenarioEngine", "Curriculum", "Reporting"],
      others: ["Mustache"]),
    Floor("TrainingDesk", on: pure.union(["ContentFiles", "Records", "Exchange", "ReportPages"])),
    Floor(
      "TerminalScreens",
      on: [
        "TrainingDesk", "Content", "PrivacyPolicy", "Scoring", "Curriculum", "Refreshers",
        "Reporting",
      ]),
    Floor(
      "eslabon",
      on: pure.union([
        "ContentFiles", "Records", "SQLiteRecords", "Exchange", "ReportPages", "TrainingDesk",
        "TerminalScreens",
      ]), others: ["ArgumentParser"]),
    Floor("RemoteDesk", on: pure.union(["TrainingDesk"])),
    Floor(
      "eslabon-server", on: pure.union(["TrainingDesk", "SQLiteRecords", "ReportPages"]),
      others: ["Hummingbird"]),
    Floor(
      "Dashboard", on: pure.union(["TrainingDesk", "SQLiteRecords", "ReportPages"]),
      others: ["Hummingbird"]),
    Floor("Evidence", on: pure.union(["Records"]), others: ["Crypto"]),
    Floor("PostgresRecords", on: pure.union(["Records"])),
  ]

  /// The floor of that name, or nil.
  static func floor(_ name: String) -> Floor? { floors.first { $0.name == name } }

  /// What is wrong with the imports of a file of a floor.
  static func complaints(about source: String, on name: String) -> [String] {
    guard let floor = floor(name) else { return ["`\(name)` has no row in the table"] }
    return SwiftTokens(source).imports.filter { !floor.mayImport.contains($0) }.map {
      "`\(name)` may not import `\($0)`"
    }
  }
}
