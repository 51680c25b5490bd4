import Testing

@Suite("The manifest")
struct ManifestTests {
  private func manifest() throws -> Manifest { Manifest(try Repository.text("Package.swift")) }

  @Test func hasATargetForEveryFolder() throws {
    #expect(try manifest().targets.keys.sorted() == Repository.folders(in: "Sources"))
  }

  @Test func hasATestTargetForEveryFolderOfTests() throws {
    let folders = try Repository.folders(in: "Tests").filter {
      !Repository.isPackage("Tests/\($0)")
    }
    #expect(try manifest().tests == Set(folders))
  }

  @Test func buildsNoPackageThatStandsAmongTheTests() throws {
    let packages = try Repository.folders(in: "Tests").filter {
      Repository.isPackage("Tests/\($0)")
    }
    #expect(packages.contains("Benchmarks"))
    let text = try Repository.text("Package.swift")
    #expect(packages.filter(text.contains) == [])
  }

  @Test func isNamedWhereANestedPackageStandsOnIt() throws {
    for folder in try Repository.folders(in: "Tests") where Repository.isPackage("Tests/\(folder)")
    {
      let text = try Repository.text("Tests/\(folder)/Package.swift")
      #expect(text.contains(#".package(name: "eslabon", path: "../..")"#), "\(folder)")
    }
  }

  @Test func sellsEveryTargetUnderItsName() throws {
    let manifest = try manifest()
    for target in manifest.targets.keys.sorted() {
      #expect(manifest.products[target] == [target], "\(target)")
    }
    #expect(manifest.products.keys.sorted() == manifest.targets.keys.sorted())
  }

  @Test func dependsDownwardsOnly() throws {
    #expect(try manifest().complaints == [])
  }

  @Test func declaresWhatIsImported() throws {
    let manifest = try manifest()
    for file in try Repository.sources() {
      guard let floor = file.floor, let declared = manifest.targets[floor] else { continue }
      for module in SwiftTokens(file.text).imports where !House.system.contains(module) {
        let product = module == "CYaml" ? "Yams" : module
        #expect(declared.contains(product), "\(file.path) imports \(module)")
      }
    }
  }

  @Test func isReadAsItIsWritten() {
    let read = Manifest(
      """
      products: [.library(name: "Content", targets: ["Content"])],
      targets: [
        library("Content"), library("Scoring", on: ["Content"]),
        library(
          "ContentFiles",
          on: ["Content", .product(name: "Yams", package: "Yams")]),
        .executableTarget(name: "eslabon", dependencies: ["Content"]),
        tests(of: "Content"), .testTarget(name: "ArchitectureTests", swiftSettings: strict),
        .target(name: "Samples", path: "Tests/Support"),
      ]
      """)
    #expect(
      read.targets == [
        "Content": [], "Scoring": ["Content"], "ContentFiles": ["Content", "Yams"],
        "eslabon": ["Content"],
      ])
    #expect(read.products == ["Content": ["Content"]])
    #expect(read.tests == ["ContentTests", "ArchitectureTests", "Support"])
    #expect(read.complaints == [])
  }

  @Test func complainsOfADependencyThatRunsUp() {
    let read = Manifest(
      """
      library("Content", on: ["Records"]), library("Utilities"),
      library("Records", on: ["Content", .product(name: "GRDB", package: "GRDB.swift")]),
      """)
    #expect(
      read.complaints == [
        "`Content` may not depend on `Records`", "`Records` may not depend on `GRDB`",
        "`Utilities` has no row in the table",
      ])
  }
}
