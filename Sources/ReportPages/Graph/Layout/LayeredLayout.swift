/// Where the boxes of a graph stand and how its edges run: in layers from above, each box below all
/// that lead to it but for edges that lead back.
///
/// - SeeAlso: K. Sugiyama, S. Tagawa and M. Toda, "Methods for visual understanding of hierarchical
///   system structures" (1981): layers, few crossings, places.
struct LayeredLayout {
  /// How large a box is.
  struct Box: Hashable {
    let width: Double
    let height: Double
  }

  /// An edge from one box to another.
  struct Edge: Hashable {
    let from: Int
    let to: Int
    /// How far from the middle of its box's lower side it leaves.
    let offset: Double
  }

  /// A point; y runs down.
  struct Point: Hashable {
    var x: Double
    var y: Double
  }

  /// Space between boxes of a layer.
  static let sideGap = 28.0
  /// Space between layers.
  static let layerGap = 64.0
  /// Space between edges that run beside each other.
  static let lane = 9.0

  /// The upper left corner of each box.
  private(set) var corners: [Point] = []
  /// The points that each edge runs through, two for each layer that it passes.
  private(set) var routes: [[Point]] = []
  /// How large it all is.
  private(set) var size = Box(width: 0, height: 0)

  /// Lays boxes out.
  ///
  /// - Parameter root: the box that stands at the top.
  init(_ boxes: [Box], _ edges: [Edge], root: Int) {
    guard !boxes.isEmpty else { return }
    let back = BackEdges(count: boxes.count, edges, root: root).places
    var layering = Layering(boxes, edges, without: back)
    layering.reduceCrossings()
    layering.settle()
    place(boxes, layering)
    route(boxes, edges, back, layering)
  }

  private mutating func place(_ boxes: [Box], _ layering: Layering) {
    let left = layering.left
    corners = boxes.indices.map { box in
      Point(x: layering.x[box] - boxes[box].width / 2 - left, y: layering.top(of: box))
    }
    size = Box(width: layering.right - left, height: layering.height)
  }

  private mutating func route(
    _ boxes: [Box], _ edges: [Edge], _ back: Set<Int>, _ layering: Layering
  ) {
    let left = layering.left
    let arrivals = arrivals(boxes, edges, back, layering)
    var lanes = 0
    routes = edges.enumerated().map { number, edge in
      let from = corners[edge.from]
      let start = Point(
        x: from.x + boxes[edge.from].width / 2 + edge.offset, y: from.y + boxes[edge.from].height)
      let to = corners[edge.to]
      guard !back.contains(number) else {
        lanes += 1
        let lane = size.width + LayeredLayout.sideGap + Double(lanes) * LayeredLayout.lane
        let end = Point(
          x: to.x + boxes[edge.to].width, y: to.y + min(18, boxes[edge.to].height / 2))
        return [
          start, Point(x: lane, y: start.y + LayeredLayout.layerGap / 2), Point(x: lane, y: end.y),
          end,
        ]
      }
      let between = layering.passes(of: number).flatMap { pass in
        [Point(x: pass.x - left, y: pass.top), Point(x: pass.x - left, y: pass.bottom)]
      }
      return [start] + between + [Point(x: arrivals[number] ?? to.x, y: to.y)]
    }
    if lanes > 0 {
      let wide = size.width + LayeredLayout.sideGap + Double(lanes + 1) * LayeredLayout.lane
      size = Box(width: wide, height: size.height)
    }
  }

  /// Where each edge arrives: side by side on the upper side of its box, in the order they come in.
  private func arrivals(
    _ boxes: [Box], _ edges: [Edge], _ back: Set<Int>, _ layering: Layering
  ) -> [Int: Double] {
    var arrivals: [Int: Double] = [:]
    let coming = Dictionary(grouping: edges.indices.filter { !back.contains($0) }) { edges[$0].to }
    for (box, numbers) in coming {
      let sorted = numbers.sorted { (layering.lastX(of: $0), $0) < (layering.lastX(of: $1), $1) }
      let middle = corners[box].x + boxes[box].width / 2
      let room = boxes[box].width - 24
      let step = sorted.count > 1 ? min(14, room / Double(sorted.count - 1)) : 0
      for (place, number) in sorted.enumerated() {
        arrivals[number] = middle + (Double(place) - Double(sorted.count - 1) / 2) * step
      }
    }
    return arrivals
  }
}
