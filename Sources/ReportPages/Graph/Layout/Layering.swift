/// Boxes in layers, with room where edges pass a layer without stopping there.
struct Layering {
  /// What stands in a layer: a box, or edges from one box to another that pass.
  private struct Stand {
    let width: Double
    let height: Double
    let layer: Int
  }

  /// A tie between what stands in neighbouring layers.
  private struct Tie {
    let upper: Int
    let lower: Int
    let offset: Double
  }

  /// A place where an edge passes a layer.
  struct Pass {
    let x: Double
    let top: Double
    let bottom: Double
  }

  /// The middle of each box, and behind them of each pass.
  private(set) var x: [Double] = []
  private var stands: [Stand] = []
  private var ties: [Tie] = []
  private var layers: [[Int]] = []
  private var tops: [Double] = []
  private var heights: [Double] = []
  /// By edge: the stands that it passes, and how far from their middle it does.
  private var ways: [Int: (stands: [Int], offset: Double)] = [:]
  private var edges: [LayeredLayout.Edge]

  init(_ boxes: [LayeredLayout.Box], _ edges: [LayeredLayout.Edge], without back: Set<Int>) {
    self.edges = edges
    let forward = edges.indices.filter { !back.contains($0) }
    let depth = Layering.depths(count: boxes.count, forward.map { edges[$0] })
    stands = zip(boxes, depth).map { Stand(width: $0.width, height: $0.height, layer: $1) }
    tie(forward, depth)
    layers = Array(repeating: [], count: (depth.max() ?? 0) + 1)
    for place in stands.indices { layers[stands[place].layer].append(place) }
    var top = 0.0
    for layer in layers {
      let height = layer.map { stands[$0].height }.max() ?? 0
      tops.append(top)
      heights.append(height)
      top += height + LayeredLayout.layerGap
    }
    x = Array(repeating: 0, count: stands.count)
    spread()
  }

  /// The length of the longest way to each box.
  private static func depths(count: Int, _ edges: [LayeredLayout.Edge]) -> [Int] {
    var depth = Array(repeating: 0, count: count)
    var waiting = Array(repeating: 0, count: count)
    for edge in edges { waiting[edge.to] += 1 }
    let leaving = Dictionary(grouping: edges, by: \.from)
    var ready = (0..<count).filter { waiting[$0] == 0 }
    while let box = ready.popLast() {
      for edge in leaving[box] ?? [] {
        depth[edge.to] = max(depth[edge.to], depth[box] + 1)
        waiting[edge.to] -= 1
        if waiting[edge.to] == 0 { ready.append(edge.to) }
      }
    }
    return depth
  }

  /// Ties neighbours; edges that have the same ends pass the layers between them together.
  private mutating func tie(_ forward: [Int], _ depth: [Int]) {
    let alike = Dictionary(grouping: forward) { [edges[$0].from, edges[$0].to] }
    for numbers in alike.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }).map(\.value) {
      let (from, to) = (edges[numbers[0]].from, edges[numbers[0]].to)
      var passed: [Int] = []
      for layer in (depth[from] + 1)..<max(depth[from] + 1, depth[to]) {
        passed.append(stands.count)
        let width = Double(numbers.count) * LayeredLayout.lane
        stands.append(Stand(width: width, height: 0, layer: layer))
      }
      for (place, number) in numbers.enumerated() {
        let middle = Double(numbers.count - 1) / 2
        ways[number] = (passed, (Double(place) - middle) * LayeredLayout.lane)
        let first = passed.first ?? to
        ties.append(Tie(upper: from, lower: first, offset: edges[number].offset))
      }
      for (upper, lower) in zip(passed, passed.dropFirst() + [to]) {
        ties.append(Tie(upper: upper, lower: lower, offset: 0))
      }
    }
  }

  // MARK: Few crossings

  /// Puts the stands of each layer in an order in which few edges cross: each where its neighbours
  /// in the layer above, then below, stand in the mean; the best order met stays.
  mutating func reduceCrossings() {
    var best = (crossings: crossings, layers: layers)
    for round in 0..<24 where best.crossings > 0 {
      let downwards = round.isMultiple(of: 2)
      for layer in downwards ? Array(layers.indices) : layers.indices.reversed() {
        let wanted = layers[layer].map { mean(of: $0, from: downwards) ?? x[$0] }
        let order = layers[layer].indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        layers[layer] = order.map { layers[layer][$0] }
        spread(layer)
      }
      let found = crossings
      if found < best.crossings { best = (found, layers) }
    }
    layers = best.layers
    spread()
  }

  /// How often ties cross.
  private var crossings: Int {
    let between = Dictionary(grouping: ties) { stands[$0.upper].layer }
    return between.values.reduce(0) { sum, ties in
      var crossings = 0
      for (place, one) in ties.enumerated() {
        for other in ties[(place + 1)...] {
          let above = (x[one.upper] + one.offset) - (x[other.upper] + other.offset)
          let below = x[one.lower] - x[other.lower]
          if above * below < 0 { crossings += 1 }
        }
      }
      return sum + crossings
    }
  }

  /// Where the neighbours of a stand are in the mean, above or below; nil where it has none.
  private func mean(of stand: Int, from above: Bool) -> Double? {
    let places =
      above
      ? ties.filter { $0.lower == stand }.map { x[$0.upper] + $0.offset }
      : ties.filter { $0.upper == stand }.map { x[$0.lower] - $0.offset }
    return places.isEmpty ? nil : places.reduce(0, +) / Double(places.count)
  }

  // MARK: Places

  /// Moves each stand towards its neighbours as far as the others of its layer let it.
  mutating func settle() {
    for round in 0..<16 {
      let downwards = round.isMultiple(of: 2)
      for layer in downwards ? Array(layers.indices) : layers.indices.reversed() {
        settle(layer, downwards)
      }
    }
  }

  private mutating func settle(_ layer: Int, _ downwards: Bool) {
    let row = layers[layer]
    let distances = distances(in: row)
    var shift = 0.0
    var wanted: [Double] = []
    for (place, stand) in row.enumerated() {
      shift += distances[place]
      wanted.append((mean(of: stand, from: downwards) ?? x[stand]) - shift)
    }
    shift = 0
    for (place, value) in Layering.rising(wanted).enumerated() {
      shift += distances[place]
      x[row[place]] = value + shift
    }
  }

  /// The values nearest to some that never fall: neighbours that would are pooled.
  ///
  /// - SeeAlso: M. Ayer et al., "An empirical distribution function for sampling with incomplete
  ///   information" (1955).
  static func rising(_ values: [Double]) -> [Double] {
    var pools: [(sum: Double, count: Int)] = []
    for value in values {
      pools.append((value, 1))
      while pools.count > 1 {
        let (last, before) = (pools[pools.count - 1], pools[pools.count - 2])
        guard before.sum / Double(before.count) > last.sum / Double(last.count) else { break }
        pools.removeLast(2)
        pools.append((before.sum + last.sum, before.count + last.count))
      }
    }
    return pools.flatMap { Array(repeating: $0.sum / Double($0.count), count: $0.count) }
  }

  /// How far each stand of a row must be from the one before it; the first from nothing.
  private func distances(in row: [Int]) -> [Double] {
    row.indices.map { place in
      guard place > 0 else { return 0 }
      return (stands[row[place - 1]].width + stands[row[place]].width) / 2 + LayeredLayout.sideGap
    }
  }

  /// Puts stands side by side, each layer around the same middle.
  private mutating func spread() {
    for layer in layers.indices { spread(layer) }
  }

  private mutating func spread(_ layer: Int) {
    let row = layers[layer]
    let distances = distances(in: row)
    var place = -distances.reduce(0, +) / 2
    for (number, stand) in row.enumerated() {
      place += distances[number]
      x[stand] = place
    }
  }

  // MARK: What came of it

  /// The left edge of everything.
  var left: Double { stands.indices.map { x[$0] - stands[$0].width / 2 }.min() ?? 0 }
  /// The right edge of everything.
  var right: Double { stands.indices.map { x[$0] + stands[$0].width / 2 }.max() ?? 0 }
  /// The height of everything.
  var height: Double { (tops.last ?? 0) + (heights.last ?? 0) }

  /// The upper side of a box.
  func top(of box: Int) -> Double { tops[stands[box].layer] }

  /// Where an edge passes layers, from above.
  func passes(of edge: Int) -> [Pass] {
    guard let way = ways[edge] else { return [] }
    return way.stands.map { stand in
      let layer = stands[stand].layer
      return Pass(
        x: x[stand] + way.offset, top: tops[layer], bottom: tops[layer] + heights[layer])
    }
  }

  /// Where an edge is before it arrives.
  func lastX(of edge: Int) -> Double {
    passes(of: edge).last?.x ?? x[edges[edge].from] + edges[edge].offset
  }
}
