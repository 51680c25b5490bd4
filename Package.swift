// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library of the house: its name and what it stands on.
func library(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one library.
func tests(of names: String..., and more: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(names[0])Tests", dependencies: names.map { .byName(name: $0) } + more,
    swiftSettings: strict)
}

let package = Package(
  name: "eslabon",
  products: [
    .executable(name: "eslabon", targets: ["eslabon"]),
    .library(name: "Content", targets: ["Content"]),
    .library(name: "PrivacyPolicy", targets: ["PrivacyPolicy"]),
    .library(name: "People", targets: ["People"]),
    .library(name: "ScenarioEngine", targets: ["ScenarioEngine"]),
    .library(name: "Scoring", targets: ["Scoring"]),
    .library(name: "Curriculum", targets: ["Curriculum"]),
    .library(name: "Refreshers", targets: ["Refreshers"]),
    .library(name: "Reporting", targets: ["Reporting"]),
    .library(name: "ContentFiles", targets: ["ContentFiles"]),
    .library(name: "Records", targets: ["Records"]),
    .library(name: "SQLiteRecords", targets: ["SQLiteRecords"]),
    .library(name: "Exchange", targets: ["Exchange"]),
    .library(name: "ReportPages", targets: ["ReportPages"]),
    .library(name: "TrainingDesk", targets: ["TrainingDesk"]),
    .library(name: "TerminalScreens", targets: ["TerminalScreens"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    library("Content"),
    library("People", on: ["Content"]),
    library("PrivacyPolicy", on: ["Content"]),
    library("ScenarioEngine", on: ["Content", "PrivacyPolicy"]),
    library("Scoring", on: ["Content", "PrivacyPolicy", "ScenarioEngine"]),
    library("Curriculum", on: ["Content", "PrivacyPolicy", "ScenarioEngine"]),
    library(
      "Refreshers",
      on: ["Content", "People", "PrivacyPolicy", "ScenarioEngine", "Scoring", "Curriculum"]),
    library(
      "Reporting",
      on: [
        "Content", "People", "PrivacyPolicy", "Scoring", "Curriculum", "Refreshers",
        .product(name: "RealModule", package: "swift-numerics"),
      ]),
    library(
      "ContentFiles",
      on: [
        "Content", "PrivacyPolicy", "ScenarioEngine", "Curriculum", "Refreshers",
        .product(name: "Yams", package: "Yams"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    library(
      "Records",
      on: [
        "Content", "People", "PrivacyPolicy", "ScenarioEngine", "Scoring", "Refreshers",
        "Reporting",
      ]),
    library(
      "SQLiteRecords",
      on: [
        "Records", "Content", "People", "PrivacyPolicy", "ScenarioEngine", "Scoring",
        "Refreshers", "Reporting", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    library(
      "Exchange",
      on: [
        "Content", "People", "Refreshers", "Reporting", "Records",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    library(
      "ReportPages",
      on: [
        "Content", "People", "PrivacyPolicy", "ScenarioEngine", "Curriculum", "Reporting",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    library(
      "TrainingDesk",
      on: [
        "ContentFiles", "Records", "Content", "People", "PrivacyPolicy", "ScenarioEngine",
        "Scoring", "Curriculum", "Refreshers", "Reporting", "Exchange",
      ]),
    library(
      "TerminalScreens",
      on: ["TrainingDesk", "Content", "PrivacyPolicy", "Scoring", "Curriculum", "Refreshers"]),
    .executableTarget(
      name: "eslabon",
      dependencies: [
        "TerminalScreens", "TrainingDesk", "SQLiteRecords", "Records", "ContentFiles", "Content",
        "People", "PrivacyPolicy", "ScenarioEngine", "Scoring", "Curriculum", "Refreshers",
        "Exchange", "Reporting", "ReportPages",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    tests(of: "Content"),
    tests(of: "People", "Content"),
    tests(of: "PrivacyPolicy", "Content"),
    tests(of: "ScenarioEngine", "PrivacyPolicy", "Content"),
    tests(of: "Scoring", "ScenarioEngine", "PrivacyPolicy", "Content"),
    tests(
      of: "Refreshers", "Content", "People", "PrivacyPolicy", "ScenarioEngine", "Scoring",
      "Curriculum"),
    tests(of: "Reporting", "Content", "People", "PrivacyPolicy", "ScenarioEngine"),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["Exchange", "Content", "People", "Refreshers", "Reporting", "Records"],
      exclude: ["Judges/calendars.py", "Judges/mails.py", "Judges/sink.py"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportPagesTests",
      dependencies: [
        "ReportPages", "Content", "People", "PrivacyPolicy", "ScenarioEngine", "Reporting",
      ],
      exclude: ["Golden", "Judges/browser.py", "Judges/checker.py"], swiftSettings: strict),
    .testTarget(
      name: "ContentFilesTests",
      dependencies: [
        "ContentFiles", "Content", "PrivacyPolicy", "ScenarioEngine", "Curriculum", "Refreshers",
      ], exclude: ["Judges/schemas.py"], swiftSettings: strict),
    tests(
      of: "SQLiteRecords", "Records", "Content", "People", "Refreshers", "Reporting",
      "ScenarioEngine",
      and: [.product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(
      name: "TrainingDeskTests",
      dependencies: [
        "TrainingDesk", "ContentFiles", "Records", "Scoring", "ScenarioEngine", "PrivacyPolicy",
        "Curriculum",
        "Content",
      ], exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    // Samples and a pseudo-terminal that several of the tests below share.
    .target(
      name: "DeskSamples",
      dependencies: [
        "TrainingDesk", "SQLiteRecords", "Records", "ContentFiles", "Content", "People",
        "ScenarioEngine", "Curriculum", "Refreshers",
      ], path: "Tests/Support", swiftSettings: strict),
    .target(name: "PseudoTerminal", path: "Tests/PseudoTerminal"),
    // What a terminal makes of the bytes of a program.
    .target(name: "TerminalEmulator", path: "Tests/TerminalEmulator", swiftSettings: strict),
    .testTarget(
      name: "StaffDeskTests",
      dependencies: [
        "DeskSamples", "TrainingDesk", "SQLiteRecords", "Records", "ContentFiles", "Content",
        "People", "ScenarioEngine", "PrivacyPolicy", "Scoring", "Curriculum", "Refreshers",
      ], swiftSettings: strict),
    .testTarget(
      name: "PeopleDeskTests",
      dependencies: [
        "DeskSamples", "TrainingDesk", "SQLiteRecords", "Records", "ContentFiles", "Content",
        "People", "ScenarioEngine", "PrivacyPolicy", "Scoring", "Curriculum", "Refreshers",
        "Exchange",
      ], swiftSettings: strict),
    .testTarget(
      name: "TerminalScreensTests",
      dependencies: [
        "DeskSamples", "TerminalEmulator", "TerminalScreens", "TrainingDesk", "Records",
        "ContentFiles", "Content", "PrivacyPolicy", "ScenarioEngine", "Curriculum", "Refreshers",
        "People",
      ], exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "DeskSamples", "PseudoTerminal", "TerminalEmulator", "eslabon", "ContentFiles", "Content",
        "ScenarioEngine", "Curriculum", "Refreshers",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
