/// A list or map whose end has not been reached.
struct OpenCollection {
  enum Kind {
    case sequence
    case mapping
  }

  /// A key that waits for its value.
  struct Key {
    let name: String
    let start: YAMLPosition
    let end: YAMLPosition
    let isBare: Bool
    /// False for a key that was refused: its value is read and left out.
    let isKept: Bool
  }

  let kind: Kind
  let start: YAMLPosition
  let isFlow: Bool
  /// The key that waits, in a map that wants a value next.
  var key: Key?

  /// As many keys are looked through faster than looked up.
  private static let mostLookedThrough = 12

  private var elements: [YAMLNode] = []
  private var entries: [YAMLEntry] = []
  /// The line of each key so far, once there are too many to look through.
  private var lines: [String: Int] = [:]

  init(kind: Kind, start: YAMLPosition, isFlow: Bool) {
    self.kind = kind
    self.start = start
    self.isFlow = isFlow
  }

  /// Whether the next node is a key.
  var wantsKey: Bool { kind == .mapping && key == nil }

  /// Takes an element, or the value of the key that waits.
  mutating func add(_ node: YAMLNode) {
    guard kind == .mapping else {
      elements.append(node)
      return
    }
    if let key, key.isKept {
      entries.append(
        YAMLEntry(
          key: key.name, keyStart: key.start, keyEnd: key.end, value: node, isBare: key.isBare))
    }
    key = nil
  }

  /// The line on which a key stood before, or nil where it is new.
  mutating func line(of key: String) -> Int? {
    guard entries.count > OpenCollection.mostLookedThrough else {
      return entries.first { $0.key == key }?.keyStart.line
    }
    for entry in entries[lines.count...] { lines[entry.key] = entry.keyStart.line }
    return lines[key]
  }

  /// The collection as a node; `end` is where a flow collection's bracket closes it.
  func node(end: YAMLPosition) -> YAMLNode {
    let last = kind == .mapping ? entries.last?.value.end : elements.last?.end
    return YAMLNode(
      kind: kind == .mapping ? .mapping(entries) : .sequence(elements), start: start,
      end: isFlow ? end : last ?? end)
  }
}
