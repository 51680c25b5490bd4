public import Content
public import ScenarioEngine

/// A situation's map as a page of HTML and as a picture, each one file that needs nothing else.
public struct ScenarioPage: Sendable {
  /// The map.
  public let map: ScenarioMap
  /// The language of the situation's texts.
  public let language: Language
  /// Where the shares of plays come from, in a sentence.
  public let source: String

  /// Makes a page.
  public init(_ map: ScenarioMap, language: Language, source: String) {
    self.map = map
    self.language = language
    self.source = source
  }

  /// The page, in English but for the situation's own words.
  public var html: String { Templates.page(.scenario, ScenarioView(self)) }

  /// The picture alone.
  public var svg: String { Templates.page(.map, MapPicture(map.folded())) }
}

/// A situation's page as its template reads it.
struct ScenarioView: Sendable {
  /// A way in words.
  struct Way: Sendable {
    let verdict: PageText?
    let style: String
    let text: PageText
    let target: String?
    let to: PageText
  }

  /// A scene in words.
  struct Scene: Sendable {
    let anchor: String
    let name: PageText
    let facts: PageText
    let findings: [PageText]
    let ways: [Way]
    let hasWays: Bool
  }

  let title: PageText
  let id: PageText
  let counts: PageText
  let how: PageText
  let picture: MapPicture
  let scenes: [Scene]
  let style = StyleSheet.text + StyleSheet.atlas

  init(_ page: ScenarioPage) {
    let map = page.map
    title = PageText(LocalisedText([page.language: map.title]), in: PageWords(.english))
    id = PageText(map.scenario.rawValue)
    let found = map.places.reduce(0) { $0 + $1.findings.count }
    counts = PageText(
      "\(map.places.count) scenes, \(map.ways.count) ways, \(GraphWords.findings(found))")
    how = PageText(page.source)
    picture = MapPicture(map.folded())
    // A scene's id is a text from outside: the page links by number.
    let anchors = Dictionary(
      map.places.enumerated().map { ($0.element.scene, "scene-\($0.offset + 1)") },
      uniquingKeysWith: { first, _ in first })
    let leaving = Dictionary(grouping: map.ways, by: \.from)
    scenes = map.places.map { place in
      let facts = [
        place.scene == map.start ? "opens" : nil, GraphWords.role(place),
        GraphWords.reach(place).map { "reached by \($0) of plays by chance" },
      ]
      let ways = (leaving[place.scene] ?? []).map { Way($0, anchors: anchors) }
      return Scene(
        anchor: anchors[place.scene] ?? "", name: PageText(GraphWords.name(place)),
        facts: PageText(facts.compactMap(\.self).joined(separator: " · ")),
        findings: place.findings.map { PageText($0) },
        ways: ways, hasWays: !ways.isEmpty)
    }
  }
}

extension ScenarioView.Way {
  fileprivate init(_ way: ScenarioMap.Way, anchors: [SceneID: String]) {
    let word = GraphWords.word(way.verdict)
    verdict = word.isEmpty ? nil : PageText(word)
    style = "way-\(way.verdict.rawValue)"
    let later = way.later.map { $0 == 1 ? "later, after 1 scene" : "later, after \($0) scenes" }
    let told = [way.label.isEmpty ? nil : way.label, GraphWords.condition(way), later]
      .compactMap(\.self)
    text = PageText(told.isEmpty ? "goes on" : told.joined(separator: ", "))
    target = anchors[way.to]
    to = PageText(way.to.rawValue)
  }
}
