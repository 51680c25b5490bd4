import Content
import Testing

@testable import ContentFiles

@Suite("A path in a file")
struct YAMLNodePathTests {
  @Test(
    arguments: [
      ("scenes.kickoff.sign-up", "17:5", true), ("scenes.kickoff.sign-up.city.text", "23:22", true),
      ("scenes.kickoff.sign-up.everything.effects.trust", "22:21", true),
      ("scenes.kickoff.say.2", "14:9", true), ("scenes.kickoff.say.9", "11:5", false),
      ("scenes.kickoff.nowhere.deep.down", "10:3", false), ("nowhere", "1:1", false),
      ("id.deeper", "2:1", false), ("", "1:1", true),
    ])
  func leadsToTheDeepestPlaceThereIs(path: String, key: String, isExact: Bool) throws {
    let root = try #require(YAMLTree(validFile).root)
    let place = root.place(at: ContentPath(stringLiteral: path))
    #expect(place.keyStart.written == key)
    #expect(place.isExact == isExact)
  }

  @Test func placesADiagnosticAtItsValueOrKey() throws {
    let root = try #require(YAMLTree(validFile).root)
    let collector = DiagnosticCollector(file: "f.yaml")
    collector.report(
      Diagnostic(.unknownMeter, at: "meters.trust", "s", help: "h"), in: root)
    collector.report(
      Diagnostic(.unknownMeter, at: "meters.trust", atKey: true, "s", help: "h"), in: root)
    collector.report(Diagnostic(.minutes, at: "meters.none", "s", help: "h"), in: root)
    #expect(
      collector.faults == ["8:13 unknown-meter", "8:3 unknown-meter", "7:1 minutes"])
    #expect(collector.diagnostics[2].severity == .warning)
  }
}
