import Content

/// Where a content path leads in a file.
struct YAMLPlace: Hashable, Sendable {
  /// The node there, or the deepest one above it that exists.
  let node: YAMLNode
  /// Where the node's key stands; for an element of a list, where the element begins.
  let keyStart: YAMLPosition
  /// Where the key ends; of an element of a list, where the element does.
  let keyEnd: YAMLPosition
  /// Whether the whole path was followed.
  let isExact: Bool
}

extension YAMLNode {
  /// Follows a path as far as it goes, so that a diagnostic always has a place.
  ///
  /// A list is entered by a number or by the `id` of an element. A content path may leave out the
  /// keys between a thing and what it holds by id (`scenes.kickoff.sign-up.city` for
  /// `scenes.kickoff.decide.options.city`): one map or list between is looked through.
  func place(at path: ContentPath) -> YAMLPlace {
    var place = YAMLPlace(node: self, keyStart: start, keyEnd: end, isExact: true)
    for key in path.keys {
      guard let next = place.node.child(key) ?? place.node.grandchild(key) else {
        return YAMLPlace(
          node: place.node, keyStart: place.keyStart, keyEnd: place.keyEnd, isExact: false)
      }
      place = next
    }
    return place
  }

  private func child(_ key: String) -> YAMLPlace? {
    switch kind {
    case .scalar: return nil
    case .mapping(let entries):
      return entries.first { $0.key == key }.map {
        YAMLPlace(
          node: $0.value, keyStart: $0.keyStart, keyEnd: $0.keyEnd, isExact: true)
      }
    case .sequence(let elements):
      let byID = elements.first { $0["id"]?.scalar == key }
      let byNumber = Int(key).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
      return (byID ?? byNumber).map {
        YAMLPlace(node: $0, keyStart: $0.start, keyEnd: $0.end, isExact: true)
      }
    }
  }

  /// What stands under `key` one map or list further down: a map whose `id` it is comes first.
  private func grandchild(_ key: String) -> YAMLPlace? {
    guard let entries else { return nil }
    if let named = entries.first(where: { $0.value["id"]?.scalar == key }) {
      return YAMLPlace(
        node: named.value, keyStart: named.keyStart, keyEnd: named.keyEnd, isExact: true)
    }
    return entries.lazy.compactMap { $0.value.child(key) }.first
  }
}
