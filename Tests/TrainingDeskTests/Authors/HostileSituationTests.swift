import Content
import ContentFiles
import Foundation
import ScenarioEngine
import Testing

@testable import TrainingDesk

@Suite("A hostile or damaged situation", .timeLimit(.minutes(10)))
struct HostileSituationTests {
  /// A change to a sound situation, and the place and code that it must lead to.
  struct Damage: Sendable, CustomTestStringConvertible {
    let name: String
    let place: String
    let bytes: @Sendable () -> [UInt8]

    init(_ name: String, _ place: String, _ text: @autoclosure @escaping @Sendable () -> String) {
      self.name = name
      self.place = place
      bytes = { Array(text().utf8) }
    }

    init(_ name: String, _ place: String, bytes: @escaping @Sendable () -> [UInt8]) {
      self.name = name
      self.place = place
      self.bytes = bytes
    }

    var testDescription: String { name }
  }

  private static func changed(_ text: String, _ into: String) -> String {
    RaffleLibrary.scenarioText.replacingOccurrences(of: text, with: into)
  }

  static let damages: [Damage] = [
    Damage("a wrong key", "17:36 unknown-key", changed("start: 50}", "start: 50, hiden: true}")),
    Damage("a bad indent", "20:6 syntax", changed("  ana: {", " x: 1\n  ana: {")),
    Damage("a tab", "17:1 tab", changed("  trust: {title", "\ttrust: {title")),
    Damage(
      "an alias bomb as a value", "5:8 alias",
      changed("title: The raffle bowl", "title: &a [*a, *a, *a]")),
    Damage(
      "an alias bomb as a key", "5:8 alias",
      changed("title: The raffle bowl", "title: &a [x]\n? *a\n: [*a, *a]")),
    Damage(
      "lists 1,000 deep", "5:9 too-large",
      changed("title: The raffle bowl", "title: " + String(repeating: "[", count: 1000))),
    Damage(
      "10 MB", "1:1 too-large",
      RaffleLibrary.scenarioText + String(repeating: "# x\n", count: 2_500_000)),
    Damage("a cycle without an exit", "47:3 no-ending") {
      Array(changed("    end: {title: Sent, tone: good}", "    go: bowl").utf8)
    },
    Damage("bytes that are no UTF-8", "5:8 not-utf8") {
      let parts = RaffleLibrary.scenarioText.components(separatedBy: "The raffle bowl")
      return Array(parts[0].utf8) + [0xC3, 0x28] + Array(parts[1].utf8)
    },
  ]

  @Test(arguments: damages)
  func isReportedAtItsPlace(damage: Damage) throws {
    let folder = try ScratchFolder()
    for (path, text) in RaffleLibrary.files { try folder.write(text, to: path) }
    try folder.write(damage.bytes(), to: RaffleLibrary.scenario)
    let found = try LocalAuthorsDesk(library: folder.url, namedUnder: "").check([])
    let places = found.filter { $0.file == RaffleLibrary.scenario }
      .map { "\($0.line):\($0.column) \($0.code.rawValue)" }
    #expect(places.contains(damage.place), "\(places)")
  }
}
