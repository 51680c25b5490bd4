/// The scenes that were entered between one decision and the next, as a tree: walks that begin
/// alike share their beginning.
struct Trails: Sendable {
  private struct Node {
    let parent: Int
    let scene: Int
    var child = 0
    var sibling = 0
  }

  /// The tree; the first node is the empty trail.
  private var nodes = [Node(parent: 0, scene: -1)]

  /// How many trails there are.
  var count: Int { nodes.count }

  /// A trail with one more scene.
  mutating func adding(_ scene: Int, to trail: Int) -> Int {
    var child = nodes[trail].child
    while child != 0 {
      if nodes[child].scene == scene { return child }
      child = nodes[child].sibling
    }
    nodes.append(Node(parent: trail, scene: scene, sibling: nodes[trail].child))
    nodes[trail].child = nodes.count - 1
    return nodes.count - 1
  }

  /// The scenes of a trail, last to first.
  func scenes(of trail: Int) -> [Int] {
    var scenes: [Int] = []
    var node = trail
    while node != 0 {
      scenes.append(nodes[node].scene)
      node = nodes[node].parent
    }
    return scenes
  }
}
