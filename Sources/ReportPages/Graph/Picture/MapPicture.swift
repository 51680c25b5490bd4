import Content
import ScenarioEngine

/// A map as a picture, ready for its template.
struct MapPicture: Sendable {
  /// A line of text at a place.
  struct Line: Sendable {
    let x: String
    let y: String
    let text: PageText
    let style: String
  }

  /// A tab of a box.
  struct Tab: Sendable {
    let x: String
    let y: String
    let width: String
    let height: String
    let style: String
    let label: Line
  }

  /// A box.
  struct Box: Sendable {
    let outline: String
    /// A second line inside the outline, where there is one.
    let inner: String?
    let style: String
    let tip: PageText
    let lines: [Line]
    let tabs: [Tab]
  }

  /// A way.
  struct Way: Sendable {
    let path: String
    let style: String
    let marker: String
    let tip: PageText
  }

  /// A line of the key below.
  struct Key: Sendable {
    let path: String
    let style: String
    let marker: String
    let label: Line
  }

  let title: PageText
  let description: PageText
  let width: String
  let height: String
  /// The start: a dot and an arrow.
  let start: String
  let startX: String
  let ways: [Way]
  let boxes: [Box]
  let keys: [Key]

  /// Space around everything.
  static let margin = 24.0
  /// Space above for the start.
  static let above = 44.0

  init(_ map: ScenarioMap) {
    let leaving = Dictionary(grouping: map.ways, by: \.from)
    let boxes = map.places.map { PictureBox($0, ways: leaving[$0.scene] ?? []) }
    let places = Dictionary(
      map.places.enumerated().map { ($0.element.scene, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let ways = map.ways.filter { places[$0.from] != nil && places[$0.to] != nil }
    let edges = ways.map { way in
      let from = places[way.from] ?? 0
      return LayeredLayout.Edge(
        from: from, to: places[way.to] ?? 0, offset: boxes[from].offset(of: way))
    }
    let root = places[map.start] ?? 0
    let layout = LayeredLayout(
      boxes.map { .init(width: $0.width, height: $0.height) }, edges, root: root)
    let corners = layout.corners.map {
      LayeredLayout.Point(x: $0.x + MapPicture.margin, y: $0.y + MapPicture.above)
    }
    title = PageText("\(map.title): the map")
    description = PageText(
      "\(map.places.count) places and \(map.ways.count) ways; the list of scenes says the same in words."
    )
    self.ways = zip(ways, layout.routes).map { MapPicture.way($0, along: $1) }
    self.boxes = zip(boxes, corners).map { MapPicture.box($0, at: $1) }
    let middle =
      (corners.isEmpty ? 0 : corners[root].x) + (boxes.isEmpty ? 0 : boxes[root].width / 2)
    let wide = max(layout.size.width + 2 * MapPicture.margin, 720)
    let high = layout.size.height + MapPicture.above + 24
    startX = MapPicture.said(middle)
    start = "M\(MapPicture.said(middle)) 16V\(MapPicture.said(MapPicture.above - 9))"
    keys = MapPicture.keys(at: high)
    width = MapPicture.said(wide.rounded(.up))
    height = MapPicture.said((high + 64).rounded(.up))
  }

  /// A number with at most one decimal, the same on every machine.
  static func said(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let rest = abs(tenths) % 10
    return "\(sign)\(abs(tenths) / 10)" + (rest == 0 ? "" : ".\(rest)")
  }
}
