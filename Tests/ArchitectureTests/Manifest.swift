/// What a package manifest of this house's form declares.
struct Manifest {
  /// The targets below `Sources`, and the floors and products that each depends on.
  private(set) var targets: [String: Set<String>] = [:]
  /// The products by name, and the targets of each.
  private(set) var products: [String: [String]] = [:]
  /// The test targets.
  private(set) var tests: Set<String> = []

  init(_ text: String) {
    for match in text.matches(of: /(?:^|[^.])library\(\s*"([\w-]+)"(?:,\s*on:\s*\[([^\]]*)\])?/) {
      targets[String(match.1)] = Manifest.names(in: match.2 ?? "")
    }
    let executables = text.matches(
      of: /\.executableTarget\(\s*name:\s*"([\w-]+)",\s*dependencies:\s*\[([^\]]*)\]/)
    for match in executables { targets[String(match.1)] = Manifest.names(in: match.2) }
    let products = text.matches(
      of: /\.(?:library|executable)\(\s*name:\s*"([\w-]+)",\s*targets:\s*\[([^\]]*)\]/)
    for match in products {
      self.products[String(match.1)] = Manifest.names(in: match.2).sorted()
    }
    for match in text.matches(of: /tests\(\s*of:\s*"([\w-]+)"/) { tests.insert("\(match.1)Tests") }
    for match in text.matches(of: /\.testTarget\(\s*name:\s*"([\w-]+)",/) {
      tests.insert(String(match.1))
    }
    // What several test targets share stands beside them, under a path of its own.
    for match in text.matches(of: /path:\s*"Tests\/([\w-]+)"/) { tests.insert(String(match.1)) }
  }

  /// The quoted names of a list; of `.product(name:package:)` the product.
  private static func names(in list: Substring) -> Set<String> {
    let bare = list.replacing(/,\s*package:\s*"[^"]*"/, with: "")
    return Set(bare.matches(of: /"([\w-]+)"/).map { String($0.1) })
  }

  /// What is wrong with what the targets depend on.
  var complaints: [String] {
    targets.sorted { $0.key < $1.key }.flatMap { name, dependencies -> [String] in
      guard let floor = House.floor(name) else { return ["`\(name)` has no row in the table"] }
      let modules = dependencies.map { $0 == "Yams" ? "CYaml" : $0 }
      return modules.filter { !floor.mayImport.contains($0) }.sorted()
        .map { "`\(name)` may not depend on `\($0)`" }
    }
  }
}
