import Content
public import ScenarioEngine

/// A map in lines of text, for a terminal: each scene with where it leads.
public struct ScenarioOutline: Sendable {
  /// A line and what kind it is, for whoever sets it in styles.
  public struct Line: Sendable, Hashable {
    /// What a line is about.
    public enum Kind: Sendable, Hashable {
      /// The situation.
      case heading
      /// A scene.
      case scene
      /// A way that upholds rules.
      case kept
      /// A way that violates one.
      case slip
      /// Another way.
      case way
      /// Something wrong.
      case finding
    }

    /// What is read.
    public let text: String
    /// What it is about.
    public let kind: Kind
  }

  /// The lines, from above.
  public let lines: [Line]

  /// Writes a map down.
  public init(_ map: ScenarioMap) {
    let found = map.places.reduce(0) { $0 + $1.findings.count }
    let leaving = Dictionary(grouping: map.ways, by: \.from)
    var lines = [
      Line(text: "\(map.title) (\(map.scenario))", kind: .heading),
      Line(
        text: "\(map.places.count) scenes, \(map.ways.count) ways, \(GraphWords.findings(found))",
        kind: .way),
    ]
    for place in map.places {
      let reach = GraphWords.reach(place).map { ["reached by \($0)"] } ?? []
      let facts =
        ([place.scene == map.start ? "opens" : nil].compactMap(\.self)
        + [GraphWords.role(place)] + reach).joined(separator: ", ")
      lines.append(Line(text: "", kind: .way))
      lines.append(Line(text: "\(GraphWords.name(place)): \(facts)", kind: .scene))
      lines += place.findings.map { Line(text: "  ! \($0)", kind: .finding) }
      lines += (leaving[place.scene] ?? []).map(ScenarioOutline.line)
    }
    self.lines = lines
  }

  private static func line(_ way: ScenarioMap.Way) -> Line {
    let word = GraphWords.word(way.verdict)
    let told = [
      word.isEmpty ? nil : "\(GraphWords.mark(way.verdict)) \(word)",
      way.label.isEmpty ? nil : way.label, GraphWords.condition(way),
      way.later.map { "later, after \($0)" },
    ].compactMap(\.self)
    let kind: Line.Kind =
      switch way.verdict {
      case .kept: .kept
      case .slip: .slip
      case .open, .neither: .way
      }
    return Line(
      text: "  " + (told.isEmpty ? "" : told.joined(separator: ", ") + " ") + "-> \(way.to)",
      kind: kind)
  }
}
