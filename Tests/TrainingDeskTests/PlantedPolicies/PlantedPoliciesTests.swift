import Content
import ContentFiles
import Testing
import TrainingDesk

@Suite("Policies with one fault each")
struct PlantedPoliciesTests {
  private func check(_ files: [String: String]) throws -> [LocatedDiagnostic] {
    let folder = try ScratchFolder()
    for (path, text) in files { try folder.write(text, to: path) }
    return try LocalAuthorsDesk(library: folder.url, namedUnder: "").check([])
  }

  @Test func areMadeFromOneWithoutFault() throws {
    #expect(try check(SoundLibrary.files).map(\.text) == [])
  }

  @Test func areTwentyAtLeast() {
    #expect(PlantedPolicy.all.count >= 20)
    #expect(Set(PlantedPolicy.all.map(\.name)).count == PlantedPolicy.all.count)
  }

  @Test(arguments: PlantedPolicy.all)
  func areFoundWithCodeAndLineAndNothingElse(planted: PlantedPolicy) throws {
    #expect(planted.files != SoundLibrary.files, "the fault was not planted")
    let found = try check(planted.files)
    let place = try #require(planted.place)
    #expect(found.map(\.code) == [planted.code], "\(found.map(\.text))")
    #expect(found.first?.file == SoundLibrary.policy)
    // Of a clause that stands twice the second is named.
    if planted.code != .duplicateID { #expect(found.first?.line == place) }
    let says = found.first?.summary ?? ""
    #expect(!says.isEmpty && says.contains("`"))
  }
}
