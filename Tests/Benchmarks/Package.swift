// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building and testing Eslabon does not wait for it. Eslabon is named
// here because the folder of a clone may have any name.
let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "eslabon", path: "../.."),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "Content", package: "eslabon"),
        .product(name: "ContentFiles", package: "eslabon"),
        .product(name: "People", package: "eslabon"),
        .product(name: "PrivacyPolicy", package: "eslabon"),
        .product(name: "Records", package: "eslabon"),
        .product(name: "ScenarioEngine", package: "eslabon"),
        .product(name: "SQLiteRecords", package: "eslabon"),
        .product(name: "TerminalScreens", package: "eslabon"),
        .product(name: "TrainingDesk", package: "eslabon"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
