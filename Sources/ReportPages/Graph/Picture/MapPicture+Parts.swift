import Content
import ScenarioEngine

extension MapPicture {
  // MARK: Ways

  static func way(_ way: ScenarioMap.Way, along route: [LayeredLayout.Point]) -> Way {
    let points = route.map { LayeredLayout.Point(x: $0.x + margin, y: $0.y + above) }
    let label = GraphWords.label(way)
    return Way(
      path: path(points), style: style(of: way), marker: "map-\(way.verdict.rawValue)",
      tip: PageText("\(way.from) → \(way.to)" + (label.isEmpty ? "" : ": \(label)")))
  }

  private static func style(of way: ScenarioMap.Way) -> String {
    let line =
      way.later != nil ? " map-later" : way.conditions.isEmpty ? "" : " map-conditional"
    return "map-way map-\(way.verdict.rawValue)\(line)"
  }

  /// A line that bends between layers and runs straight where it passes one; it stops short of the
  /// box it comes to, for the arrow's head.
  private static func path(_ points: [LayeredLayout.Point]) -> String {
    guard let first = points.first, var last = points.last, points.count > 1 else { return "" }
    let isBack =
      points.count == 4 && points[1].x == points[2].x && points[2].y == last.y
      && last.y < first.y
    if isBack {
      last.x += 9
      let (lane, turn) = (points[1].x, min(points[1].y, first.y + 26))
      return "M\(at(first))C\(said(first.x)) \(said(turn)) \(said(lane)) \(said(turn))"
        + " \(said(lane)) \(said(first.y - 12))V\(said(last.y + 14))"
        + "Q\(said(lane)) \(said(last.y)) \(said(lane - 14)) \(said(last.y))H\(said(last.x))"
    }
    last.y -= 9
    var path = "M\(at(first))"
    var from = first
    for (place, point) in (points.dropFirst().dropLast() + [last]).enumerated() {
      if place.isMultiple(of: 2) {
        let middle = (from.y + point.y) / 2
        path += "C\(said(from.x)) \(said(middle)) \(said(point.x)) \(said(middle)) \(at(point))"
      } else {
        path += "V\(said(point.y))"
      }
      from = point
    }
    return path
  }

  private static func at(_ point: LayeredLayout.Point) -> String {
    "\(said(point.x)) \(said(point.y))"
  }

  // MARK: Boxes

  static func box(_ box: PictureBox, at corner: LayeredLayout.Point) -> Box {
    let middle = said(corner.x + box.width / 2)
    var lines = [
      Line(x: middle, y: said(corner.y + 23), text: PageText(box.name), style: "map-name")
    ]
    for (place, text) in box.lines.enumerated() {
      let isFinding = text.hasPrefix("! ")
      lines.append(
        Line(
          x: middle, y: said(corner.y + 23 + Double(place + 1) * PictureBox.lineHeight),
          text: PageText(text), style: isFinding ? "map-found" : "map-line"))
    }
    let top = corner.y + box.height - PictureBox.tabHeight - 6
    let tabs = box.tabs.map { tab in
      Tab(
        x: said(corner.x + tab.x), y: said(top), width: said(tab.width),
        height: said(PictureBox.tabHeight),
        style: "map-tab map-\(tab.verdict.rawValue)"
          + (tab.isConditional ? " map-conditional" : ""),
        label: Line(
          x: said(corner.x + tab.x + tab.width / 2), y: said(top + 15), text: PageText(tab.label),
          style: "map-pick"))
    }
    let tip = [GraphWords.name(box.place)] + box.place.findings
    return Box(
      outline: outline(of: box, at: corner, inset: 0),
      inner: isGood(box) ? outline(of: box, at: corner, inset: 3.5) : nil,
      style: style(of: box), tip: PageText(tip.joined(separator: ": ")), lines: lines, tabs: tabs)
  }

  private static func isGood(_ box: PictureBox) -> Bool {
    if case .ending(let ending) = box.place.role { ending.tone == .good } else { false }
  }

  private static func style(of box: PictureBox) -> String {
    let kind: String
    switch box.place.role {
    case .telling: kind = "map-telling"
    case .deciding: kind = "map-deciding"
    case .returning: kind = "map-returning"
    case .ending(let ending): kind = "map-\(ending.tone.rawValue)"
    }
    return "map-box \(kind)" + (box.place.findings.isEmpty ? "" : " map-wrong")
  }

  /// A rectangle for a scene; a pill, a hexagon or a cut-off rectangle for a good, mixed or bad end.
  private static func outline(
    of box: PictureBox, at corner: LayeredLayout.Point, inset: Double
  ) -> String {
    let (left, top) = (corner.x + inset, corner.y + inset)
    let (width, height) = (box.width - 2 * inset, box.height - 2 * inset)
    func polygon(_ points: [(Double, Double)]) -> String {
      "M" + points.map { "\(said(left + $0.0)) \(said(top + $0.1))" }.joined(separator: "L") + "Z"
    }
    func rounded(_ radius: Double) -> String {
      let r = said(radius)
      let (w, h) = (said(width - 2 * radius), said(height - 2 * radius))
      return "M\(said(left + radius)) \(said(top))h\(w)a\(r) \(r) 0 0 1 \(r) \(r)v\(h)"
        + "a\(r) \(r) 0 0 1 -\(r) \(r)h-\(w)a\(r) \(r) 0 0 1 -\(r) -\(r)v-\(h)"
        + "a\(r) \(r) 0 0 1 \(r) -\(r)Z"
    }
    switch box.place.role {
    case .telling, .deciding: return rounded(5)
    case .returning:
      return polygon([
        (0, 0), (width - 12, 0), (width, height / 2), (width - 12, height), (0, height),
        (12, height / 2),
      ])
    case .ending(let ending):
      switch ending.tone {
      case .good: return rounded(min(height / 2 - 1, 24))
      case .mixed:
        return polygon([
          (14, 0), (width - 14, 0), (width, height / 2), (width - 14, height), (14, height),
          (0, height / 2),
        ])
      case .bad:
        return polygon([
          (12, 0), (width - 12, 0), (width, 12), (width, height - 12), (width - 12, height),
          (12, height), (0, height - 12), (0, 12),
        ])
      }
    }
  }

  // MARK: The key

  static func keys(at top: Double) -> [Key] {
    let all: [(style: String, marker: String, text: String, width: Double)] = [
      ("map-kept", "map-kept", "✓ kept", 100), ("map-slip", "map-slip", "✗ slip", 94),
      ("map-open", "map-open", "? depends", 114),
      ("map-neither", "map-neither", "not judged", 116),
      ("map-neither map-conditional", "map-neither", "at times only", 130),
      ("map-neither map-later", "map-neither", "comes later", 116),
    ]
    var x = margin
    return all.map { key in
      defer { x += key.width }
      let y = top + 28
      return Key(
        path: "M\(said(x)) \(said(y))H\(said(x + 26))", style: "map-way \(key.style)",
        marker: key.marker,
        label: Line(x: said(x + 42), y: said(y + 4), text: PageText(key.text), style: "map-key"))
    }
  }
}
