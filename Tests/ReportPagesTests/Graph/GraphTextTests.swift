import Content
import Foundation
import ReportPages
import ScenarioEngine
import Testing

@Suite("A map as text for other programs")
struct GraphTextTests {
  @Test("is a graph to Graphviz, every scene and way of it")
  func isDOT() throws {
    let map = MapSamples.bakery.map
    let read = try #require(DOTGrammar(map.dot))
    #expect(Set(read.nodes.keys) == Set(map.places.map(\.scene.rawValue) + ["(start)"]))
    #expect(read.edges.count == map.ways.count + 1)
    let tell = try #require(read.edges.first { $0.attributes["label"] == "✗ tell" })
    #expect(tell.attributes["arrowhead"] == "box" && tell.attributes["style"] == nil)
    let later = try #require(read.edges.first { $0.to == "call" })
    #expect(later.attributes["style"] == "dotted")
    let count = try #require(
      read.edges.first { $0.attributes["label"]?.hasPrefix("✓ count") == true })
    #expect(count.attributes["style"] == "dashed")
    #expect(read.nodes["counter"]?.contains("! 1 finding") == true)
    #expect(read.nodes["bad"] == "bad\\nbad ending: Burnt\\nreached by 25 %")
  }

  @Test("stays one whatever the texts are", arguments: HostileTextTests.attacks)
  func staysDOT(attack: String) throws {
    let map = MapSamples.hostile(attack).map
    let read = try #require(DOTGrammar(map.dot))
    #expect(read.nodes.count == map.places.count + 1)
    #expect(read.edges.count == map.ways.count + 1)
  }

  @Test("is a graph to Graphviz itself, where it is here")
  func isDrawnByGraphviz() throws {
    guard
      let dot = ["/usr/bin/dot", "/usr/local/bin/dot"].first(
        where: FileManager.default.isExecutableFile)
    else { return print("!!! Maps are NOT read by Graphviz: there is no dot here") }
    for text in HostileTextTests.attacks + [""] {
      let process = Process()
      let (input, output) = (Pipe(), Pipe())
      process.executableURL = URL(fileURLWithPath: dot)
      process.arguments = ["-Tsvg"]
      process.standardInput = input
      process.standardOutput = output
      process.standardError = output
      try process.run()
      input.fileHandleForWriting.write(Data(MapSamples.hostile(text).map.dot.utf8))
      try input.fileHandleForWriting.close()
      let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(said.prefix(300))")
    }
  }

  /// A line of a flowchart: a place with its shape, a way, or how some ways look.
  private static func isMermaid(_ line: Substring) -> Bool {
    let text = "\"[^\"\\n]*\""
    let patterns = [
      "flowchart TD", "  start\\(\\(\" \"\\)\\) --> s\\d+",
      "  s\\d+(\\(\(text)\\)|\\[\(text)\\]|>\(text)\\]|\\(\\[\(text)\\]\\)|\\{\\{\(text)\\}\\}|\\[\\[\(text)\\]\\])",
      "  s\\d+ (-->|-\\.->|-- \(text) -->|-\\. \(text) \\.->) s\\d+",
      "  linkStyle [\\d,]+ [-a-z0-9:#, ]+", "  classDef finding [-a-z0-9:#,]+",
      "  class s[s\\d,]* finding",
    ]
    return patterns.contains { line.range(of: "^\($0)$", options: .regularExpression) != nil }
  }

  @Test(
    "is a flowchart to Mermaid, whatever the texts are", arguments: HostileTextTests.attacks + [""])
  func isMermaid(attack: String) {
    let text = MapSamples.hostile(attack).map.mermaid
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    for line in lines { #expect(Self.isMermaid(line), "\(line)") }
    let calm = MapSamples.hostile("").map.mermaid.split(separator: "\n").count
    #expect(lines.count == calm)
    // A mark of Mermaid's or of HTML's in a text is always written as a number.
    let quoted = text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { $0.element.replacing("<br/>", with: "") }
    for label in quoted {
      #expect(!label.contains { "<>&{}[]()|`\\".contains($0) }, "\(label)")
      #expect(label.replacing(/#\d+;/, with: "").contains("#") == false, "\(label)")
    }
  }

  @Test("folds chains of a long one")
  func foldsChains() {
    let map = MapSamples.long.map
    #expect(map.places.count == 71)
    let folded = map.folded()
    #expect(folded.places.map(\.scenes.count) == [70, 1])
    #expect(folded.ways.map(\.to) == ["scene-71"])
    #expect(MapSamples.long.html.contains("scene-1 … scene-70"))
    let bakery = MapSamples.bakery.map
    #expect(bakery.folded() == bakery)
  }

  @Test("is an outline of every scene and way")
  func isAnOutline() {
    let lines = ScenarioOutline(MapSamples.bakery.map).lines
    let texts = lines.map(\.text)
    #expect(texts.contains("counter: opens, choose ask, reached by 25 %"))
    #expect(texts.contains("  ✗ slip, tell -> bad"))
    #expect(texts.contains("  ✗ slip, tell, later, after 2 -> call"))
    #expect(texts.contains("  ✓ kept, count, if not seen(call) -> oven"))
    #expect(texts.contains("  wait, once, else -> mixed"))
    #expect(texts.contains("  ! warning minutes: too long"))
    #expect(lines.filter { $0.kind == .slip }.count == 2)
  }
}
