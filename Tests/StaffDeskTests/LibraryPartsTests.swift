import Content
import ContentFiles
import DeskSamples
import ScenarioEngine
import Testing

@Suite("The parts of a library")
struct LibraryPartsTests {
  private let sound = SmallLibrary(drill: [
    SmallSituation("fire", exercises: ["RED-1"], .alarm, .lunch), SmallSituation("flood", .lunch),
  ])

  @Test("say in a situation's head what the whole says", arguments: ["fire", "flood"])
  func sayInAHead(id: ScenarioID) throws {
    let entry = try #require(Library(sound.files).scenario(id))
    #expect(entry.id == entry.base.id)
    #expect(entry.minutes == entry.base.minutes)
    #expect(entry.exercises == entry.base.exercises)
    #expect(entry.decisionCount == entry.base.decisions.count)
  }

  @Test("are found by id, whatever a folder is called")
  func areFoundByID() throws {
    var library = sound
    library.situations["hearth"] = library.situations.removeValue(forKey: "fire")
    library.situations["fire"] = library.situations.removeValue(forKey: "flood")
    let read = Library(library.files)
    #expect(read.scenario("fire")?.paths == ["scenarios/hearth/scenario.yaml"])
    #expect(read.scenario("flood")?.paths == ["scenarios/fire/scenario.yaml"])
    #expect(read.scenario("hearth") == nil)
    #expect(read.scenarios.keys.sorted() == ["fire", "flood"])
  }

  @Test("are in the language that they say, whatever a file is called")
  func areInTheLanguageTheySay() throws {
    var library = sound
    library.more["scenarios/fire/castellano.yaml"] = """
      format: 1
      lang: es
      for: {id: fire, version: 1}
      text: {}
      """
    let entry = try #require(Library(library.files).scenario("fire"))
    #expect(entry.scenario(in: "es").language == "es")
    #expect(entry.scenario(in: "en").language == "en")
    #expect(entry.scenario(in: "pt").language == "en")
    #expect(entry.translations.keys.sorted() == ["es"])
  }

  @Test("tell what is wrong with them one by one, and once all together")
  func tellWhatIsWrong() throws {
    var library = sound
    library.situations["fire"] = "format: 1\nid: [\n"
    library.policy = library.policy.replacing("effect: forbid", with: "effect: forbids")
    library.modules["drill"] = SmallLibrary.module("drill", ["flood", "nowhere"])
    let read = Library(library.files)
    let ofFire = read.diagnostics(ofFolder: "fire")
    let ofRules = read.groundworkDiagnostics
    #expect(ofFire.map(\.file) == ["scenarios/fire/scenario.yaml"])
    #expect(Set(ofRules.map(\.file)) == ["content/policies/house.yaml"])
    let all = read.diagnostics
    #expect(Set(all).count == all.count)
    #expect(all == all.sorted())
    #expect(Set(ofFire + ofRules).isSubset(of: all))
    #expect(all.contains { $0.code == .unknownReference && $0.file.hasSuffix("drill.yaml") })
    #expect(read.diagnostics(ofFolder: "flood").isEmpty)
  }
}
