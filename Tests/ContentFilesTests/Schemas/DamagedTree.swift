@testable import ContentFiles

extension YAMLNode {
  /// How many maps there are, this one among them.
  var mapCount: Int {
    let below = (entries ?? []).map(\.value) + (elements ?? [])
    return below.reduce(entries == nil ? 0 : 1) { $0 + $1.mapCount }
  }

  /// The tree with one more key in one of its maps, counted from the top.
  func addingKey(_ key: String, toMap place: Int) -> YAMLNode {
    var place = place
    return changed(at: &place) { node in
      guard let entries = node.entries else { return nil }
      let entry = YAMLEntry(key: key, keyStart: node.start, keyEnd: node.start, value: .word("red"))
      return YAMLNode(kind: .mapping(entries + [entry]), start: node.start, end: node.end)
    }
  }

  /// The tree with one thing in it that is not as it was: a key renamed, taken out or put in, or a
  /// value of another kind.
  func damaged(using generator: inout SplitMix64) -> YAMLNode {
    let kind = Int.random(in: 0..<5, using: &generator)
    let pick = UInt64.random(in: 0..<1_000_000, using: &generator)
    var place = Int.random(in: 0..<nodeCount, using: &generator)
    return changed(at: &place) { node in
      guard var entries = node.entries, !entries.isEmpty, kind < 3 else {
        return .all[Int(pick % UInt64(YAMLNode.all.count))]
      }
      let chosen = Int(pick % UInt64(entries.count))
      let old = entries[chosen]
      switch kind {
      case 0: entries.remove(at: chosen)
      case 1:
        entries[chosen] = YAMLEntry(
          key: old.key + "x", keyStart: old.keyStart, keyEnd: old.keyEnd, value: old.value)
      default:
        entries.append(
          YAMLEntry(key: "colour", keyStart: old.keyStart, keyEnd: old.keyEnd, value: .word("red")))
      }
      return YAMLNode(kind: .mapping(entries), start: node.start, end: node.end)
    }
  }

  /// Values of every kind.
  private static let all: [YAMLNode] = [
    .word("red"), .word("7"), .word("-3"), .word("0.5"), .word("Red paint"), .of(.sequence([])),
    .of(.mapping([])), .of(.sequence([.word("red"), .word("red")])),
    .of(
      .mapping([YAMLEntry(key: "red", keyStart: .top, keyEnd: .top, value: .word("paint"))])),
  ]

  private static func word(_ text: String) -> YAMLNode { .of(.scalar(text, .plain)) }
  private static func of(_ kind: Kind) -> YAMLNode { YAMLNode(kind: kind, start: .top, end: .top) }

  private var nodeCount: Int {
    ((entries ?? []).map(\.value) + (elements ?? [])).reduce(1) { $0 + $1.nodeCount }
  }

  /// Changes the node at a place, counting those that can be changed from the top.
  private func changed(at place: inout Int, _ change: (YAMLNode) -> YAMLNode?) -> YAMLNode {
    if let new = change(self) {
      if place == 0 {
        place = -1
        return new
      }
      place -= 1
    }
    guard place >= 0 else { return self }
    switch kind {
    case .scalar: return self
    case .sequence(let elements):
      return YAMLNode(
        kind: .sequence(elements.map { $0.changed(at: &place, change) }), start: start, end: end)
    case .mapping(let entries):
      let new = entries.map {
        YAMLEntry(
          key: $0.key, keyStart: $0.keyStart, keyEnd: $0.keyEnd,
          value: $0.value.changed(at: &place, change), isBare: $0.isBare)
      }
      return YAMLNode(kind: .mapping(new), start: start, end: end)
    }
  }
}
