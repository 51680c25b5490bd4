import Content
import Foundation
import ScenarioEngine
import Testing

@testable import ReportPages

@Suite("A situation's page")
struct ScenarioPageTests {
  @Test("reads as it did before", arguments: SamplePage.maps)
  func readsAsBefore(page: SamplePage) throws {
    try Golden.expect(page.html, page.name)
  }

  @Test("leaves its elements as they are, whatever the texts", arguments: HostileTextTests.attacks)
  func leavesElements(attack: String) {
    let (made, calm) = (MapSamples.hostile(attack), MapSamples.hostile("calm"))
    #expect(HostileTextTests.tags(of: made.html) == HostileTextTests.tags(of: calm.html))
    #expect(HostileTextTests.tags(of: made.svg) == HostileTextTests.tags(of: calm.svg))
  }

  @Test("needs nothing from elsewhere", arguments: SamplePage.maps)
  func needsNothing(page: SamplePage) {
    for tag in page.html.split(separator: "<") {
      let tag = ("<" + tag.prefix { $0 != ">" })
        .replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "")
        .replacing("url(#map-", with: "")
      for word in ["http:", "https:", "//", "<script", "<link", "<img", "url(", "@import", " on"] {
        #expect(!tag.contains(word), "\(tag)")
      }
    }
  }

  @Test("links to scenes that it has")
  func linksToScenes() {
    let page = MapSamples.bakery.html
    let links = page.matches(of: /href="#([^"]*)"/).map { String($0.output.1) }
    #expect(links.count == MapSamples.bakery.map.ways.count)
    for link in links { #expect(page.contains("<li id=\"\(link)\">")) }
  }

  @Test("tells verdicts and conditions without colour")
  func tellsWithoutColour() {
    let svg = MapSamples.bakery.svg
    for mark in ["✗ tell", "✓ count", "map-way map-slip map-later", "map-kept map-conditional"] {
      #expect(svg.contains(mark), "\(mark)")
    }
    #expect(svg.contains("role=\"img\"") && svg.contains("<title id=\"map-title\">"))
  }
}

@Suite("Boxes in layers")
struct LayeredLayoutTests {
  private func random(_ seed: Int) -> ([LayeredLayout.Box], [LayeredLayout.Edge]) {
    var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 | 1
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let count = 2 + below(25)
    let boxes = (0..<count).map { _ in
      LayeredLayout.Box(width: Double(80 + below(200)), height: Double(40 + below(60)))
    }
    let edges = (0..<(count + below(30))).map { _ in
      LayeredLayout.Edge(from: below(count), to: below(count), offset: Double(below(60) - 30))
    }
    return (boxes, edges)
  }

  @Test("never lie over each other", arguments: 0..<60)
  func neverOverlap(seed: Int) {
    let (boxes, edges) = random(seed)
    let layout = LayeredLayout(boxes, edges, root: 0)
    for one in boxes.indices {
      let (a, corner) = (boxes[one], layout.corners[one])
      #expect(corner.x >= -0.001 && corner.x + a.width <= layout.size.width + 0.001)
      #expect(corner.y >= 0 && corner.y + a.height <= layout.size.height + 0.001)
      for other in boxes.indices where other > one {
        let (b, next) = (boxes[other], layout.corners[other])
        let isApart =
          corner.x + a.width <= next.x + 0.001 || next.x + b.width <= corner.x + 0.001
          || corner.y + a.height <= next.y || next.y + b.height <= corner.y
        #expect(isApart, "\(one) and \(other)")
      }
    }
  }

  @Test("have edges that begin and end at them, and pass between", arguments: 0..<60)
  func edgesPassBetween(seed: Int) throws {
    let (boxes, edges) = random(seed)
    let layout = LayeredLayout(boxes, edges, root: 0)
    let back = BackEdges(count: boxes.count, edges, root: 0).places
    for (number, edge) in edges.enumerated() {
      let route = layout.routes[number]
      let (first, last) = (try #require(route.first), try #require(route.last))
      #expect(first.y == layout.corners[edge.from].y + boxes[edge.from].height)
      let to = layout.corners[edge.to]
      #expect(last.x >= to.x && last.x <= to.x + boxes[edge.to].width)
      guard !back.contains(number) else { continue }
      #expect(last.y == to.y && first.y < last.y)
      // Where it passes a layer it runs straight, beside every box there.
      for point in route.dropFirst().dropLast() {
        for box in boxes.indices {
          let corner = layout.corners[box]
          let isInside =
            point.x > corner.x && point.x < corner.x + boxes[box].width && point.y > corner.y
            && point.y < corner.y + boxes[box].height
          #expect(!isInside)
        }
      }
    }
  }

  @Test("stand still for the same graph")
  func standStill() {
    let (boxes, edges) = random(7)
    let (one, two) = (LayeredLayout(boxes, edges, root: 0), LayeredLayout(boxes, edges, root: 0))
    #expect(one.corners == two.corners && one.routes == two.routes)
  }

  @Test("cross nowhere where nothing need cross")
  func crossNowhere() {
    // Two trees whose leaves come in the wrong order.
    let boxes = Array(repeating: LayeredLayout.Box(width: 100, height: 40), count: 7)
    let edges = [(0, 1), (0, 2), (1, 6), (1, 5), (2, 4), (2, 3)].map {
      LayeredLayout.Edge(from: $0.0, to: $0.1, offset: 0)
    }
    let layout = LayeredLayout(boxes, edges, root: 0)
    let x = layout.corners.map(\.x)
    #expect((x[1] < x[2]) == (max(x[5], x[6]) < min(x[3], x[4])))
  }

  @Test("rise by pools")
  func riseByPools() {
    #expect(Layering.rising([1, 3, 2, 4]) == [1, 2.5, 2.5, 4])
    #expect(Layering.rising([3, 2, 1]) == [2, 2, 2])
    #expect(Layering.rising([]) == [])
  }
}
