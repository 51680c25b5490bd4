import Testing

@Suite("The house")
struct HouseTests {
  @Test func importsDownwardsOnly() throws {
    for file in try Repository.sources() {
      let floor = try #require(file.floor, "\(file.path) belongs to no target")
      #expect(House.complaints(about: file.text, on: floor) == [], "\(file.path)")
    }
  }

  @Test func hasARowForEveryFolder() throws {
    let folders = try Repository.folders(in: "Sources")
    #expect(folders.count >= 10)
    #expect(folders.filter { House.floor($0) == nil } == [])
  }

  @Test func standsOnFloorsBelowAlone() {
    var below: Set<String> = []
    for floor in House.floors {
      #expect(floor.below.isSubset(of: below), "\(floor.name)")
      #expect(!floor.isPure || floor.below.isSubset(of: House.pure), "\(floor.name)")
      #expect(below.insert(floor.name).inserted, "\(floor.name) stands twice")
    }
    #expect(Set(House.floors.prefix(8).map(\.name)) == House.pure)
  }

  @Test(arguments: House.floors.filter(\.isPure).map(\.name))
  func keepsPureFloorsPure(name: String) {
    let edges = [
      "Foundation", "FoundationEssentials", "Glibc", "Dispatch", "Synchronization", "GRDB", "CYaml",
      "Crypto", "Testing", "ArgumentParser", "Observation",
    ]
    for edge in edges {
      #expect(
        House.complaints(about: "import \(edge)", on: name) == [
          "`\(name)` may not import `\(edge)`"
        ])
    }
    let mayReckon = ["Scoring", "Reporting"].contains(name)
    #expect(House.complaints(about: "import RealModule", on: name).isEmpty == mayReckon)
  }

  @Test(arguments: [
    ("Content", "People"), ("PrivacyPolicy", "People"), ("PrivacyPolicy", "ScenarioEngine"),
    ("ScenarioEngine", "Scoring"), ("Curriculum", "Scoring"), ("Refreshers", "Reporting"),
    ("Reporting", "ScenarioEngine"), ("ContentFiles", "Records"), ("ContentFiles", "Yams"),
    ("ContentFiles", "GRDB"), ("Records", "GRDB"), ("Records", "SQLiteRecords"),
    ("TrainingDesk", "SQLiteRecords"), ("TrainingDesk", "GRDB"), ("ReportPages", "Scoring"),
    ("TerminalScreens", "ContentFiles"), ("TerminalScreens", "Records"),
    ("TerminalScreens", "ScenarioEngine"), ("eslabon", "GRDB"), ("eslabon", "RemoteDesk"),
    ("SQLiteRecords", "TrainingDesk"), ("Exchange", "SQLiteRecords"), ("RemoteDesk", "Records"),
    ("eslabon-server", "TerminalScreens"), ("Evidence", "SQLiteRecords"),
  ])
  func complainsOfAnArrowThatRunsUp(floor: String, module: String) {
    let complaint = "`\(floor)` may not import `\(module)`"
    #expect(House.complaints(about: "import \(module)", on: floor) == [complaint])
  }

  @Test(arguments: [
    ("ContentFiles", "CYaml"), ("ContentFiles", "Crypto"), ("SQLiteRecords", "GRDB"),
    ("eslabon", "ArgumentParser"), ("eslabon", "SQLiteRecords"), ("Records", "Synchronization"),
    ("TerminalScreens", "Glibc"), ("TrainingDesk", "Foundation"), ("Scoring", "RealModule"),
    ("Refreshers", "Curriculum"), ("ReportPages", "Mustache"), ("eslabon-server", "Hummingbird"),
  ])
  func allowsWhatItsRowSays(floor: String, module: String) {
    #expect(House.complaints(about: "import \(module)", on: floor).isEmpty)
  }

  @Test(arguments: [
    "import Foundation", "  import Foundation", "public import Foundation",
    "internal import Foundation", "private import Foundation", "package import Foundation",
    "@testable import Foundation", "@preconcurrency public import Foundation",
    "@_spi(Inside) import Foundation", "import struct Foundation.Date",
    "public import class Foundation.NSString", "import Foundation.NSDate", "import\n  Foundation",
    "import Content; import Foundation", "#if canImport(Foundation)\nimport Foundation\n#endif",
    "/* why */ import Foundation", "import /* why */ Foundation", "import `Foundation`",
    "let text = \"a\"\nimport Foundation", "let raw = #\"a\" \"#; import Foundation",
  ])
  func complainsInWhateverFormItIsWritten(source: String) {
    let complaint = "`PrivacyPolicy` may not import `Foundation`"
    #expect(House.complaints(about: source, on: "PrivacyPolicy") == [complaint])
  }

  @Test(arguments: [
    "// import Foundation", "/// import Foundation", "/* import Foundation\n/* */ import Glibc */",
    "let text = \"import Foundation\"", "let text = \"\"\"\n  import Foundation\n  \"\"\"",
    "let text = #\"import \"Foundation\" \"#", "let important = Foundation", "import Content",
    "let quote = \"\\\" import Foundation\"", "roster.import(file)", "func `import`() {}", "",
  ])
  func complainsOfNothingElse(source: String) {
    #expect(House.complaints(about: source, on: "PrivacyPolicy").isEmpty)
  }

  @Test func complainsOfAFolderWithoutARow() {
    #expect(House.complaints(about: "", on: "Utilities") == ["`Utilities` has no row in the table"])
  }
}
