/// How a scalar is written.
enum YAMLScalarStyle: Hashable, Sendable {
  case plain
  case singleQuoted
  case doubleQuoted
  /// After `|`: lines stay lines.
  case literal
  /// After `>`: lines are joined.
  case folded
}

/// A value of a YAML file with its place.
///
/// Plain scalars stay words: `no`, `on` and `1` are strings here, `null` and `~` too, and a value
/// that is not there is an empty plain scalar. No scalar holds a control character but newline:
/// those were reported and replaced.
struct YAMLNode: Hashable, Sendable {
  /// What a node can be.
  enum Kind: Hashable, Sendable {
    case scalar(String, YAMLScalarStyle)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  let kind: Kind
  /// Where its first character stands.
  let start: YAMLPosition
  /// Where the character after its last one stands.
  let end: YAMLPosition
  /// Whether it is a plain scalar that a comment follows on its line, as in `Order #4471`
  /// written without quotation marks after a space.
  var followedByComment = false

  /// The text of a scalar.
  var scalar: String? { if case .scalar(let text, _) = kind { text } else { nil } }
  /// The way a scalar is written.
  var style: YAMLScalarStyle? { if case .scalar(_, let style) = kind { style } else { nil } }
  /// The elements of a list.
  var elements: [YAMLNode]? { if case .sequence(let elements) = kind { elements } else { nil } }
  /// The entries of a map, in the order written.
  var entries: [YAMLEntry]? { if case .mapping(let entries) = kind { entries } else { nil } }
  /// Whether nothing is written here.
  var isNothing: Bool {
    if case .scalar(let text, .plain) = kind { text.isEmpty } else { false }
  }

  /// The value under `key`, where this is a map that has it.
  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = kind else { return nil }
    return entries.firstIndex { $0.key == key }.map { entries[$0].value }
  }
}

/// A key of a map and its value.
struct YAMLEntry: Hashable, Sendable {
  let key: String
  /// Where the key's first character stands.
  let keyStart: YAMLPosition
  /// Where the character after the key's last one stands.
  let keyEnd: YAMLPosition
  let value: YAMLNode
  /// Whether the key stands in a flow map without a colon, as `world` does in
  /// `{text: Hello, world}`: most likely the rest of a text that a comma has cut.
  var isBare = false
}
